import '@angular/compiler';
import {Component, provideZonelessChangeDetection} from '@angular/core';
import {FormControl, FormGroup, ReactiveFormsModule} from '@angular/forms';
import {bootstrapApplication} from '@angular/platform-browser';
import Aura from '@primeuix/themes/aura';
import {providePrimeNG} from 'primeng/config';
import {InputNumberModule} from 'primeng/inputnumber';
import {InputTextModule} from 'primeng/inputtext';
import {PasswordModule} from 'primeng/password';
import {SelectModule} from 'primeng/select';
import {ToggleSwitchModule} from 'primeng/toggleswitch';
import {fields, initial, submits, TITLE} from './form.js';

class App {
  fields = fields;
  title = TITLE;
  form = new FormGroup(Object.fromEntries(Object.entries({...initial, port: 25}).map(([key, value]) => [key, new FormControl(value, {nonNullable: true})])));

  constructor() {
    submits(() => this.form.getRawValue());
  }
}

Component({
  selector: 'mail-settings',
  imports: [ReactiveFormsModule, InputNumberModule, InputTextModule, PasswordModule, SelectModule, ToggleSwitchModule],
  template: `
    <form [formGroup]="form"><h1>{{ title }}</h1>
      @for (field of fields; track field.key) {
        <div><label [attr.for]="field.key">{{ field.label }}</label>
          @switch (field.kind) {
            @case ('tick') { <p-toggleswitch [inputId]="field.key" [formControlName]="field.key" /> }
            @case ('list') { <p-select [labelId]="field.key" [inputId]="field.key" [options]="$any(field).options" optionLabel="text" optionValue="value" [formControlName]="field.key" /> }
            @case ('number') { <p-inputnumber [inputId]="field.key" [useGrouping]="false" [formControlName]="field.key" /> }
            @case ('password') { <p-password [inputId]="field.key" [feedback]="false" [toggleMask]="true" [formControlName]="field.key" /> }
            @default { <input pInputText [id]="field.key" [formControlName]="field.key"> }
          }
        </div>
      }
      <button>Save</button>
    </form>`,
})(App);

document.getElementById('app').append(document.createElement('mail-settings'));
await bootstrapApplication(App, {providers: [provideZonelessChangeDetection(), providePrimeNG({theme: {preset: Aura}})]});
