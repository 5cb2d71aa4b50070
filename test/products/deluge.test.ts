import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {installDebian, unpackDebian} from './debian';
import {HOST, MAILBOX, PASSWORD, testProduct} from './product';
import {answers, freePort, startServer} from './server';

const DAEMON = 'practice';

testProduct({
  name: 'Deluge',
  form: 'ExtJS; no names or tied labels; all asleep until a box is ticked; a box with arrows for the port',
  async start(home) {
    installDebian(['python3-libtorrent', 'python3-mako', 'python3-openssl', 'python3-pil', 'python3-rencode', 'python3-setproctitle', 'python3-twisted', 'python3-xdg']);
    const {root, version} = unpackDebian('deluge', ['deluge-web', 'deluged', 'deluge-common']);
    const [port, daemon] = [await freePort(), await freePort()];
    // Its files are two objects: their form, and what they hold.
    const write = (name: string, form: number, held: object) => writeFile(join(home, name), JSON.stringify({file: form, format: 1}) + JSON.stringify(held));
    await writeFile(join(home, 'auth'), 'localclient:practice:10\n');
    await write('core.conf', 1, {enabled_plugins: ['Notifications'], dht: false, lsd: false, upnp: false, natpmp: false, utpex: false, new_release_check: false, listen_interface: '127.0.0.1'});
    await write('hostlist.conf', 3, {hosts: [[DAEMON, '127.0.0.1', daemon, 'localclient', 'practice']]});
    await write('web.conf', 2, {first_login: false, default_daemon: DAEMON, enabled_plugins: ['Notifications'], show_session_speed: false});
    const env = {PYTHONPATH: join(root, 'usr/lib/python3/dist-packages'), HOME: home};
    const program = (name: string) => [join(root, 'usr/bin', name), '--do-not-daemonize', '-c', home];
    const core = await startServer('/usr/bin/python3', [...program('deluged'), '-u', '127.0.0.1', '-i', '127.0.0.1', '-p', String(daemon)], {
      cwd: home,
      env,
      ready: async () => (await readFile(join(home, 'deluged.pid'), 'utf8')) !== '',
    });
    const url = `http://127.0.0.1:${port}/`;
    const web = await startServer('/usr/bin/python3', [...program('deluge-web'), '-i', '127.0.0.1', '-p', String(port)], {cwd: home, env, ready: () => answers(url)});
    return {
      url,
      version,
      async saved() {
        const text = await readFile(join(home, 'notifications-core.conf'), 'utf8').catch(() => '');
        return text ? JSON.parse(text.slice(text.indexOf('}') + 1)) : null;
      },
      async close() {
        await web.close();
        await core.close();
      },
    };
  },
  async reach(page) {
    // The password that it is delivered with.
    // It puts the cursor there itself, and what was typed before is lost.
    await page.waitForFunction(() => document.activeElement?.matches('input[type=password]'));
    await page.keyboard.type('deluge');
    await page.locator('button ::-p-text(Login)').click();
    await page.waitForSelector('input[type=password]', {hidden: true});
    await page.locator('button ::-p-text(Preferences)').click();
    await page.locator('.x-list-body ::-p-text(Notifications)').click();
    await page.locator('input[name=enable_email]').click();
    await page.waitForSelector('input[name=enable_tls_ssl]:enabled');
  },
  async save(page) {
    await page.locator('button ::-p-text(Apply)').click();
  },
  holds: {smtp_enabled: true, smtp_host: HOST, smtp_port: 587, smtp_user: MAILBOX, smtp_pass: PASSWORD, smtp_from: MAILBOX, smtp_tls: true},
});
