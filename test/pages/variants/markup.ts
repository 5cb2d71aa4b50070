/** Elements in all the kinds that a page may make them of. */
import type {Random} from './seeded';
import {TARGET} from './variant';

export const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export const CONTROL_KINDS = ['button', 'button-span', 'submit', 'input-button', 'a-button', 'a-script', 'a-hash', 'a-postback', 'div-tab', 'span-button', 'div-button'] as const;
export type ControlKind = (typeof CONTROL_KINDS)[number];

export interface ControlOptions {
  readonly target?: boolean;
  readonly disabled?: boolean;
  /** The state that a press leads to, on a live page. */
  readonly go?: string;
  /** Shows a picture alone; the label is for screen readers. */
  readonly icon?: boolean;
  readonly attributes?: string;
}

/** Ids and classes that mean nothing, or what ASP.NET makes of them. */
export interface Naming {
  id(): string;
  attributes(): string;
}

export function naming(random: Random): Naming {
  const style = random.pick(['none', 'random', 'webforms', 'hashed', 'react'] as const);
  let count = 0;
  const id = () => {
    count += 1;
    if (style === 'webforms') return `ctl00_ctl${String(random.between(10, 99))}_c${count}`;
    if (style === 'react') return `:r${count.toString(36)}:`;
    return `${random.letters(1)}${random.letters(6, 'abcdefghijk0123456789')}${count}`;
  };
  const attributes = () => {
    if (style === 'none') return '';
    if (style === 'webforms') return ` id="${id()}" class="${random.letters(5)}"`;
    if (style === 'hashed') return ` class="css-${random.letters(6, '0123456789abcdef')} ${random.letters(3)}"`;
    return ` id="${id()}" class="${random.letters(8)} ${random.letters(4)}-${random.between(1, 99)}"`;
  };
  return {id, attributes};
}

const SVG = '<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d="M2 2h12v12H2z"/></svg>';

/** Something to press. */
export function control(kind: ControlKind, label: string, naming: Naming, options: ControlOptions = {}): string {
  const {target = false, disabled = false, go = '', icon = false, attributes = ''} = options;
  const text = escape(label);
  const inside = icon ? SVG : text;
  const shared = `${naming.attributes()}${icon ? ` aria-label="${text}"` : ''}${go ? ` data-go="${go}"` : ''}${target ? ` ${TARGET}` : ''}${attributes}`;
  const off = disabled ? ' disabled' : '';
  const role = disabled ? ' aria-disabled="true"' : '';
  switch (icon && /submit|input/.test(kind) ? 'button' : kind) {
    case 'button':
      return `<button type="button"${shared}${off}>${inside}</button>`;
    case 'button-span':
      return `<button${shared}${off}><span><span>${icon ? '' : SVG}</span><span>${inside}</span></span></button>`;
    case 'submit':
      return `<input type="submit" value="${text}"${shared}${off}>`;
    case 'input-button':
      return `<input type="button" value="${text}"${shared}${off}>`;
    case 'a-button':
      return `<a role="button" tabindex="0"${shared}${role}>${inside}</a>`;
    case 'a-script':
      return `<a href="javascript:void(0)"${shared}${role}>${inside}</a>`;
    case 'a-hash':
      return `<a href="#"${shared}${role}>${inside}</a>`;
    case 'a-postback':
      return `<a href="javascript:__doPostBack('${naming.id().replace(/_/g, '$')}','')"${shared}${role}>${inside}</a>`;
    case 'div-tab':
      return `<div tabindex="0" style="display:inline-block;padding:4px 8px;cursor:pointer"${shared}${role}>${inside}</div>`;
    case 'span-button':
      return `<span role="button" tabindex="0"${shared}${role}>${inside}</span>`;
    case 'div-button':
      return `<div role="button" tabindex="0" style="display:inline-block;padding:4px 8px"${shared}${role}><div>${inside}</div></div>`;
  }
}

export const SECRET_KINDS = ['span', 'td', 'code', 'input', 'label-text', 'label', 'div', 'strong', 'pre', 'paragraph', 'split-4', 'split-1', 'spaced', 'zero-width', 'nbsp', 'uppercase', 'padded', 'textarea', 'wbr', 'comment', 'dd', 'same-line', 'input-disabled', 'inline-word'] as const;
export type SecretKind = (typeof SECRET_KINDS)[number];

/** The password itself, with or without a word before it. */
export function secret(kind: SecretKind, password: string, word: string, naming: Naming): string {
  const fours = password.match(/.{4}/g) ?? [];
  const before = word ? escape(word) : '';
  const shared = naming.attributes();
  switch (kind) {
    case 'span':
      return `${before ? `<div>${before}</div>` : ''}<span${shared}>${password}</span>`;
    case 'td':
      return `<table><tr><td>${before}</td><td${shared}>${password}</td></tr></table>`;
    case 'code':
      return `<p>${before}</p><code${shared}>${password}</code>`;
    case 'input': {
      const id = naming.id();
      return `<label for="${id}">${before}</label><input type="text" readonly id="${id}" value="${password}">`;
    }
    case 'input-disabled':
      return `<div>${before}</div><input disabled value="${password}"${shared}>`;
    case 'textarea':
      return `<div>${before}</div><textarea readonly rows="1"${shared}>${password}</textarea>`;
    case 'label-text':
      return `<div><label${shared}>${before || '&nbsp;'}</label> ${password}</div>`;
    case 'label':
      return `<div>${before}</div><label${shared}>${password}</label>`;
    case 'div':
      return `<div>${before}</div><div${shared}>\n      ${password}\n    </div>`;
    case 'strong':
      return `<p>${before} <strong${shared}>${password}</strong></p>`;
    case 'pre':
      return `<div>${before}</div><pre${shared}>${password}</pre>`;
    case 'paragraph':
      return `<p>${before}</p><p${shared}>${password}</p>`;
    case 'dd':
      return `<dl><dt>${before || '—'}</dt><dd${shared}>${password}</dd></dl>`;
    case 'same-line':
      return before ? `<p${shared}>${before}: ${password}</p>` : `<p${shared}>${password}</p>`;
    case 'inline-word':
      return `<span>${before}${before ? ':' : ''} </span><b${shared}>${password}</b>`;
    case 'split-4':
      return `<div>${before}</div><span${shared}>${fours.map((part) => `<i>${part}</i>`).join('')}</span>`;
    case 'split-1':
      return `<div>${before}</div><div${shared}>${[...password].map((letter) => `<span>${letter}</span>`).join('')}</div>`;
    case 'spaced':
      return `<div>${before}</div><span${shared}>${fours.join(' ')}</span>`;
    case 'nbsp':
      return `<div>${before}</div><b${shared}>${fours.join('&nbsp;')}</b>`;
    case 'zero-width':
      return `<div>${before}</div><span${shared}>${[...password].join('\u200b')}</span>`;
    case 'wbr':
      return `<div>${before}</div><span${shared}>${fours.join('<wbr>')}</span>`;
    case 'comment':
      return `<div>${before}</div><span${shared}>${password.slice(0, 7)}<!-- ko -->${password.slice(7)}<!-- /ko --></span>`;
    case 'uppercase':
      return `<div>${before}</div><span style="text-transform:uppercase"${shared}>${password}</span>`;
    case 'padded':
      return `<div>${before}</div><span${shared}>&nbsp;${password} </span>`;
  }
}
