import {writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {startMailServer} from '../practice/smtp';
import {installProduct} from './npm';
import {HOST, MAILBOX, npmVersion, PASSWORD, rowsOf, testProduct} from './product';
import {answers, freePort, startServer} from './server';

testProduct({
  name: 'NocoDB',
  form: 'Vue and Ant Design; no names, ids or tied labels; read-only until it has the focus; saving sends a real test mail',
  async start(home) {
    const folder = await installProduct('NocoDB', 'nocodb', ['sqlite3']);
    // It saves only what works: to its process, smtp.office365.com is this server.
    const mail = await startMailServer({user: MAILBOX, password: PASSWORD});
    const ca = join(home, 'ca.pem');
    await writeFile(ca, mail.certificates.ca);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/`;
    const preload = pathToFileURL(join(import.meta.dirname, '../practice/smtp-preload.mjs')).href;
    const server = await startServer(process.execPath, ['--import', preload, join(import.meta.dirname, 'nocodb-main.mjs'), folder, String(port)], {
      cwd: home,
      env: {NC_TOOL_DIR: home, NC_DISABLE_TELE: 'true', NC_PUBLIC_URL: url.slice(0, -1), NODE_EXTRA_CA_CERTS: ca, POSTKEY_SMTP_PORT: String(mail.port)},
      ready: () => answers(`${url}dashboard/`),
    });
    return {
      url: `${url}dashboard/#/signup`,
      version: await npmVersion(folder),
      async saved() {
        const [row] = await rowsOf(createRequire(join(folder, 'package.json'))('sqlite3'), join(home, 'noco.db'), "SELECT input FROM nc_plugins_v2 WHERE title = 'SMTP'");
        return row?.['input'] ? JSON.parse(String(row['input'])) : null;
      },
      async close() {
        await server.close();
        await mail.close();
      },
    };
  },
  async reach(page) {
    await page.locator('input[type=email], [data-testid="nc-form-signup__email"] input').fill('admin@contoso.com');
    await page.locator('input[type=password], [data-testid="nc-form-signup__password"] input').fill('practice-1-Noco!');
    await page.locator('button[type=submit]').click();
    await page.waitForFunction(() => !location.hash.includes('signup'));
    await page.goto(new URL('/dashboard/#/account/setup/Email/SMTP', page.url()).href);
    // A field of its own, which no other product has: the user's to fill.
    await page.locator('::-p-xpath(//*[normalize-space(text())="From domain"]/following::input[1])').fill('contoso.com');
  },
  async save(page) {
    await page.locator('[data-testid="nc-setup-config-action-save"]').click();
  },
  holds: {host: HOST, port: '587', secure: false, username: MAILBOX, password: PASSWORD, from: MAILBOX},
});
