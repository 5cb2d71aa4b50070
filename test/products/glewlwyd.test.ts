import {execFileSync} from 'node:child_process';
import {cp, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {installDebian, unpackDebian} from './debian';
import {HOST, MAILBOX, PASSWORD, testProduct} from './product';
import {answers, freePort, startServer} from './server';

/** Its own libraries, and those of its pages. */
const LIBRARIES = ['libconfig9', 'liborcania2.3', 'libyder2.0', 'libhoel1.4', 'librhonabwy1.1', 'libmicrohttpd12', 'libulfius2.7', 'libiddawc1.1', 'liboath0'];
const SCRIPTS = ['libjs-jquery', 'libjs-bootstrap4', 'libjs-popper.js', 'fonts-fork-awesome'];

testProduct({
  name: 'Glewlwyd',
  form: 'React and Bootstrap, in a dialog; two more such forms in closed dialogs, with the same ids',
  async start(home) {
    installDebian(['sqlite3']);
    const {root, version} = unpackDebian('glewlwyd', ['glewlwyd', 'glewlwyd-common', ...LIBRARIES, ...SCRIPTS]);
    const share = join(root, 'usr/share/glewlwyd');
    const [site, database, settings] = [join(home, 'webapp'), join(home, 'db.sqlite'), join(home, 'glewlwyd.conf')];
    await cp(join(share, 'webapp'), site, {recursive: true, dereference: true, filter: (path) => !path.endsWith('config.json')});
    await cp(join(share, 'templates/config.json'), join(site, 'config.json'));
    const sql = (query: string | Buffer) => execFileSync('sqlite3', ['-cmd', '.timeout 5000', database], {input: query}).toString().trim();
    sql(gunzipSync(await readFile(join(root, 'usr/share/doc/glewlwyd/database/init.sqlite3.sql.gz'))));
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/`;
    const lines = (await readFile(join(share, 'templates/glewlwyd-debian.conf.properties'), 'utf8'))
      .replace(/^port=.*$/m, `port=${port}`)
      .replace(/^#bind_address/m, 'bind_address')
      .replace('_G_EXTRNAL_URL_', url.slice(0, -1))
      .replace(/^# static_files_path=.*$/m, `static_files_path="${site}/"`)
      .replace('log_mode="file"', 'log_mode="console"')
      .replaceAll('"/usr/lib/glewlwyd', `"${root}/usr/lib/glewlwyd`)
      .replace(/^@include.*$/m, `database = { type = "sqlite3"; path = "${database}"; };`);
    await writeFile(settings, lines);
    const server = await startServer(join(root, 'usr/bin/glewlwyd'), ['-c', settings], {
      cwd: home,
      env: {LD_LIBRARY_PATH: join(root, 'usr/lib/x86_64-linux-gnu')},
      ready: () => answers(`${url}index.html`),
    });
    return {
      url: `${url}index.html`,
      version,
      async saved() {
        const parameters = sql("SELECT guasmi_parameters FROM g_user_auth_scheme_module_instance WHERE guasmi_module = 'email'");
        return parameters ? JSON.parse(parameters) : null;
      },
      close: server.close,
    };
  },
  async reach(page) {
    const home = page.url();
    await page.goto(new URL(`/login.html?scope=g_admin&callback_url=${encodeURIComponent(home)}`, home).href);
    await page.locator('#username').fill('admin');
    // The password that it is delivered with.
    await page.locator('#password').fill('password');
    await page.locator('#loginbut').click();
    await page.locator('button[title="Continue to client application"]').click();
    await page.locator('#navbarDropdown').click();
    await page.locator('.dropdown-menu.show ::-p-text(Authentication schemes)').click();
    await page.locator('.carousel-item.active button[title=Add]').click();
    await page.locator('#dropdownModType').click();
    await page.locator('.dropdown-menu.show ::-p-text(Email code)').click();
    await page.locator('.modal.show #mod-name').fill('mail');
    await page.locator('.modal.show #mod-display-name').fill('A code by mail');
    // What the mail will say: it saves nothing without.
    await page.locator('.modal.show #mod-email-subject').fill('Your code');
    await page.locator('.modal.show textarea').fill('It is {CODE}');
  },
  async save(page) {
    await page.locator('.modal.show .modal-footer ::-p-text(OK)').click();
  },
  holds: {host: HOST, port: 587, 'use-tls': true, user: MAILBOX, password: PASSWORD, from: MAILBOX},
});
