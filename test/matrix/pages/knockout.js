import ko from 'knockout';
import {digits, fields, initial, isEnabled, isShown, redraws, submits, TITLE} from './form.js';

const state = Object.fromEntries(Object.entries(initial).map(([key, value]) => [key, ko.observable(value)]));
const taken = Object.fromEntries(Object.keys(initial).map((key) => [key, ko.pureComputed(() => state[key]()).extend(fields.some((field) => field.key === key && field.late) ? {rateLimit: {timeout: 200, method: 'notifyWhenChangesStop'}} : {})]));
const values = () => Object.fromEntries(Object.entries(state).map(([key, value]) => [key, value()]));
for (const computed of Object.values(taken)) computed.subscribe(() => {});
submits(() => Object.fromEntries(Object.entries(taken).map(([key, value]) => [key, value()])));

const model = {
  title: TITLE,
  rows: ko.observableArray(
    fields.map((field) => ({
      ...field,
      type: field.kind === 'digits' ? 'text' : field.kind,
      value: field.kind === 'digits' ? ko.pureComputed({read: state[field.key], write: (value) => { state[field.key](digits(value)); state[field.key].valueHasMutated(); }}) : state[field.key],
      isShown: ko.pureComputed(() => isShown(field, values())),
      isEnabled: ko.pureComputed(() => isEnabled(field, values())),
    })),
  ),
};
if (redraws) {
  for (const field of fields) {
    state[field.key].subscribe(() => {
      const rows = model.rows();
      model.rows([]);
      model.rows(rows);
    });
  }
}

document.getElementById('app').innerHTML = `
  <form><h1 data-bind="text: title"></h1>
    <!-- ko foreach: rows --><!-- ko if: isShown -->
      <!-- ko if: kind === 'radio' --><fieldset><legend data-bind="text: label"></legend><!-- ko foreach: options --><label><input type="radio" data-bind="attr: {name: $parent.key}, checkedValue: value, checked: $parent.value"> <span data-bind="text: text"></span></label><!-- /ko --></fieldset><!-- /ko -->
      <!-- ko if: kind === 'list' --><p><label><span data-bind="text: label"></span> <select data-bind="attr: {name: key}, options: options, optionsValue: 'value', optionsText: 'text', value: value, enable: isEnabled"></select></label></p><!-- /ko -->
      <!-- ko if: kind === 'tick' --><p><label><span data-bind="text: label"></span> <input type="checkbox" data-bind="attr: {name: key}, checked: value"></label></p><!-- /ko -->
      <!-- ko if: ['text', 'number', 'password', 'digits'].includes(kind) --><p><label><span data-bind="text: label"></span> <input data-bind="attr: {name: key, type: type}, textInput: value, enable: isEnabled"></label></p><!-- /ko -->
    <!-- /ko --><!-- /ko -->
    <button>Save</button>
  </form>`;
ko.applyBindings(model, document.getElementById('app'));
