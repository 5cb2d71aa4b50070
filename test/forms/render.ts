/** Turns a record into a page, in the ways in which such pages are really built. */
import type {FormRecord, RecordedField, Tie} from './record';

export interface Style {
  /** How labels are tied; `record`: as the product does it. */
  readonly tie: Tie | 'record';
  /** A `<form>` around the fields; `record`: as the product does it. */
  readonly form: boolean | 'record';
  /** What stands around sections. */
  readonly section: 'fieldset' | 'heading' | 'tab' | 'details';
  /** Whether everything stands on a tab or in an accordion that isn't open. */
  readonly folded: 'no' | 'tab' | 'accordion';
  /** The fields stand in a frame of the same origin. */
  readonly frame: boolean;
  /** How controls are drawn that are not native: as ARIA widgets or as native ones. */
  readonly custom: 'aria' | 'native';
  /** The fields stand inside a shadow root. */
  readonly shadow: 'none' | 'open' | 'closed';
  /** A search box, a log-in form and a profile form on the same page. */
  readonly neighbours: boolean;
}

export const PLAIN: Style = {tie: 'record', form: 'record', section: 'fieldset', folded: 'no', frame: false, custom: 'aria', shadow: 'none', neighbours: false};

/** The renderings that every record goes through. */
export const STYLES: readonly Style[] = [
  PLAIN,
  {...PLAIN, tie: 'for', neighbours: true},
  {...PLAIN, tie: 'wrap', section: 'heading'},
  {...PLAIN, tie: 'aria', form: false, section: 'tab'},
  {...PLAIN, tie: 'cell', section: 'heading', custom: 'native'},
  {...PLAIN, tie: 'sibling', form: false, section: 'heading', neighbours: true},
  {...PLAIN, tie: 'heading', section: 'details'},
  {...PLAIN, tie: 'for', shadow: 'open', custom: 'native'},
  {...PLAIN, tie: 'wrap', shadow: 'closed'},
  {...PLAIN, tie: 'for', folded: 'tab'},
  {...PLAIN, tie: 'cell', folded: 'accordion'},
  {...PLAIN, frame: true, neighbours: true},
];

export const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const attributes = (values: Record<string, string | undefined>) =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${escape(value ?? '')}"`)
    .join('');

/** Where the n-th field of a record is in the page: the control (or the first of a radio group) carries `data-n`. */
export function renderRecord(record: FormRecord, style: Style): string {
  const title = record.heading || record.app;
  let section = '';
  const parts: string[] = [];
  const open = (name: string) => {
    if (!name) return '';
    const words = escape(name);
    return {fieldset: `<fieldset><legend>${words}</legend>`, heading: `<section><h3>${words}</h3>`, tab: `<div role="tabpanel" aria-label="${words}">`, details: `<details open><summary>${words}</summary>`}[style.section];
  };
  const close = (name: string) => (name ? {fieldset: '</fieldset>', heading: '</section>', tab: '</div>', details: '</details>'}[style.section] : '');
  record.fields.forEach((field, n) => {
    const next = field.section ?? '';
    if (next !== section) {
      parts.push(close(section), open(next));
      section = next;
    }
    parts.push(rowOf(field, n, style));
  });
  parts.push(close(section));
  // Rows of a table stand in a table, one for each section.
  const fields = parts.join('\n').replace(/(?:<tr[\s>](?:(?!<\/tr>)[\s\S])*<\/tr>\s*)+/g, (rows) => (style.tie === 'cell' ? `<table><tbody>${rows}</tbody></table>` : rows));
  const inForm = style.form === 'record' ? record.inForm : style.form;
  const body = `<h2>${escape(title)}</h2>${inForm ? `<form>${fields}<button type="submit">Save</button></form>` : `<div>${fields}<button type="button">Save</button></div>`}`;
  const main = aroundBody(body, style, title);
  const before = style.neighbours
    ? `<header><form role="search"><input type="search" name="q" placeholder="Search"></form></header>
       <form><h2>Sign in</h2><label>Email <input type="email" name="login_email"></label><label>Password <input type="password" name="login_password"></label><button>Sign in</button></form>`
    : '';
  const after = style.neighbours
    ? `<form><h2>Your profile</h2><label>Name <input name="profile_name"></label><label>Email <input type="email" name="profile_email"></label><label>New password <input type="password" name="new_password"></label><label>Repeat new password <input type="password" name="new_password2"></label></form>`
    : '';
  return `<!doctype html><html lang="${record.lang ?? 'en'}"><head><title>${escape(title)}</title></head><body><style>*:not(:defined){display:block}</style>${before}<main>${main}</main>${after}</body></html>`;
}

