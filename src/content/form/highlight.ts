/** Lights up one field of the page while its row in the popup is pointed at. Draws nothing else, takes no clicks. */
const LOOK = 'box-sizing:border-box;border:3px solid #c43d1b;border-radius:8px;outline:1px solid #fff;box-shadow:inset 0 0 0 1px #fff,0 0 0 5px #c43d1b40;pointer-events:none';
let host: HTMLElement | null = null;

export function highlight(element: Element | null): void {
  host?.remove();
  host = null;
  if (!element) return;
  element.scrollIntoView({block: 'nearest', behavior: 'instant'});
  const box = element.getBoundingClientRect();
  host = document.createElement('div');
  host.popover = 'manual';
  host.style.cssText = `all:initial;position:fixed;inset:auto;left:${box.left - 4}px;top:${box.top - 4}px;width:${box.width + 8}px;height:${box.height + 8}px;${LOOK}`;
  document.documentElement.append(host);
  host.showPopover();
}
