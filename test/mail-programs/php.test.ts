import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {install} from './debian';
import {render, run, writable} from './run';
import {listen, type Listener} from './server';

let server: Listener;
beforeAll(async () => {
  install('php-cli', 'libphp-phpmailer', 'php-symfony-mailer', 'php-symfony-dotenv', 'php-vlucas-phpdotenv');
  server = await listen();
});
afterAll(() => server.close());

async function php(code: string) {
  const file = join(server.folder, 'test.php');
  writeFileSync(file, `<?php\n${code}`);
  const ran = await run('php', ['-d', `openssl.cafile=${server.ca}`, '-d', 'display_errors=stderr', file], {cwd: server.folder});
  expect(ran.status, ran.out).toBe(0);
  return ran.out;
}

const SENT = (password: string) => [{user: 'scan@contoso.com', password, from: 'scan@contoso.com', secure: true}];

describe('PHP sends with the very password', () => {
  it.each(writable('phpmailer'))('PHPMailer: %j', async (password) => {
    await php(`require 'libphp-phpmailer/autoload.php';
use PHPMailer\\PHPMailer\\PHPMailer;
${render('phpmailer', {port: server.port, password, fromName: password})}
if ($mail->FromName !== trim(base64_decode('${Buffer.from(password).toString('base64')}'))) { fwrite(STDERR, 'name'); exit(1); }
$mail->FromName = 'Scanner';
$mail->addAddress('scan@contoso.com'); $mail->Subject = 'Test'; $mail->Body = 'It works.';
$mail->send();`);
    expect(await server.taken()).toEqual(SENT(password));
  });

  it.each(writable('symfony'))('Symfony Mailer: %j', async (password) => {
    writeFileSync(join(server.folder, '.env'), render('symfony', {port: server.port, password}));
    await php(`require 'Symfony/Component/Mailer/autoload.php'; require 'Symfony/Component/Dotenv/autoload.php';
$dsn = (new Symfony\\Component\\Dotenv\\Dotenv())->parse(file_get_contents('.env'))['MAILER_DSN'];
$mailer = new Symfony\\Component\\Mailer\\Mailer(Symfony\\Component\\Mailer\\Transport::fromDsn($dsn));
$mailer->send((new Symfony\\Component\\Mime\\Email())->from('scan@contoso.com')->to('scan@contoso.com')->subject('Test')->text('It works.'));`);
    expect(await server.taken()).toEqual(SENT(password));
  });
});

describe('PHP reads the very values', () => {
  it.each(writable('wordpress'))('WordPress: %j', async (password) => {
    const out = await php(`${render('wordpress', {password, fromName: password})} echo json_encode([WPMS_SMTP_PASS, WPMS_MAIL_FROM_NAME, WPMS_SMTP_PORT, WPMS_SSL]);`);
    expect(JSON.parse(out)).toEqual([password, password, 587, 'tls']);
  });

  it.each(writable('laravel'))('Laravel: %j', async (password) => {
    writeFileSync(join(server.folder, '.env'), render('laravel', {password, fromName: password}));
    const out = await php(`foreach (['Dotenv/autoload.php', 'Vlucas/Dotenv/autoload.php'] as $path) if (stream_resolve_include_path($path)) { require $path; break; }
$all = Dotenv\\Dotenv::parse(file_get_contents('.env')); echo json_encode([$all['MAIL_PASSWORD'], $all['MAIL_FROM_NAME'], $all['MAIL_PORT']]);`);
    expect(JSON.parse(out)).toEqual([password, password, '587']);
  });
});
