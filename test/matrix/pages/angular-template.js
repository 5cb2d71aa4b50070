import '@angular/compiler';
import {Component, provideZonelessChangeDetection, signal} from '@angular/core';
import {FormsModule} from '@angular/forms';
import {bootstrapApplication} from '@angular/platform-browser';
import {afterPause, digits, fields, initial, isEnabled, isShown, redraws, submits, TITLE} from './form.js';

class App {
  fields = fields;
  title = TITLE;
  state = signal({...initial});
  taken = {...initial};
  revisions = signal([0]);
  shown = (field) => isShown(field, this.state());
  enabled = (field) => isEnabled(field, this.state());

  constructor() {
    submits(() => ({...this.taken}));
  }

  set(field, typed) {
    const value = field.kind === 'digits' ? digits(typed) : typed;
    this.state.update((old) => ({...old, [field.key]: value}));
    const take = () => { this.taken[field.key] = value; };
    if (field.late) afterPause(field.key, take);
    else take();
    if (redraws) this.revisions.update(([last]) => [last + 1]);
  }
}

Component({
  selector: 'mail-settings',
  imports: [FormsModule],
  template: `
    @for (revision of revisions(); track revision) {
      <form><h1>{{ title }}</h1>
        @for (field of fields; track field.key) {
          @if (shown(field)) {
            @switch (field.kind) {
              @case ('radio') { <fieldset><legend>{{ field.label }}</legend>@for (one of field.options; track one.value) {<label><input type="radio" [name]="field.key" [value]="one.value" [ngModel]="state()[field.key]" (ngModelChange)="set(field, $event)"> {{ one.text }}</label>}</fieldset> }
              @case ('list') { <p><label>{{ field.label }} <select [name]="field.key" [ngModel]="state()[field.key]" (ngModelChange)="set(field, $event)" [disabled]="!enabled(field)">@for (one of field.options; track one.value) {<option [value]="one.value">{{ one.text }}</option>}</select></label></p> }
              @case ('tick') { <p><label>{{ field.label }} <input type="checkbox" [name]="field.key" [ngModel]="state()[field.key]" (ngModelChange)="set(field, $event)"></label></p> }
              @case ('number') { <p><label>{{ field.label }} <input type="number" [name]="field.key" [ngModel]="state()[field.key]" (ngModelChange)="set(field, $event)"></label></p> }
              @default { <p><label>{{ field.label }} <input [type]="field.kind === 'password' ? 'password' : 'text'" [name]="field.key" [ngModel]="state()[field.key]" (ngModelChange)="set(field, $event)" [disabled]="!enabled(field)"></label></p> }
            }
          }
        }
        <button>Save</button>
      </form>
    }`,
})(App);

document.getElementById('app').append(document.createElement('mail-settings'));
await bootstrapApplication(App, {providers: [provideZonelessChangeDetection()]});
