/** What Postkey knows of mail, through the popup: a failure explained and mended, another server, the checklist, cards. */
import jsQR from 'jsqr';
import type {Page} from 'puppeteer-core';
import {beforeEach, describe, expect, it} from 'vitest';
import {openPopup, type PopupView, popupWhere, press, testid, until} from './harness';
import {launchForAll} from './harness/for-all';
import {clearHeld, hold, MAILBOX, PASSWORD} from './harness/hold';

const SITE = 'https://settings.example';
const TRACE = '[AM6P195CA0081.EURP195.PROD.OUTLOOK.COM 2026-11-24T10:00:00.000Z 08DE2B0000000000]';

interface Values {
  readonly host?: string;
  readonly port?: string;
  readonly security?: string;
  readonly user?: string;
  readonly pass?: string;
  readonly from?: string;
}

/** A settings form as it stands after a test mail failed. */
const form = ({host = 'smtp.office365.com', port = '587', security = 'tls', user = MAILBOX, pass = PASSWORD, from = MAILBOX}: Values, said = '') => `
  <h1>Mail settings</h1>
  <form onsubmit="return false">
    <p><label>SMTP host <input name="host" value="${host}"></label>
    <p><label>SMTP port <input name="port" value="${port}"></label>
    <p><label>Encryption <select name="security">${['', 'tls', 'ssl'].map((one, i) => `<option value="${one}" ${one === security ? 'selected' : ''}>${['None', 'STARTTLS', 'SSL/TLS'][i]}`).join('')}</select></label>
    <p><label>SMTP username <input name="user" value="${user}"></label>
    <p><label>SMTP password <input type="password" name="pass" value="${pass}"></label>
    <p><label>From address <input name="from" value="${from}"></label>
    <p><button>Send test mail</button>
  </form>${said}`;

const alert = (text: string) => `<div role="alert">${text}</div>`;

let html = '';
let page: Page;
const postkey = launchForAll((started) =>
  started.serve(SITE, ({pathname}) => (pathname === '/' ? html : pathname === '/frame' ? `<pre>535 5.7.3 Authentication unsuccessful ${TRACE}</pre>` : null)),
);
beforeEach(() => hold(postkey));

async function open(markup: string): Promise<Page> {
  html = `<!doctype html><title>Settings</title>${markup}`;
  page = await postkey.open(`${SITE}/`);
  return openPopup(postkey, page);
}

const diagnosed = (popup: Page) => popupWhere(popup, 'the diagnosis', (view) => view.diagnosis !== null && view.verdict === 'smtp');
const reported = (popup: Page) => popupWhere(popup, 'the report', (view) => view.report.length > 0);
const filled = (view: PopupView) => view.report.filter(({outcome}) => outcome !== 'skipped').map(({role, outcome}) => `${role} ${outcome}`);
const values = () => page.evaluate(() => Object.fromEntries([...document.querySelectorAll<HTMLInputElement>('[name]')].map((field) => [field.name, field.value])));

