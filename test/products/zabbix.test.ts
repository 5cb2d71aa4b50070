import {cp, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {installDebian, unpackDebian} from './debian';
import {MARIADB, startMariadb} from './mariadb';
import {startPhp} from './php';
import {HOST, MAILBOX, PASSWORD, testProduct} from './product';

testProduct({
  name: 'Zabbix',
  form: 'one of many kinds of message; encryption and authentication as radio buttons drawn anew; user name and password appear after a choice',
  async start(home) {
    installDebian(['php8.2-cli', 'php8.2-bcmath', 'php8.2-gd', 'php8.2-mbstring', 'php8.2-mysql', 'php8.2-xml', MARIADB]);
    // The server's package for its tables alone.
    const {root, version} = unpackDebian('zabbix', ['zabbix-frontend-php', 'zabbix-server-mysql']);
    const {socket, sql, close} = await startMariadb(home);
    sql('CREATE DATABASE zabbix CHARACTER SET utf8mb4 COLLATE utf8mb4_bin');
    for (const file of ['schema', 'data']) {
      const statements = gunzipSync(await readFile(join(root, `usr/share/zabbix-server-mysql/${file}.sql.gz`)));
      sql(Buffer.concat([Buffer.from('SET foreign_key_checks = 0; SET autocommit = 0;\n'), statements, Buffer.from('COMMIT;\n')]), 'zabbix');
    }
    const site = join(home, 'site');
    await cp(join(root, 'usr/share/zabbix'), site, {recursive: true, verbatimSymlinks: true});
    const settings = {TYPE: 'MYSQL', SERVER: 'localhost', PORT: '0', DATABASE: 'zabbix', USER: 'root', PASSWORD: '', SCHEMA: ''};
    const lines = Object.entries(settings).map(([key, value]) => `$DB['${key}'] = '${value}';`);
    const file = join(site, 'conf/zabbix.conf.php');
    await writeFile(file, `<?php\n${lines.join('\n')}\n$DB['ENCRYPTION'] = false;\n$DB['DOUBLE_IEEE754'] = true;\n$IMAGE_FORMAT_DEFAULT = IMAGE_FORMAT_PNG;\n`);
    // Debian's looks for it below /etc.
    const reader = join(site, 'include/classes/core/CConfigFile.php');
    await writeFile(reader, (await readFile(reader, 'utf8')).replace('/etc/zabbix/zabbix.conf.php', file));
    const server = await startPhp(site, home, {ini: {'mysqli.default_socket': socket, max_execution_time: '300', post_max_size: '16M', max_input_time: '300'}, first: 'index.php'});
    return {
      url: `${server.url}index.php`,
      version,
      async saved() {
        const columns = ['smtp_server', 'smtp_port', 'smtp_email', 'smtp_security', 'smtp_authentication', 'username', 'passwd'];
        const row = sql(`SELECT ${columns.join(', ')} FROM media_type WHERE name = 'Office365 practice'`, 'zabbix', '-N', '-B').trim();
        return row ? Object.fromEntries(row.split('\t').map((value, at) => [columns[at], value])) : null;
      },
      async close() {
        await server.close();
        await close();
      },
    };
  },
  async reach(page) {
    // The password that it is delivered with.
    await page.locator('#name').fill('Admin');
    await page.locator('#password').fill('zabbix');
    await Promise.all([page.waitForNavigation(), page.locator('#enter').click()]);
    await page.goto(new URL('/zabbix.php?action=mediatype.edit', page.url()).href);
    await page.locator('#name').fill('Office365 practice');
    await page.waitForSelector('#smtp_server', {visible: true});
  },
  async save(page) {
    await Promise.all([page.waitForNavigation(), page.locator('#add').click()]);
  },
  holds: {smtp_server: HOST, smtp_port: '587', smtp_email: MAILBOX, smtp_security: '1', smtp_authentication: '1', username: MAILBOX, passwd: PASSWORD},
});
