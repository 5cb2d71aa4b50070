import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {install} from './debian';
import {render, run, writable} from './run';
import {listen, type Listener} from './server';

/** Formats whose programs are too large to install: the language or parser that reads them is the real one. */
const folder = mkdtempSync(join(tmpdir(), 'postkey-read-'));
let server: Listener;
beforeAll(async () => {
  install('ruby', 'python3', 'python3-yaml', 'default-jdk-headless');
  server = await listen();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, {recursive: true});
});

async function output(command: string, args: readonly string[], input = ''): Promise<unknown> {
  const {status, out} = await run(command, args, {input, env: {SSL_CERT_FILE: server.ca, LANG: 'C.UTF-8'}});
  expect(status, out).toBe(0);
  return JSON.parse(out);
}

describe('Ruby', () => {
  it.each(writable('rails'))('sends with the settings of Rails: %j', async (password) => {
    const script = `require 'json'; require 'net/smtp'; require 'ostruct'
config = OpenStruct.new(action_mailer: OpenStruct.new)
${render('rails', {port: server.port, password})}
s = config.action_mailer.smtp_settings
smtp = Net::SMTP.new(s[:address], s[:port]); smtp.enable_starttls
smtp.start('localhost', s[:user_name], s[:password], s[:authentication]) { |c| c.send_message("Subject: Test\\n\\nIt works.", 'scan@contoso.com', 'scan@contoso.com') }
puts JSON.generate(s[:password])`;
    expect(await output('ruby', ['-'], script)).toBe(password);
    expect(await server.taken()).toEqual([{user: 'scan@contoso.com', password, from: 'scan@contoso.com', secure: true}]);
  });

  it.each(writable('gitlab'))('reads gitlab.rb: %j', async (password) => {
    const script = `require 'json'; gitlab_rails = {}\n${render('gitlab', {password, fromName: password})}puts JSON.generate(gitlab_rails.values_at('smtp_password', 'gitlab_email_display_name', 'smtp_port'))`;
    expect(await output('ruby', ['-'], script)).toEqual([password, password, 587]);
  });
});

const YAML = 'import json, sys, yaml; print(json.dumps(yaml.safe_load(sys.stdin)))';

describe('YAML', () => {
  it.each(writable('jenkins'))('holds what Jenkins reads: %j', async (password) => {
    const read = (await output('python3', ['-c', YAML], render('jenkins', {password}))) as {unclassified: {mailer: {authentication: {password: string}}}};
    expect(read.unclassified.mailer.authentication.password.replaceAll('^${', '${')).toBe(password);
  });

  it.each(writable('home-assistant'))('holds what Home Assistant reads: %j', async (password) => {
    expect(await output('python3', ['-c', YAML], render('home-assistant', {password, fromName: password}))).toMatchObject({
      notify: [{platform: 'smtp', password, sender_name: password, port: 587, encryption: 'starttls'}],
    });
  });
});

describe('Java', () => {
  it.each(writable('spring-boot'))('reads the properties of Spring Boot: %j', async (password) => {
    const file = join(folder, 'Read.java');
    writeFileSync(
      file,
      `import java.util.*; import java.nio.file.*;
class Read { public static void main(String[] a) throws Exception {
  var p = new Properties(); try (var in = Files.newInputStream(Path.of(a[0]))) { p.load(in); }
  System.out.print('"' + Base64.getEncoder().encodeToString(p.getProperty("spring.mail.password").getBytes("UTF-8")) + '"');
} }`,
    );
    writeFileSync(join(folder, 'application.properties'), render('spring-boot', {password}));
    const read = Buffer.from((await output('java', [file, join(folder, 'application.properties')])) as string, 'base64').toString();
    expect(read.replaceAll('${:$}{', '${')).toBe(password);
  });
});
