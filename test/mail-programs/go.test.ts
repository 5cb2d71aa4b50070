import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {install} from './debian';
import {render, run, writable} from './run';
import {listen, type Listener} from './server';

let server: Listener;
let reader = '';

/** Builds one program from files of a folder of its own. Debian's Go packages lie in a GOPATH. */
async function build(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(server.folder, 'src', name);
  mkdirSync(folder, {recursive: true});
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const {status, out} = await run('go', ['build', '-o', join(server.folder, `${name}.bin`), '.'], {
    cwd: folder,
    env: {GO111MODULE: 'off', GOPATH: `${server.folder}:/usr/share/gocode`, GOCACHE: '/tmp/postkey-go-cache', GOFLAGS: ''},
  });
  expect(status, out).toBe(0);
  return join(server.folder, `${name}.bin`);
}

beforeAll(async () => {
  install('golang-go', 'golang-gopkg-ini.v1-dev');
  server = await listen();
  reader = await build('reader', {
    'main.go': `package main
import ("encoding/json"; "os"; "gopkg.in/ini.v1")
func main() {
	file, err := ini.Load(os.Args[1])
	if err != nil { panic(err) }
	json.NewEncoder(os.Stdout).Encode(file.Section(os.Args[2]).KeysHash())
}`,
  });
});
afterAll(() => server.close());

describe('go-ini, the parser of Grafana and Gitea, reads the very values', () => {
  it.each([...writable('grafana').map((value) => ['grafana', 'smtp', value, 'password'] as const), ...writable('gitea').map((value) => ['gitea', 'mailer', value, 'PASSWD'] as const)])(
    '%s, [%s]: %j',
    async (id, section, password, key) => {
      const file = join(server.folder, 'app.ini');
      writeFileSync(file, render(id, {password, fromName: 'Anna "A" O’Brien'}));
      const {status, out} = await run(reader, [file, section]);
      expect(status, out).toBe(0);
      expect(JSON.parse(out)).toMatchObject({[key]: password});
    },
  );
});

describe('the Go program sends', () => {
  it.each(writable('go').slice(0, 8))('with the very password: %j', async (password) => {
    const program = await build('sender', {
      'mail.go': render('go', {port: server.port, password}).replace('package mail', 'package main'),
      'main.go': 'package main\nfunc main() {\n\tif err := Send([]string{"scan@contoso.com"}, []byte("Subject: Test\\r\\n\\r\\nIt works.\\r\\n")); err != nil {\n\t\tpanic(err)\n\t}\n}\n',
    });
    const {status, out} = await run(program, [], {env: {SSL_CERT_FILE: server.ca}});
    expect(status, out).toBe(0);
    expect(await server.taken()).toEqual([{user: 'scan@contoso.com', password, from: 'scan@contoso.com', secure: true}]);
  });

  it.each(['none', 'tls'] as const)('compiles with security %s', async (security) => {
    await build(`compiles-${security}`, {'mail.go': render('go', {security}).replace('package mail', 'package main'), 'main.go': 'package main\nfunc main() { _ = Send(nil, nil) }\n'});
  });
});
