/**
 * Computed style where all style is written on the elements themselves: what the variants do. jsdom's own matches every
 * element against a browser's whole style sheet, which takes most of a test's time.
 */
export function useInlineStyle(window: Window): void {
  const gone = {display: 'none', visibility: 'visible', opacity: '1', position: 'static'} as CSSStyleDeclaration;
  window.getComputedStyle = (element) => ((element as HTMLElement).hidden ? gone : (element as HTMLElement).style);
}
