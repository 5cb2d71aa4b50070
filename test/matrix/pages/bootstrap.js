import 'bootstrap';
import 'bootstrap/dist/css/bootstrap.css';
import {fields, initial, submits, TITLE} from './form.js';

const control = ({key, kind, label, options}) => {
  if (kind === 'tick') return `<div class="form-check form-switch mb-3"><input class="form-check-input" type="checkbox" role="switch" id="${key}" name="${key}"><label class="form-check-label" for="${key}">${label}</label></div>`;
  if (kind === 'list') return `<div class="form-floating mb-3"><select class="form-select" id="${key}" name="${key}">${options.map((one) => `<option value="${one.value}">${one.text}</option>`).join('')}</select><label for="${key}">${label}</label></div>`;
  return `<div class="form-floating mb-3"><input class="form-control" id="${key}" name="${key}" type="${kind}" placeholder="" value="${initial[key]}"><label for="${key}">${label}</label></div>`;
};
document.getElementById('app').innerHTML = `<form class="container needs-validation"><h1>${TITLE}</h1>${fields.map(control).join('')}<button class="btn btn-primary">Save</button></form>`;
submits(() => {
  const sent = new FormData(document.querySelector('form'));
  return {...Object.fromEntries(sent), auth: sent.has('auth')};
});
