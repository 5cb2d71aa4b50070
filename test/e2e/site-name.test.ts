/** Whose site the form is on: the part of its name that somebody registered, and names that could pass for others. */
import type {Page} from 'puppeteer-core';
import {beforeEach, describe, expect, it} from 'vitest';
import {openPopup, popupWhere, testid, until} from './harness';
import {launchForAll} from './harness/for-all';
import {hold} from './harness/hold';

const FORM = '<!doctype html><title>Mail settings</title><h1>Mail settings</h1><p><label>SMTP host <input></label><p><label>SMTP port <input></label><p><label>SMTP username <input></label><p><label>SMTP password <input type="password"></label>';
const ascii = (host: string) => new URL(`https://${host}/`).hostname;
const HOSTS = ['login.contoso.co.uk', 'smtp.office365.com.evil.example', '192.168.1.20', 'büro.example', 'mail.раypal.com'];

const postkey = launchForAll(async (started) => {
  for (const host of HOSTS) await started.serve(`https://${ascii(host)}`, () => FORM);
});
beforeEach(() => hold(postkey));

async function popupOn(host: string): Promise<Page> {
  const popup = await openPopup(postkey, await postkey.open(`https://${ascii(host)}/`));
  await popupWhere(popup, 'the plan', (view) => view.verdict === 'smtp');
  return popup;
}

const emphasised = (popup: Page, domain: string) =>
  until(async () => ((await popup.$eval(`${testid('site')} b`, (part) => part.textContent)) === domain ? true : null), `${domain} to stand out`, {describe: () => popup.$eval(testid('site'), (site) => site.innerHTML)});

describe('the title of the plan', () => {
  it.each([
    ['login.contoso.co.uk', 'contoso.co.uk'],
    ['smtp.office365.com.evil.example', 'evil.example'],
    ['192.168.1.20', '192.168.1.20'],
  ])('on %s emphasises %s', async (host, domain) => {
    const popup = await popupOn(host);
    await emphasised(popup, domain);
    expect(await popup.$eval(testid('site'), (site) => site.textContent)).toBe(host);
    expect(await popup.$(testid('both-forms'))).toBeNull();
  });
});

describe('a name in letters beyond a to z stands in both forms', () => {
  it('calmly where it is plainly a name of its own', async () => {
    const popup = await popupOn('büro.example');
    const note = await popup.waitForSelector(testid('both-forms'));
    const text = await note?.evaluate((one) => one.textContent);
    expect(text).toContain('büro.example');
    expect(text).toContain(ascii('büro.example'));
    expect(await note?.evaluate((one) => (one as HTMLElement).dataset['imitates'])).toBe('false');
  });

  it('as a warning where it could pass for another, in the middle of a registered name', async () => {
    const popup = await popupOn('mail.раypal.com');
    await emphasised(popup, ascii('раypal.com'));
    const note = await popup.waitForSelector(testid('both-forms'));
    expect(await note?.evaluate((one) => (one as HTMLElement).dataset['imitates'])).toBe('true');
    expect(await note?.evaluate((one) => one.textContent)).toContain('mail.раypal.com');
  });
});
