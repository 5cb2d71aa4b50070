import '@angular/compiler';
import {Component, provideZonelessChangeDetection} from '@angular/core';
import {FormControl, FormGroup, ReactiveFormsModule} from '@angular/forms';
import {MatFormFieldModule} from '@angular/material/form-field';
import {MatInputModule} from '@angular/material/input';
import {MatSelectModule} from '@angular/material/select';
import {MatSlideToggleModule} from '@angular/material/slide-toggle';
import '../node_modules/@angular/material/prebuilt-themes/azure-blue.css';
import {bootstrapApplication} from '@angular/platform-browser';
import {fields, initial, submits, TITLE} from './form.js';

class App {
  fields = fields;
  title = TITLE;
  form = new FormGroup(Object.fromEntries(Object.entries(initial).map(([key, value]) => [key, new FormControl(value, {nonNullable: true})])));

  constructor() {
    submits(() => this.form.getRawValue());
  }
}

Component({
  selector: 'mail-settings',
  imports: [ReactiveFormsModule, MatFormFieldModule, MatInputModule, MatSelectModule, MatSlideToggleModule],
  template: `
    <form [formGroup]="form"><h1>{{ title }}</h1>
      @for (field of fields; track field.key) {
        <div>
          @if (field.kind === 'tick') { <mat-slide-toggle [formControlName]="field.key">{{ field.label }}</mat-slide-toggle> }
          @else if (field.kind === 'list') { <mat-form-field><mat-label>{{ field.label }}</mat-label><mat-select [formControlName]="field.key">@for (one of field.options; track one.value) {<mat-option [value]="one.value">{{ one.text }}</mat-option>}</mat-select></mat-form-field> }
          @else { <mat-form-field><mat-label>{{ field.label }}</mat-label><input matInput [type]="field.kind" [formControlName]="field.key"></mat-form-field> }
        </div>
      }
      <button>Save</button>
    </form>`,
})(App);

document.getElementById('app').append(document.createElement('mail-settings'));
await bootstrapApplication(App, {providers: [provideZonelessChangeDetection()]});
