import {copyFile, mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {installDebian} from './debian';
import {startPhp} from './php';
import {HOST, MAILBOX, PASSWORD, testProduct} from './product';

testProduct({
  name: 'Roundcube',
  form: 'encryption, server and port in one box; no labels; the password box is one for text',
  async start(home) {
    const version = installDebian(['roundcube-core', 'roundcube-sqlite3', 'php8.2-cli', 'php8.2-sqlite3']);
    const config = join(home, 'config');
    await mkdir(config);
    for (const file of ['defaults.inc.php', 'mimetypes.php']) await copyFile(join('/etc/roundcube', file), join(config, file));
    const settings = join(config, 'config.inc.php');
    await writeFile(settings, `<?php $config = ['db_dsnw' => 'sqlite:///${home}/db', 'enable_installer' => true];`);
    const page = 'installer/index.php?_step=2';
    const server = await startPhp('/usr/share/roundcube', home, {env: {ROUNDCUBE_CONFIG_DIR: config}, first: page});
    return {
      url: `${server.url}${page}`,
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
