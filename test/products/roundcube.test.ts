import {copyFile, mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {installDebian} from './debian';
import {HOST, MAILBOX, PASSWORD, testProduct} from './product';
import {answers, freePort, startServer} from './server';

testProduct({
  name: 'Roundcube',
  form: 'encryption, server and port in one box; no labels; the password box is one for text',
  async start(home) {
    const version = installDebian(['roundcube-core', 'roundcube-sqlite3', 'php8.2-cli', 'php8.2-sqlite3']);
    const [config, sessions] = [join(home, 'config'), join(home, 'sessions')];
    for (const folder of [config, sessions]) await mkdir(folder);
    for (const file of ['defaults.inc.php', 'mimetypes.php']) await copyFile(join('/etc/roundcube', file), join(config, file));
    const settings = join(config, 'config.inc.php');
    await writeFile(settings, `<?php $config = ['db_dsnw' => 'sqlite:///${home}/db', 'enable_installer' => true];`);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/installer/index.php?_step=2`;
    const server = await startServer('php', ['-d', `session.save_path=${sessions}`, '-d', 'display_errors=0', '-S', `127.0.0.1:${port}`, '-t', '/usr/share/roundcube'], {
      cwd: home,
      env: {ROUNDCUBE_CONFIG_DIR: config},
      ready: () => answers(url),
    });
    return {
      url,
      version,
      async saved() {
        const lines = (await readFile(settings, 'utf8')).matchAll(/^\$config\['(\w+)'\] = '(.*)';$/gm);
        return Object.fromEntries([...lines].map(([, name, value]) => [name, value]));
      },
      close: server.close,
    };
  },
  // Its form is its first page. "Use the current IMAP username and password" is ticked there: Postkey unticks it.
  reach: async () => {},
  async save(page) {
    await Promise.all([page.waitForNavigation(), page.locator('input[type=submit][value="UPDATE CONFIG"], input[type=submit][value="CREATE CONFIG"]').click()]);
  },
  holds: {smtp_host: `tls://${HOST}:587`, smtp_user: MAILBOX, smtp_pass: PASSWORD},
});
