/** The practice site's one page: mail settings as hundreds of self-hosted products have them, filled in wrongly. */

/** The settings as the form sends them: every value is text, a box that is not ticked is absent. */
export interface Settings {
  readonly host: string;
  readonly port: string;
  readonly encryption: string;
  readonly auth: string;
  readonly username: string;
  readonly password: string;
  readonly from: string;
}

/** What a person finds who has never set it up: typical, and wrong for Microsoft 365. */
export const FACTORY_SETTINGS: Settings = {
  host: 'localhost',
  port: '25',
  encryption: 'none',
  auth: '',
  username: 'admin',
  password: '',
  from: 'noreply@example.com',
};

const ENCRYPTIONS = [
  ['none', 'None'],
  ['tls', 'TLS (STARTTLS)'],
  ['ssl', 'SSL'],
] as const;

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const textField = (name: keyof Settings, label: string, value: string, type = 'text') => `
      <p><label for="smtp_${name}">${label}</label>
        <input type="${type}" id="smtp_${name}" name="smtp_${name}" value="${escape(value)}" autocomplete="off"></p>`;

export const sitePage = (settings: Settings) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Mail settings · Postkey practice site</title>
<style>
  :root { color-scheme: light dark; --line: #c9ced6; --soft: #5a6370; --paper: #fff; --wash: #eef1f4; --accent: #2f5d8a; }
  @media (prefers-color-scheme: dark) { :root { --line: #3b434d; --soft: #a2abb6; --paper: #1d2126; --wash: #121518; --accent: #8ab4dd; } }
  body { margin: 0; background: var(--wash); font: 15px/1.5 system-ui, sans-serif; }
  header { padding: 14px 32px; background: #22303d; color: #fff; font-weight: 600; }
  main { max-width: 620px; margin: 28px auto; padding: 4px 28px 24px; background: var(--paper); border: 1px solid var(--line); border-radius: 10px; }
  h1 { font-size: 20px; margin: 20px 0 4px; }
  .note, output { color: var(--soft); }
  p { display: grid; grid-template-columns: 150px 1fr; align-items: center; gap: 12px; margin: 12px 0; }
  p.note { display: block; margin: 0 0 16px; }
  input:not([type=checkbox]), select { font: inherit; padding: 7px 10px; border: 1px solid var(--line); border-radius: 6px; background: transparent; color: inherit; }
  select option { color: #000; }
  input[type=checkbox] { justify-self: start; width: 18px; height: 18px; }
  .actions { display: flex; gap: 12px; margin-top: 20px; }
  button { font: inherit; padding: 8px 16px; border-radius: 6px; border: 1px solid var(--accent); background: transparent; color: inherit; cursor: pointer; }
  button[type=submit] { background: var(--accent); color: var(--paper); }
  output { display: block; margin-top: 16px; overflow-wrap: anywhere; }
  output[data-state=sent] { color: #1a7f4b; } output[data-state=failed] { color: #c0392b; }
  @media (prefers-color-scheme: dark) { output[data-state=sent] { color: #5fd29a; } output[data-state=failed] { color: #ff8f80; } }
</style>
<header>Postkey practice site</header>
<main>
  <h1>Outgoing mail (SMTP)</h1>
  <p class="note">This site runs on your own machine. Its mail goes to a local server that stands for Microsoft's, and no further.</p>
  <form id="settings" method="post" action="/settings">
    ${textField('host', 'SMTP Host', settings.host)}
    ${textField('port', 'SMTP Port', settings.port)}
      <p><label for="smtp_encryption">Encryption</label>
        <select id="smtp_encryption" name="smtp_encryption">${ENCRYPTIONS.map(
          ([value, label]) => `<option value="${value}"${value === settings.encryption ? ' selected' : ''}>${label}</option>`,
        ).join('')}</select></p>
      <p><label for="smtp_auth">Authentication</label>
        <input type="checkbox" id="smtp_auth" name="smtp_auth" value="1"${settings.auth ? ' checked' : ''}></p>
    ${textField('username', 'SMTP Username', settings.username)}
    ${textField('password', 'SMTP Password', settings.password, 'password')}
    ${textField('from', 'From Email', settings.from, 'email')}
    <div class="actions"><button type="submit">Save changes</button><button type="button" id="send-test">Send test mail</button></div>
  </form>
  <output id="result" role="status"></output>
</main>
<script>
  const result = document.getElementById('result');
  document.getElementById('send-test').onclick = async () => {
    result.textContent = 'Sending…';
    result.dataset.state = 'sending';
    const answer = await fetch('/send-test', {method: 'POST', body: new URLSearchParams(new FormData(document.getElementById('settings')))});
    const {state, text} = await answer.json();
    result.textContent = text;
    result.dataset.state = state;
  };
</script>
</html>`;