describe('a failure on the page', () => {
  const UNSUCCESSFUL = `535 5.7.139 Authentication unsuccessful, the user credentials were incorrect. ${TRACE}`;

  it.each([
    ['port 465', {port: '465', security: 'ssl'}, 'connect ETIMEDOUT 52.96.184.50:465', {port: '587', security: 'tls'}, ['smtp-port filled', 'smtp-security filled']],
    ['no encryption', {security: ''}, `504 5.7.4 Unrecognized authentication type ${TRACE}`, {security: 'tls'}, ['smtp-security filled']],
    ['the account’s own password', {pass: 'Summer2026!'}, UNSUCCESSFUL, {pass: PASSWORD}, ['smtp-password filled']],
    ['an alias as user name', {user: 'info@contoso.com'}, UNSUCCESSFUL, {user: MAILBOX}, ['smtp-username filled']],
    ['a space behind the user name', {user: `${MAILBOX} `}, UNSUCCESSFUL, {user: MAILBOX}, ['smtp-username filled']],
    ['another sender', {from: 'sales@contoso.com'}, `550 5.7.60 SMTP; Client does not have permissions to send as this sender ${TRACE}`, {from: MAILBOX}, ['from-address filled']],
    ['a mistyped host', {host: 'smtp.ofice365.com'}, 'SMTP: getaddrinfo ENOTFOUND smtp.ofice365.com', {host: 'smtp.office365.com'}, ['smtp-host filled']],
  ] as const)('is mended in one press, and undone: %s', async (_, wrong, said, right, report) => {
    const before: Values = wrong;
    const popup = await open(form(before, alert(said)));
    await diagnosed(popup);
    const stood = await values();
    await press(popup, 'mend');
    expect(filled(await reported(popup)).filter((line) => !line.endsWith('unchanged')).sort()).toEqual(report);
    expect(await values()).toEqual({...stood, ...right});
    await press(popup, 'undo');
    await until(async () => (JSON.stringify(await values()) === JSON.stringify(stood) ? true : null), 'the form to be as it was');
  });

  it('offers no mend where the form is right', async () => {
    const popup = await open(form({}, alert(`535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information. ${TRACE}`)));
    expect((await diagnosed(popup)).diagnosis).toMatchObject({code: '5.7.139', cause: 'tenant-smtp-auth-disabled', provider: 'microsoft'});
    expect(await popup.$(testid('mend'))).toBeNull();
  });

  it('of another provider is named, without a word of Microsoft’s switches', async () => {
    const popup = await open(form({host: 'smtp.gmail.com', pass: 'Summer2026!'}, alert('535-5.7.8 Username and Password not accepted. For more information, go to https://support.google.com/mail/?p=BadCredentials - gsmtp')));
    const {diagnosis} = await diagnosed(popup);
    expect(diagnosis).toMatchObject({provider: 'gmail', cause: 'wrong-credentials'});
    expect(diagnosis?.text).not.toMatch(/administrator|security defaults/i);
    expect(await popup.$(testid('mend'))).toBeNull();
  });

  it.each([
    ['in a box of text', `<textarea>SMTP ERROR: Password command failed: ${UNSUCCESSFUL}</textarea>`, '5.7.139'],
    ['in a log', `<pre>10:00:01 220 ready\n10:00:02 ${UNSUCCESSFUL}</pre>`, '5.7.139'],
    ['in a frame of the same site', '<iframe src="/frame" width="600" height="100"></iframe>', '5.7.3'],
    ['in another language’s prose', alert(`Die Test-Mail wurde nicht versendet. Der Server meldet: ${UNSUCCESSFUL}`), '5.7.139'],
    ['cut short', alert('…ror: 535 5.7.139 Authentication unsucc'), '5.7.139'],
    ['the later of two', alert(`550 5.7.60 SMTP; Client does not have permissions to send as this sender ${TRACE}`) + alert(UNSUCCESSFUL), '5.7.139'],
    ['the later of two in a log that begins with the latest', `<pre>2026-11-24 10:05:00 ${UNSUCCESSFUL}\n2026-11-24 10:01:00 550 5.7.60 SMTP; Client does not have permissions to send as this sender</pre>`, '5.7.139'],
    ['at the end of a page that says much', `${'<p>Every message and mail is sent by the mailer.</p>'.repeat(120)}${alert(UNSUCCESSFUL)}`, '5.7.139'],
  ])('is read %s', async (_, said, code) => {
    const popup = await open(form({}, said));
    expect((await diagnosed(popup)).diagnosis?.code).toBe(code);
  });

  it.each([
    ['settings', '<p>Connection timeout (seconds)<p>Allow self-signed certificates<p>Notify on failed delivery'],
    ['a help text', '<p>If you see the error 535 5.7.3 Authentication unsuccessful, check that SMTP AUTH is enabled for the mailbox.'],
    ['a success', alert('250 2.0.0 OK: queued. Test mail was sent.')],
  ])('is not made up from %s', async (_, said) => {
    const popup = await open(form({}, said));
    expect((await popupWhere(popup, 'the plan', (view) => view.verdict === 'smtp')).diagnosis).toBeNull();
  });
});

