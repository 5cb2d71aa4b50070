import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {installProduct} from './npm';
import {HOST, MAILBOX, npmVersion, PASSWORD, testProduct} from './product';
import {answers, freePort, startServer} from './server';

testProduct({
  name: 'FUXA',
  form: 'Angular Material, a tab of a dialog; no names, ids or labels; "User/ApiKey"; a box for a test address beside it',
  async start(home) {
    const folder = await installProduct('FUXA', '@frangoteam/fuxa', ['sqlite3']);
    const data = join(home, '_appdata');
    await mkdir(data);
    const settings = (await readFile(join(folder, 'settings.default.js'), 'utf8'))
      .replace('//uiHost: "127.0.0.1"', 'uiHost: "127.0.0.1"')
      .replace('hideEditorOnboarding: false', 'hideEditorOnboarding: true');
    await writeFile(join(data, 'settings.js'), settings);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/editor`;
    const server = await startServer(process.execPath, ['main.js', '--port', String(port), '--userDir', home], {cwd: folder, ready: () => answers(url)});
    return {
      url,
      version: await npmVersion(folder),
      saved: async () => JSON.parse(await readFile(join(data, 'mysettings.json'), 'utf8').catch(() => 'null'))?.smtp ?? null,
      close: server.close,
    };
  },
  async reach(page) {
    await page.locator('button.main-btn ::-p-text(settings)').click();
    await page.locator('mat-dialog-container ::-p-text(Settings)').click();
    await page.locator('mat-dialog-container [role=tab] ::-p-text(SMTP)').click();
    // The tab slides in.
    await page.waitForFunction(() => document.querySelector('.tab-smtp')?.parentElement?.style.transform === 'none');
  },
  async save(page) {
    await page.locator('app-app-settings ::-p-text(OK)').click();
  },
  holds: {host: HOST, port: 587, mailsender: MAILBOX, username: MAILBOX, password: PASSWORD},
});
