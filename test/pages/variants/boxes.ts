/** The box of a step: a dialog, a layered div, a part of the page, or a page of its own. */
import {control, escape} from './markup';
import type {Look} from './look';

/** Where the closed ones of the others are. */
const HIDDEN: Readonly<Record<Look['hide'], string>> = {
  absent: '',
  display: 'style="display:none"',
  hidden: 'hidden',
  visibility: 'style="visibility:hidden"',
  'off-screen': 'style="position:absolute;left:-9999px;top:0"',
  aria: 'aria-hidden="true" style="opacity:0;pointer-events:none"',
  opacity: 'style="opacity:0;pointer-events:none"',
};

/** An open box. */
export function box(look: Look, title: string, inner: string, crossGo: string): string {
  const {naming, random, texts} = look;
  const attributes = naming.attributes();
  const heading = title ? random.pick([`<h2>${escape(title)}</h2>`, `<div role="heading" aria-level="2">${escape(title)}</div>`, `<div class="title">${escape(title)}</div>`, `<h1>${escape(title)}</h1>`]) : '';
  const cross =
    look.cross === 'none' || /inline|page/.test(look.box)
      ? ''
      : look.cross === 'sign'
        ? `<button type="button" data-go="${crossGo}">✕</button>`
        : look.cross === 'labelled'
          ? control('button', texts.close, naming, {icon: true, go: crossGo})
          : `<a href="#" title="${escape(texts.close)}" data-go="${crossGo}">×</a>`;
  const framed = look.frame === 'box' ? `<iframe srcdoc="${escape(`<!doctype html><html dir="${look.direction}"><body style="margin:0">${inner}</body></html>`)}" style="width:400px;height:320px;border:0"></iframe>` : inner;
  const content = `<div>${heading}${cross}</div>${framed}`;
  const shade = '<div style="position:fixed;inset:0;background:rgb(0 0 0/.3);z-index:1000"></div>';
  const place = 'top:60px;left:300px;width:440px;background:#fff;padding:20px;z-index:1001';
  switch (look.box) {
    case 'dialog-modal':
      return `<dialog open data-modal${attributes}>${content}</dialog>`;
    case 'dialog-open':
      return `<dialog open style="position:absolute;top:60px;z-index:9"${attributes}>${content}</dialog>`;
    case 'role-fixed':
      return `${shade}<div role="dialog" aria-modal="true" tabindex="-1" style="position:fixed;${place}"${attributes}>${content}</div>`;
    case 'role-absolute':
      return `<div role="dialog" style="position:absolute;${place}"${attributes}>${content}</div>`;
    case 'fixed':
      return `${shade}<div style="position:fixed;${place}"${attributes}>${content}</div>`;
    case 'absolute':
      return `<div style="position:absolute;${place}"${attributes}><div>${content}</div></div>`;
    default:
      return `<div${attributes}>${content}</div>`;
  }
}

/** One of the other boxes, closed. Nothing where closed ones are not in the page. */
export function closed(look: Look, inner: string): string {
  // Where boxes are pages of their own, there are no others.
  if (look.hide === 'absent' || look.box === 'page') return '';
  const dead = inner.replace(/ data-(go|truth)="[^"]*"/g, '');
  if (look.box.startsWith('dialog')) return `<dialog>${dead}</dialog>`;
  return `<div ${HIDDEN[look.hide]}>${dead}</div>`;
}
