import {html, LitElement} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {live} from 'lit/directives/live.js';
import {afterPause, digits, fields, initial, isEnabled, isShown, redraws, submits, TITLE} from './form.js';

/** @param {'open' | 'closed'} mode of the element's shadow root */
export function start(mode) {
  class MailSettings extends LitElement {
    static shadowRootOptions = {...LitElement.shadowRootOptions, mode};
    static properties = {values: {state: true}, revision: {state: true}};

    constructor() {
      super();
      this.values = {...initial};
      this.taken = {...initial};
      this.revision = 0;
      submits(() => this.taken);
    }

    set(field, value) {
      this.values = {...this.values, [field.key]: value};
      const take = () => { this.taken = {...this.taken, [field.key]: value}; };
      if (field.late) afterPause(field.key, take);
      else take();
      if (redraws) this.revision++;
    }

    control(field) {
      const value = this.values[field.key];
      const disabled = !isEnabled(field, this.values);
      switch (field.kind) {
        case 'list':
          return html`<select name=${field.key} .value=${value} ?disabled=${disabled} @change=${(event) => this.set(field, event.target.value)}>${field.options.map((one) => html`<option value=${one.value} ?selected=${one.value === value}>${one.text}</option>`)}</select>`;
        case 'tick':
          return html`<input type="checkbox" name=${field.key} .checked=${live(value)} @change=${(event) => this.set(field, event.target.checked)}>`;
        case 'digits':
          return html`<input name=${field.key} .value=${live(value)} @input=${(event) => this.set(field, digits(event.target.value))}>`;
        default:
          return html`<input type=${field.kind} name=${field.key} .value=${live(value)} ?disabled=${disabled} @input=${(event) => this.set(field, event.target.value)}>`;
      }
    }

    row(field) {
      if (field.kind !== 'radio') return html`<p><label>${field.label} ${this.control(field)}</label></p>`;
      return html`<fieldset><legend>${field.label}</legend>${field.options.map((one) => html`<label><input type="radio" name=${field.key} value=${one.value} .checked=${live(this.values[field.key] === one.value)} @change=${() => this.set(field, one.value)}> ${one.text}</label>`)}</fieldset>`;
    }

    render() {
      return keyed(this.revision, html`<form><h1>${TITLE}</h1>${fields.filter((field) => isShown(field, this.values)).map((field) => this.row(field))}<button>Save</button></form>`);
    }
  }
  customElements.define('mail-settings', MailSettings);
  document.getElementById('app').append(document.createElement('mail-settings'));
}
