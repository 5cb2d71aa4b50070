import jQuery from 'jquery';
import {afterPause, fields, initial, redraws, submits} from './form.js';
import {rows, valueOf} from './markup.js';

const state = {...initial};
const taken = {...initial};
submits(() => ({...taken}));

const form = jQuery('<form>').appendTo('#app');
const draw = () => form.html(rows(state));
draw();
form.on('input change', ':input', ({type, target}) => {
  const field = fields.find(({key}) => key === target.name);
  if (!field || (type === 'input' && ['list', 'tick', 'radio'].includes(field.kind))) return;
  const value = valueOf(field, target);
  if (state[field.key] === value) return;
  if (field.kind === 'digits') jQuery(target).val(value);
  state[field.key] = value;
  const take = () => { taken[field.key] = value; };
  if (field.late) afterPause(field.key, take);
  else take();
  if (redraws || field.key === 'mailer' || field.key === 'auth') draw();
});
