/** The form as a server writes it: for libraries that add to markup. */
import {digits, fields, isEnabled, isShown, TITLE} from './form.js';

const option = (state, {key, kind}) => (one) =>
  kind === 'radio'
    ? `<label><input type="radio" name="${key}" value="${one.value}"${state[key] === one.value ? ' checked' : ''}> ${one.text}</label>`
    : `<option value="${one.value}"${state[key] === one.value ? ' selected' : ''}>${one.text}</option>`;

function control(field, state) {
  const rest = `name="${field.key}" id="${field.key}"${isEnabled(field, state) ? '' : ' disabled'}`;
  if (field.kind === 'list') return `<select ${rest}>${field.options.map(option(state, field)).join('')}</select>`;
  if (field.kind === 'tick') return `<input type="checkbox" ${rest}${state[field.key] ? ' checked' : ''}>`;
  return `<input type="${field.kind === 'digits' ? 'text' : field.kind}" ${rest} value="${state[field.key]}">`;
}

function row(field, state) {
  if (field.kind === 'radio') return `<fieldset><legend>${field.label}</legend>${field.options.map(option(state, field)).join('')}</fieldset>`;
  return `<p><label for="${field.key}">${field.label}</label> ${control(field, state)}</p>`;
}

export function rows(state) {
  return `<h1>${TITLE}</h1>${fields.filter((field) => isShown(field, state)).map((field) => row(field, state)).join('')}<button>Save</button>`;
}

/** The value of the field that an event came from. */
export function valueOf({kind}, target) {
  return kind === 'tick' ? target.checked : kind === 'digits' ? digits(target.value) : target.value;
}
