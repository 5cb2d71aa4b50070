import '@angular/compiler';
import {Component, provideZonelessChangeDetection, signal} from '@angular/core';
import {FormControl, FormGroup, ReactiveFormsModule} from '@angular/forms';
import {bootstrapApplication} from '@angular/platform-browser';
import {debounceTime, of, timer} from 'rxjs';
import {map} from 'rxjs/operators';
import {digits, fields, initial, isEnabled, isShown, redraws, submits, TITLE} from './form.js';

/** "Debounced validation": the host is valid only after the validator has thought about it. */
const checkHost = ({value}) => (value === '' ? of({required: true}) : timer(200).pipe(map(() => null)));

class App {
  fields = fields;
  title = TITLE;
  revisions = signal([0]);
  form = new FormGroup(
    Object.fromEntries(Object.entries(initial).map(([key, value]) => [key, new FormControl(value, {nonNullable: true, asyncValidators: fields.some((field) => field.key === key && field.late) ? [checkHost] : []})])),
  );

  constructor() {
    this.enable();
    this.form.valueChanges.subscribe(() => this.enable());
    for (const field of fields) {
      const control = this.form.get(field.key);
      if (field.kind === 'digits') control.valueChanges.subscribe((value) => value === digits(value) || control.setValue(digits(value)));
      if (redraws) control.valueChanges.pipe(debounceTime(0)).subscribe(() => this.revisions.update(([last]) => [last + 1]));
    }
    submits(() => (this.form.pending ? {} : this.form.getRawValue()));
  }

  enable() {
    for (const field of fields) {
      if (!field.enabled) continue;
      const control = this.form.get(field.key);
      const enabled = isEnabled(field, this.form.getRawValue());
      if (control.enabled !== enabled) control[enabled ? 'enable' : 'disable']({emitEvent: false});
    }
  }

  shown(field) {
    return isShown(field, this.form.getRawValue());
  }
}

Component({
  selector: 'mail-settings',
  imports: [ReactiveFormsModule],
  template: `
    @for (revision of revisions(); track revision) {
      <form [formGroup]="form"><h1>{{ title }}</h1>
        @for (field of fields; track field.key) {
          @if (shown(field)) {
            @switch (field.kind) {
              @case ('radio') { <fieldset><legend>{{ field.label }}</legend>@for (one of field.options; track one.value) {<label><input type="radio" [formControlName]="field.key" [value]="one.value"> {{ one.text }}</label>}</fieldset> }
              @case ('list') { <p><label>{{ field.label }} <select [formControlName]="field.key">@for (one of field.options; track one.value) {<option [value]="one.value">{{ one.text }}</option>}</select></label></p> }
              @case ('tick') { <p><label>{{ field.label }} <input type="checkbox" [formControlName]="field.key"></label></p> }
              @case ('number') { <p><label>{{ field.label }} <input type="number" [formControlName]="field.key"></label></p> }
              @case ('password') { <p><label>{{ field.label }} <input type="password" [formControlName]="field.key"></label></p> }
              @default { <p><label>{{ field.label }} <input type="text" [formControlName]="field.key"></label></p> }
            }
          }
        }
        <button>Save</button>
      </form>
    }`,
})(App);

document.getElementById('app').append(document.createElement('mail-settings'));
await bootstrapApplication(App, {providers: [provideZonelessChangeDetection()]});
