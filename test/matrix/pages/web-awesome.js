import '@awesome.me/webawesome/dist/styles/webawesome.css';
import '@awesome.me/webawesome/dist/components/input/input.js';
import '@awesome.me/webawesome/dist/components/option/option.js';
import '@awesome.me/webawesome/dist/components/select/select.js';
import '@awesome.me/webawesome/dist/components/switch/switch.js';
import {fields, initial, submits, TITLE} from './form.js';

const state = {...initial};
submits(() => ({...state}));
const control = ({key, kind, label, options}) => {
  if (kind === 'tick') return `<wa-switch name="${key}">${label}</wa-switch>`;
  if (kind === 'list') return `<wa-select name="${key}" label="${label}" value="${initial[key]}">${options.map((one) => `<wa-option value="${one.value}">${one.text}</wa-option>`).join('')}</wa-select>`;
  return `<wa-input name="${key}" label="${label}" type="${kind}" value="${initial[key]}"></wa-input>`;
};
const form = document.createElement('form');
form.innerHTML = `<h1>${TITLE}</h1>${fields.map((field) => `<p>${control(field)}</p>`).join('')}<button>Save</button>`;
// The library's own events and properties, as its documentation has it.
for (const field of fields) {
  const element = form.querySelector(`[name="${field.key}"]`);
  const take = () => { state[field.key] = field.kind === 'tick' ? element.checked : element.value; };
  element.addEventListener('input', take);
  element.addEventListener('change', take);
}
document.getElementById('app').append(form);
