import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {installDebian} from './debian';
import {HOST, MAILBOX, PASSWORD, testProduct} from './product';
import {answers, freePort, startServer} from './server';

testProduct({
  name: 'SABnzbd',
  form: 'the password box is one for text; shown once a kind of notification is chosen',
  async start(home) {
    const version = installDebian(['sabnzbdplus'], true);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/sabnzbd/config/notify/`;
    const settings = join(home, 'sabnzbd.ini');
    await writeFile(settings, `[misc]\nhost = 127.0.0.1\nport = ${port}\ncheck_new_rel = 0\nauto_browser = 0\n[servers]\n[[practice]]\nname = practice\nhost = 127.0.0.1\nenable = 0\n`);
    const server = await startServer('sabnzbdplus', ['-f', settings, '-s', `127.0.0.1:${port}`, '-b', '0', '--disable-file-log', '-l', '0'], {cwd: home, env: {HOME: home}, ready: () => answers(url)});
    return {
      url,
      version,
      async saved() {
        const lines = (await readFile(settings, 'utf8')).matchAll(/^(email_\w+) = (.*)$/gm);
        return Object.fromEntries([...lines].map(([, name, value = '']) => [name, value.replace(/^"(.*),?"$/, '$1').replace(/,$/, '')]));
      },
      close: server.close,
    };
  },
  async reach(page) {
    await page.select('#email_endjob', '1');
    await page.locator('#email_to').fill('team@contoso.com');
  },
  async save(page) {
    // Every section of the page has a button of its own.
    await page.locator('.section:has(#email_server) .saveButton').click();
  },
  holds: {email_server: HOST, email_account: MAILBOX, email_pwd: PASSWORD, email_from: MAILBOX},
});
