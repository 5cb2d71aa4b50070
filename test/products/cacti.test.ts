import {cp, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {installDebian} from './debian';
import {MARIADB, startMariadb} from './mariadb';
import {startPhp} from './php';
import {HOST, MAILBOX, PASSWORD, testProduct} from './product';

const SITE = '/usr/share/cacti/site';
/** What its mail page keeps. */
const SETTINGS = ['settings_how', 'settings_from_email', 'settings_smtp_host', 'settings_smtp_port', 'settings_smtp_username', 'settings_smtp_password', 'settings_smtp_secure'];

testProduct({
  name: 'Cacti',
  form: 'menus drawn over the lists; rows that appear with SMTP; labels that are divs; the password twice',
  async start(home) {
    const version = installDebian(['cacti', 'dbconfig-no-thanks', MARIADB, 'php8.2-cli', 'php-mysql']);
    const {socket, sql, close} = await startMariadb(home);
    sql('CREATE DATABASE cacti CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci');
    sql(await readFile('/usr/share/cacti/conf_templates/cacti.sql', 'utf8'), 'cacti');
    // As its installer leaves it, with the password that it is delivered with.
    const release = (await readFile(join(SITE, 'include/cacti_version'), 'utf8')).trim();
    sql(`UPDATE version SET cacti = '${release}'; UPDATE user_auth SET must_change_password = '', password_change = '' WHERE username = 'admin'`, 'cacti');

    const site = join(home, 'site');
    await cp(SITE, site, {recursive: true, dereference: true, filter: (path) => path !== join(SITE, 'include/config.php')});
    const settings = {type: 'mysql', default: 'cacti', hostname: 'localhost', username: 'root', password: '', port: '3306'};
    const lines = Object.entries(settings).map(([key, value]) => `$database_${key} = '${value}';`);
    await writeFile(join(site, 'include/config.php'), `<?php\n${lines.join('\n')}\n$poller_id = 1;\n$url_path = '/';\n$cacti_session_name = 'Cacti';\n$php_snmp_support = false;\n`);
    const server = await startPhp(site, home, {ini: {'pdo_mysql.default_socket': socket, 'mysqli.default_socket': socket}, first: 'index.php'});
    return {
      url: `${server.url}settings.php?tab=mail`,
      version,
      async saved() {
        const rows = sql(`SELECT name, value FROM settings WHERE name IN ('${SETTINGS.join("', '")}')`, 'cacti', '-N', '-B').trim().split('\n');
        return Object.fromEntries(rows.map((row) => row.split('\t')));
      },
      async close() {
        await server.close();
        await close();
      },
    };
  },
  async reach(page) {
    await page.locator('#login_username').fill('admin');
    await page.locator('#login_password').fill('admin');
    await Promise.all([page.waitForNavigation(), page.locator('input[type=submit]').click()]);
    await page.goto(new URL('/settings.php?tab=mail', page.url()).href);
    await page.waitForSelector('#settings_how-button', {visible: true});
  },
  async save(page) {
    const answered = page.waitForResponse((response) => response.request().method() === 'POST' && response.url().includes('settings.php'));
    await page.locator('#submit, input[type=submit][value=Save]').click();
    await answered;
  },
  holds: {
    settings_how: '2',
    settings_from_email: MAILBOX,
    settings_smtp_host: HOST,
    settings_smtp_port: '587',
    settings_smtp_username: MAILBOX,
    settings_smtp_password: PASSWORD,
    settings_smtp_secure: 'tls',
  },
});
