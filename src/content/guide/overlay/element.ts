/** Builds elements without markup from strings. */

/** @example element('p', {class: 'text'}, 'Hello') */
export function element<T extends keyof HTMLElementTagNameMap>(tag: T, attributes: Readonly<Record<string, string>>, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A button that answers to people alone: a page's script cannot press it. */
export function button(className: string, label: string, run: () => void): HTMLButtonElement {
  const made = element('button', {type: 'button', class: className}, label);
  made.addEventListener('click', (event) => {
    if (event.isTrusted) run();
  });
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Postkey's mark, in the accent. */
export function mark(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 18 14');
  svg.setAttribute('aria-hidden', 'true');
  for (const [tag, attributes] of [
    ['rect', {width: '18', height: '14', rx: '3', fill: 'var(--seal)'}],
    ['path', {d: 'M9 7h6.2M12.6 7v2.2M15.2 7v1.6', stroke: 'var(--on-seal)', 'stroke-width': '1.6', 'stroke-linecap': 'round', fill: 'none'}],
    ['circle', {cx: '6', cy: '7', r: '2.4', stroke: 'var(--on-seal)', 'stroke-width': '1.6', fill: 'none'}],
  ] as const) {
    const part = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, value);
    svg.append(part);
  }
  return svg;
}
