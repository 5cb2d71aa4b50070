/**
 * What the guide asks a browser's layout, answered from the style that is written on the elements themselves: all style
 * of the variants is. jsdom has no layout, and its own computed style matches every element against a browser's whole
 * style sheet, which takes most of a test's time.
 */
export function doWithoutLayout(window: Window): void {
  const gone = {display: 'none', visibility: 'visible', opacity: '1', position: 'static'} as CSSStyleDeclaration;
  window.getComputedStyle = (element) => ((element as HTMLElement).hidden ? gone : (element as HTMLElement).style);
  const {prototype} = (window as unknown as {Element: typeof Element}).Element;
  prototype.getBoundingClientRect = () => ({left: 0, right: 80, top: 0, bottom: 20, width: 80, height: 20}) as DOMRect;
  prototype.checkVisibility = function (this: Element) {
    return isSeen(this, window);
  };
}

const isSeen = (element: Element, window: Window): boolean => !isHidden(element, window) && (!element.parentElement || isSeen(element.parentElement, window));

function isHidden(element: Element, window: Window): boolean {
  const style = window.getComputedStyle(element);
  const parent = element.parentElement;
  return (
    style.display === 'none' ||
    /hidden|collapse/.test(style.visibility) ||
    style.opacity === '0' ||
    (element.localName === 'dialog' && !element.hasAttribute('open')) ||
    (/^(absolute|fixed)$/.test(style.position) && [style.left, style.top, style.right].some((side) => parseFloat(side) < -900)) ||
    (style.overflow === 'hidden' && [style.width, style.height].some((size) => /^[01](px)?$/.test(size))) ||
    (parent?.localName === 'details' && !parent.hasAttribute('open') && element.localName !== 'summary')
  );
}