/** What the fields stand in. */
function aroundBody(body: string, {shadow, folded, frame}: Style, title: string): string {
  const words = escape(title);
  if (folded === 'tab') {
    return `<div role="tablist"><button role="tab" aria-selected="true">General</button><button role="tab" aria-selected="false" id="tab-2">${words}</button></div>
      <div role="tabpanel"><label>Site name <input name="site_name"></label></div><div role="tabpanel" aria-labelledby="tab-2" hidden>${body}</div>`;
  }
  if (folded === 'accordion') return `<details><summary>${words}</summary>${body}</details>`;
  if (frame) return `<iframe width="1000" height="3000" srcdoc="${escape(`<!doctype html><title>${words}</title><body>${body}</body>`)}"></iframe>`;
  return shadow === 'none' ? body : `<x-settings><template shadowrootmode="${shadow}">${body}</template></x-settings>`;
}

export function rowOf(field: RecordedField, n: number, style: Style): string {
  const tie = style.tie === 'record' ? field.labelTie : style.tie;
  const id = field.id && !/[<>]/.test(field.id) ? field.id : `gen-${n}`;
  const label = escape(field.label);
  const hidden = field.hidden ? ' style="display:none"' : '';
  const help = field.help ? `<small>${escape(field.help)}</small>` : '';
  const radio = field.radio !== undefined;
  const control = controlOf(field, n, id, tie === 'aria' ? `label-${n}` : '', style);
  if (!field.label || tie === 'none') return `<div${hidden}>${control}${help}</div>`;
  if (radio) return `<div role="radiogroup"${hidden} aria-labelledby="label-${n}"><span id="label-${n}">${label}</span>${control}</div>`;
  switch (tie) {
    case 'for':
      return `<div${hidden}><label for="${escape(id)}" id="label-${n}">${label}</label>${control}${help}</div>`;
    case 'wrap':
      return `<p${hidden}><label>${label} ${control}</label>${help}</p>`;
    case 'aria':
      return `<div${hidden}><span id="label-${n}">${label}</span>${control}${help}</div>`;
    case 'cell':
      return style.tie === 'cell' ? `<tr${hidden}><td>${label}</td><td>${control}${help}</td></tr>` : `<table${hidden}><tr><td>${label}</td><td>${control}${help}</td></tr></table>`;
    case 'sibling':
      return `<div${hidden}><div class="col">${label}</div><div class="col">${control}${help}</div></div>`;
    case 'heading':
      return `<div${hidden}><h5>${label}</h5>${control}${help}</div>`;
  }
}

function controlOf(field: RecordedField, n: number, id: string, labelledBy: string, style: Style): string {
  const common = {id, name: field.name, class: field.class, placeholder: field.placeholder, autocomplete: field.autocomplete, 'aria-label': field.aria, 'aria-labelledby': labelledBy, 'data-n': String(n)};
  if (field.radio) {
    return field.radio.map((one, index) => `<label><input type="radio"${attributes({name: field.name || `radio-${n}`, value: one.value, 'data-n': index === 0 ? String(n) : undefined})}${one.value === field.value ? ' checked' : ''}> ${escape(one.label)}</label>`).join(' ');
  }
  const options = field.options ?? [];
  if (field.tag === 'select' || (field.tag === 'custom' && style.custom === 'native' && options.length > 0)) {
    return `<select${attributes(common)}>${options.map((one) => `<option value="${escape(one.value)}"${one.value === field.value ? ' selected' : ''}>${escape(one.text)}</option>`).join('')}</select>`;
  }
  if (field.tag === 'textarea') return `<textarea${attributes(common)}>${escape(field.value)}</textarea>`;
  if (field.tag === 'custom') {
    if (options.length === 0) return `<button type="button" role="switch" aria-checked="false"${attributes({...common, placeholder: undefined})}></button>`;
    return `<div role="combobox" tabindex="0" aria-expanded="false" aria-controls="list-${n}"${attributes({...common, 'aria-label': field.aria || (labelledBy ? undefined : field.label)})}>${escape(options.find((one) => one.value === field.value)?.text ?? '')}</div>
      <ul role="listbox" id="list-${n}" style="display:none">${options.map((one) => `<li role="option" data-value="${escape(one.value)}">${escape(one.text)}</li>`).join('')}</ul>`;
  }
  const checked = field.type === 'checkbox' && /^(?:true|1|on|checked)$/.test(field.value) ? ' checked' : '';
  const value = field.type === 'checkbox' ? undefined : field.value;
  return `<input${attributes({type: field.type, ...common, value})}${checked}>`;
}
