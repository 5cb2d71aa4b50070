import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {installDebian} from './debian';
import {HOST, MAILBOX, PASSWORD, testProduct} from './product';
import {answers, freePort, startServer} from './server';

testProduct({
  name: 'qBittorrent',
  form: 'a window of 150 fields; one box to tick wakes the others, Postkey ticks the second',
  async start(home) {
    const version = installDebian(['qbittorrent-nox']);
    const [port, torrents] = [await freePort(), await freePort()];
    const url = `http://127.0.0.1:${port}/`;
    const folder = join(home, 'qBittorrent/config');
    await mkdir(folder, {recursive: true});
    await writeFile(
      join(folder, 'qBittorrent.conf'),
      `[LegalNotice]\nAccepted=true\n[BitTorrent]\nSession\\DHTEnabled=false\nSession\\LSDEnabled=false\nSession\\PeXEnabled=false\n[Preferences]\nWebUI\\Address=127.0.0.1\nWebUI\\Port=${port}\nWebUI\\LocalHostAuth=false\n`,
    );
    const server = await startServer('qbittorrent-nox', [`--profile=${home}`, `--webui-port=${port}`, `--torrenting-port=${torrents}`], {cwd: home, ready: () => answers(url)});
    return {
      url,
      version,
      saved: async () => (await fetch(`${url}api/v2/app/preferences`)).json(),
      close: server.close,
    };
  },
  async reach(page) {
    await page.waitForSelector('#desktopNavbar');
    await page.hover('#desktopNavbar > ul > li:nth-child(4)');
    await page.locator('#preferencesLink').click();
    await page.locator('#PrefDownloadsLink').click();
    // Its own values come late, and would untick what was ticked before.
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#smtp_server_txt')?.value);
    await page.locator('#mail_notification_checkbox').click();
    await page.locator('#dest_email_txt').fill('team@contoso.com');
  },
  async save(page) {
    await page.locator('#preferencesPage_content input[type=button][value=Save]').click();
  },
  holds: {
    mail_notification_enabled: true,
    mail_notification_smtp: HOST,
    mail_notification_ssl_enabled: false,
    mail_notification_auth_enabled: true,
    mail_notification_username: MAILBOX,
    mail_notification_password: PASSWORD,
    mail_notification_sender: MAILBOX,
  },
});
