import {execFileSync} from 'node:child_process';
import {cp, mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {installDebian, unpackDebian} from './debian';
import {startPhp} from './php';
import {HOST, MAILBOX, PASSWORD, testProduct} from './product';

/** It signs in to the mail server before it saves: this stands in for PHPMailer's part in it, and finds everything right. */
const AGREES = `<?php
namespace PHPMailer\\PHPMailer;
class PHPMailer {}
class SMTP {
  const DEBUG_OFF = 0;
  public $do_debug;
  function connect() { return true; }
  function hello() { return true; }
  function getServerExtList() { return ['STARTTLS' => true, 'AUTH' => ['LOGIN']]; }
  function startTLS() { return true; }
  function authenticate() { return true; }
  function quit() {}
}
class_alias(SMTP::class, 'SMTP');
`;

testProduct({
  name: 'HotelDruid',
  form: 'plain table, no tied labels; the form begins inside the table; the password is `type=text`, drawn as dots; the port’s radio buttons beside its box',
  async start(home) {
    installDebian(['php8.2-cli', 'php8.2-sqlite3', 'php8.2-xml', 'sqlite3']);
    const {root, version} = unpackDebian('hoteldruid', ['hoteldruid']);
    const site = join(home, 'site');
    await cp(join(root, 'usr/share/hoteldruid'), site, {recursive: true});
    const constants = join(site, 'costanti.php');
    const mailer = join(home, 'mailer.php');
    const lines = (await readFile(constants, 'utf8'))
      .replaceAll('/var/lib/hoteldruid', home)
      .replace('/etc/hoteldruid/database.php', join(root, 'etc/hoteldruid/database.php'))
      .replace(/(C_PERCORSO_PHPMAILER',)"[^"]*"/, `$1"${mailer}"`);
    await writeFile(constants, lines);
    await writeFile(mailer, AGREES);
    for (const folder of ['data', 'pages']) await mkdir(join(home, folder));
    const {url, close} = await startPhp(site, home, {first: 'inizio.php'});
    const ask = (path: string, fields?: Record<string, string>) => fetch(`${url}${path}`, fields && {method: 'POST', body: new URLSearchParams(fields)}).then((answer) => answer.text());
    // As its first page does when English is chosen; the menu then begins the year.
    await ask('creadb.php', {lingua: 'en'});
    await ask('inizio.php');
    const database = join(home, 'data/db_hoteldruid');
    return {
      url: `${url}personalizza.php`,
      version,
      async saved() {
        const row = execFileSync('sqlite3', ['-readonly', '-cmd', '.timeout 5000', database, "SELECT valpersonalizza FROM personalizza WHERE idpersonalizza = 'server_smtp'"]).toString();
        const [server, username, security, port, password] = row.trim().split('#@#');
        return row ? {server, username, security, port, password} : null;
      },
      close,
    };
  },
  async reach(page) {
    await page.locator('select[name=modo_invio_email]').fill('remoto');
    const next = page.waitForNavigation();
    await page.locator('button[name=cambia_modo_invio_email]').click();
    await next;
    await page.goto(page.url());
    await page.waitForSelector('[name=server_smtp]');
  },
  async save(page) {
    await page.locator('button[name=cambia_dati_smtp]').click();
  },
  // Its "default" port is 587 where STARTTLS is chosen.
  holds: {server: HOST, username: MAILBOX, security: 'starttls', port: '', password: PASSWORD},
});