describe('the checklist', () => {
  const openIt = async (markup = form({})) => {
    const popup = await open(markup);
    await popupWhere(popup, 'the plan', (view) => view.verdict === 'smtp');
    await press(popup, 'open-checklist');
    await popup.waitForSelector(testid('checklist'));
    return popup;
  };

  it('lists every switch with its place, who can, and commands for this mailbox; and the other ways to send', async () => {
    const popup = await openIt();
    const ids = await popup.$$eval(testid('switch'), (all) => all.map((one) => (one as HTMLElement).dataset['id']));
    expect(ids).toEqual(['mailbox-switch', 'tenant-switch', 'security-defaults', 'mfa', 'conditional-access', 'authentication-policy', 'licence']);
    const text = await popup.$eval(testid('checklist'), (one) => one.textContent ?? '');
    expect(text).toContain(`Set-CASMailbox -Identity '${MAILBOX}'`);
    expect(text).not.toContain(PASSWORD);
    expect(await popup.$$eval(`${testid('alternatives')} li`, (all) => all.map((one) => (one as HTMLElement).dataset['id']))).toEqual(['oauth', 'connector', 'direct-send', 'high-volume-email', 'azure-communication-services']);
    await popup.click(`${testid('switch')} summary`);
    await press(popup, 'back');
    await popupWhere(popup, 'the plan again', (view) => view.verdict === 'smtp' && view.canFill);
  });

  it('copies a message to the administrator with the mailbox and without a secret', async () => {
    const popup = await openIt();
    await popup.evaluate(() => {
      navigator.clipboard.writeText = (text) => Promise.resolve(void Object.assign(window, {copied: text}));
    });
    await press(popup, 'copy-message');
    const copied = await until(() => popup.evaluate(() => (window as unknown as {copied?: string}).copied ?? null), 'the message');
    expect(copied).toContain(MAILBOX);
    expect(copied).toContain('Set-CASMailbox');
    expect(copied).not.toContain(PASSWORD);
  });

  it('opens the switches that a failure points to', async () => {
    const popup = await open(form({}, alert(`535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy. Contact your administrator. ${TRACE}`)));
    await diagnosed(popup);
    await press(popup, 'what-to-check');
    await popup.waitForSelector(testid('checklist'));
    expect(await popup.$$eval(`${testid('switch')}[open]`, (all) => all.map((one) => (one as HTMLElement).dataset['id']))).toEqual(['security-defaults']);
  });
});

