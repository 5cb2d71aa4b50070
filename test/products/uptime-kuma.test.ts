import {cp, readdir} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import type {Page} from 'puppeteer-core';
import {installProduct} from './npm';
import {HOST, MAILBOX, npmVersion, PASSWORD, rowsOf, says, testProduct} from './product';
import {answers, freePort, startServer} from './server';

testProduct({
  name: 'Uptime Kuma',
  form: 'Vue; one of eighty forms behind one list; "None / STARTTLS" is one choice',
  async start(home) {
    const folder = await installProduct('Uptime Kuma', 'uptime-kuma', ['@louislam/sqlite3']);
    // This release looks for its own steps in another folder than it was packed with.
    for (const file of (await readdir(join(folder, 'db'))).filter((name) => name.endsWith('.sql'))) await cp(join(folder, 'db', file), join(folder, 'db/old_migrations', file));
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/`;
    const server = await startServer(process.execPath, ['server/server.js', `--port=${port}`, '--host=127.0.0.1', `--data-dir=${home}/`], {
      cwd: folder,
      env: {UPTIME_KUMA_DB_TYPE: 'sqlite'},
      ready: () => answers(`${url}setup`),
    });
    return {
      url: `${url}setup`,
      version: await npmVersion(folder),
      async saved() {
        const [row] = await rowsOf(createRequire(join(folder, 'package.json'))('@louislam/sqlite3'), join(home, 'kuma.db'), 'SELECT config FROM notification');
        return row ? JSON.parse(String(row['config'])) : null;
      },
      close: server.close,
    };
  },
  async reach(page) {
    await page.locator('#floatingInput').fill('admin');
    await page.locator('#floatingPassword').fill('practice-1-Kuma');
    await page.locator('#repeat').fill('practice-1-Kuma');
    await page.locator('button[type=submit]').click();
    await page.waitForSelector('a[href="/add"]', {visible: true});
    await page.goto(new URL('/settings/notifications', page.url()).href);
    await pressText(page, 'button', 'Setup Notification');
    await page.waitForSelector('#notification-type', {visible: true});
    await page.select('#notification-type', 'smtp');
    await page.locator('#to-email').fill('team@contoso.com');
  },
  async save(page) {
    await page.locator('.modal.show button[type=submit]').click();
    await says(page, /saved/i);
  },
  holds: {type: 'smtp', smtpHost: HOST, smtpPort: 587, smtpSecure: false, smtpUsername: MAILBOX, smtpPassword: PASSWORD, smtpFrom: MAILBOX},
});

async function pressText(page: Page, selector: string, text: string): Promise<void> {
  await page.locator(`${selector} ::-p-text(${text})`).click();
}
