/** Lights up one field of the page while its row in the popup is pointed at. Draws nothing else, takes no clicks. */
let host: HTMLElement | null = null;

export function highlight(element: Element | null): void {
  host?.remove();
  host = null;
  if (!element) return;
  element.scrollIntoView({block: 'nearest', behavior: 'instant'});
  const box = element.getBoundingClientRect();
  host = document.createElement('div');
  host.popover = 'manual';
  Object.assign(host.style, {
    all: 'initial',
    position: 'fixed',
    inset: 'auto',
    left: `${box.left - 4}px`,
    top: `${box.top - 4}px`,
    width: `${box.width + 8}px`,
    height: `${box.height + 8}px`,
    boxSizing: 'border-box',
    background: 'transparent',
    border: '3px solid #c43d1b',
    borderRadius: '8px',
    outline: '1px solid #fff',
    boxShadow: 'inset 0 0 0 1px #fff, 0 0 0 5px rgb(196 61 27 / 25%)',
    pointerEvents: 'none',
  });
  document.documentElement.append(host);
  host.showPopover();
}