describe('another server', () => {
  const planned = (popup: Page) => popupWhere(popup, 'the plan', (view) => view.verdict === 'smtp' && view.canFill);
  const change = async (popup: Page) => {
    await press(popup, 'change-server');
    await popup.waitForSelector(testid('server-preset'));
  };

  it('can be chosen among the presets; Fill uses it, and the next popup remembers it', async () => {
    let popup = await open(form({host: '', port: '25'}));
    await planned(popup);
    await change(popup);
    await popup.select(testid('server-preset'), 'microsoft-365-legacy-tls');
    await popupWhere(popup, 'the plan for it', (view) => view.rows.some(({role, value}) => role === 'smtp-host' && value === 'smtp-legacy.office365.com'));
    popup = await openPopup(postkey, page);
    await popupWhere(popup, 'the plan for it again', (view) => view.rows.some(({role, value}) => role === 'smtp-host' && value === 'smtp-legacy.office365.com'));
    await press(popup, 'fill');
    await reported(popup);
    expect(await values()).toMatchObject({host: 'smtp-legacy.office365.com', port: '587', security: 'tls'});
  });

  it('can be put in by hand, and what is no host or port is not taken', async () => {
    const popup = await open(form({}));
    await planned(popup);
    await change(popup);
    const put = async (id: string, text: string) => {
      await popup.$eval(testid(id), (box) => (box as HTMLInputElement).select());
      await popup.type(testid(id), text);
    };
    await put('server-port', '99999');
    expect(await popup.$eval(testid('server-port'), (box) => box.getAttribute('aria-invalid'))).toBe('true');
    await put('server-port', '25');
    await put('server-host', 'relay.contoso.com');
    await popup.select(testid('server-security'), 'none');
    await popupWhere(popup, 'the plan for it', (view) => view.rows.some(({role, value}) => role === 'smtp-host' && value === 'relay.contoso.com'));
    await press(popup, 'fill');
    await reported(popup);
    expect(await values()).toMatchObject({host: 'relay.contoso.com', port: '25', security: ''});
  });

  it('is that of the cloud on whose page the password was made', async () => {
    await clearHeld(postkey);
    await hold(postkey, {origin: 'https://account.activedirectory.windowsazure.cn'});
    const popup = await open(form({}));
    const {rows} = await planned(popup);
    expect(rows.find(({role}) => role === 'smtp-host')?.value).toBe('smtp.partner.outlook.cn');
  });
});

describe('the card for a printer', () => {
  it('has the password in groups of four; its QR code is drawn when asked for, and reads the same', async () => {
    const popup = await open(form({}));
    await popupWhere(popup, 'the plan', (view) => view.verdict === 'smtp' && view.canFill);
    await press(popup, 'copy-values');
    await press(popup, 'more-formats');
    await press(popup, 'show-card');
    await popup.waitForSelector(testid('printer-card'));
    expect(await popup.$eval(testid('printer-card'), (card) => card.textContent)).toContain('bcdf ghjk lmnp qrst');
    expect(await popup.$(testid('qr'))).toBeNull();
    await press(popup, 'show-qr');
    await popup.waitForSelector(testid('qr'));
    const squares = await popup.$eval(`${testid('qr')} path:last-child`, (path) => path.getAttribute('d') ?? '');
    const size = await popup.$eval(testid('qr'), (svg) => Number(svg.getAttribute('viewBox')?.split(' ')[2]));
    expect(readCode(squares, size)).toContain(`smtp.office365.com\nPort: 587\n`);
    expect(readCode(squares, size)).toMatch(new RegExp(`${PASSWORD}$`));
  });

  it('opens large, on a page to print, whose address holds no secret', async () => {
    const popup = await open(form({}));
    await popupWhere(popup, 'the plan', (view) => view.verdict === 'smtp' && view.canFill);
    await press(popup, 'copy-values');
    await press(popup, 'more-formats');
    await press(popup, 'show-card');
    await press(popup, 'print-card');
    const target = await postkey.browser.waitForTarget((one) => one.url().includes('#card='));
    const card = (await target.page()) ?? (await target.asPage());
    await card.waitForSelector(testid('printer-card'));
    expect(card.url()).not.toContain(PASSWORD);
    expect(await card.$eval(testid('printer-card'), (one) => one.textContent)).toContain('bcdf ghjk lmnp qrst');
    await card.emulateMediaType('print');
    expect(await card.$eval(testid('print'), (button) => (button as HTMLElement).checkVisibility())).toBe(false);
    await card.close();
  });
});

/** What a reader makes of the code, from the squares that are drawn dark. */
function readCode(squares: string, size: number): string {
  const scale = 4;
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of squares.matchAll(/M(\d+) (\d+)h/g)) {
    for (let i = 0; i < scale * scale; i++) {
      const at = ((Number(y) * scale + Math.floor(i / scale)) * width + Number(x) * scale + (i % scale)) * 4;
      pixels.fill(0, at, at + 3);
    }
  }
  return jsQR(pixels, width, width)?.data ?? '';
}
