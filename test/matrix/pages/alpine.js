import Alpine from 'alpinejs';
import {afterPause, digits, fields, initial, isEnabled, isShown, redraws, submits, TITLE} from './form.js';

Alpine.data('settings', () => ({
  state: {...initial},
  taken: {...initial},
  title: TITLE,
  revisions: [0],
  fields,
  init() {
    submits(() => ({...this.taken}));
    for (const field of fields) {
      this.$watch(`state.${field.key}`, (value) => {
        if (field.kind === 'digits' && value !== digits(value)) {
          this.state[field.key] = digits(value);
          return;
        }
        const take = () => { this.taken[field.key] = value; };
        if (field.late) afterPause(field.key, take);
        else take();
        if (redraws) this.revisions = [this.revisions[0] + 1];
      });
    }
  },
  isShown(field) { return isShown(field, this.state); },
  isEnabled(field) { return isEnabled(field, this.state); },
}));

// Alpine sets a list before it has drawn options of its own: so pages that use it have them in their markup.
const options = fields.find(({key}) => key === 'security')?.options?.concat(fields.find(({key}) => key === 'mailer')?.options ?? []).map((one) => `<option value="${one.value}">${one.text}</option>`).join('') ?? '';

document.getElementById('app').innerHTML = `
  <div x-data="settings"><template x-for="revision in revisions" :key="revision"><form><h1 x-text="title"></h1>
    <template x-for="field in fields.filter((field) => isShown(field))" :key="field.key"><div>
      <template x-if="field.kind === 'radio'"><fieldset><legend x-text="field.label"></legend><template x-for="one in field.options" :key="one.value"><label><input type="radio" :name="field.key" :value="one.value" x-model="state[field.key]"> <span x-text="one.text"></span></label></template></fieldset></template>
      <template x-if="field.kind === 'list'"><label><span x-text="field.label"></span> <select :name="field.key" x-model="state[field.key]" :disabled="!isEnabled(field)">${options}</select></label></template>
      <template x-if="field.kind === 'tick'"><label><span x-text="field.label"></span> <input type="checkbox" :name="field.key" x-model="state[field.key]"></label></template>
      <template x-if="['text', 'number', 'password', 'digits'].includes(field.kind)"><label><span x-text="field.label"></span> <input :type="field.kind === 'digits' ? 'text' : field.kind" :name="field.key" x-model="state[field.key]" :disabled="!isEnabled(field)"></label></template>
    </div></template>
    <button>Save</button>
  </form></template></div>`;
Alpine.start();
