import jQuery from 'jquery';
import select2 from 'select2';
import 'select2/dist/css/select2.css';
import {initial, submits} from './form.js';
import {rows, valueOf} from './markup.js';
import {fields} from './form.js';

// jQuery 4 has dropped what Select2 4.0 still calls.
jQuery.isFunction ??= (value) => typeof value === 'function';
jQuery.trim ??= (text) => String(text).trim();
jQuery.isArray ??= Array.isArray;
select2(window, jQuery);
const state = {...initial};
submits(() => ({...state}));
const form = jQuery('<form>').appendTo('#app').html(rows(state));
form.find('select').select2({width: '200px'});
form.find('select').on('change', ({target}) => { state[target.name] = jQuery(target).val(); });
form.on('input', 'input', ({target}) => {
  const field = fields.find(({key}) => key === target.name);
  if (field) state[target.name] = valueOf(field, target);
});
