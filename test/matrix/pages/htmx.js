/** The server's part is played by a fetch of this page's own: it answers with markup, as a server would. */
import {fields, initial, redraws, submits, variant} from './form.js';
import {rows} from './markup.js';

let server = {...initial};
const answer = (body) => {
  const sent = new URLSearchParams(body);
  for (const field of fields) {
    if (field.kind === 'tick') server[field.key] = sent.has(field.key);
    else if (sent.has(field.key)) server[field.key] = sent.get(field.key);
  }
  return rows(server);
};
const network = window.fetch.bind(window);
window.fetch = async (input, options = {}) => {
  const url = String(input?.url ?? input);
  if (!url.endsWith('/settings')) return network(input, options);
  const body = options.body instanceof FormData ? new URLSearchParams([...options.body]) : options.body;
  return new Response(answer(String(body ?? '')), {headers: {'content-type': 'text/html'}});
};
// What htmx would send, as it is now: the form's own successful controls over what the server has taken.
submits(() => {
  const form = document.querySelector('form');
  const now = {...server, ...Object.fromEntries(new FormData(form))};
  for (const field of fields) if (field.kind === 'tick') now[field.key] = new FormData(form).has(field.key);
  return now;
});

const draws = redraws || variant === 'dependent';
document.getElementById('app').innerHTML = `<form ${draws ? 'hx-post="/settings" hx-trigger="change" hx-swap="innerHTML"' : 'hx-post="/settings"'}>${rows(server)}</form>`;
await import('htmx.org');
