/** Microsoft's page for app passwords, as `npm start` shows it: a replica at the real address, and it says so. */
import {appPasswordsReplica} from '../pages/app-passwords';
import {APP_PASSWORDS} from '../e2e/harness/journey';
import type {Postkey} from '../e2e/harness/browser';
import type {Mailbox} from './smtp';

const BANNER = `<aside style="padding:6px 16px;background:#fff4ce;color:#3b2f00;font:13px/1.4 system-ui,sans-serif">
  Practice page. It looks like Microsoft’s, but comes from your own machine and is shown in this browser window alone.</aside>`;

/** Serves the replica, which shows the mailbox's app password, to this browser. */
export async function serveReplica(postkey: Postkey, mailbox: Mailbox): Promise<void> {
  const {origin, pathname} = new URL(APP_PASSWORDS);
  const html = appPasswordsReplica({copyWarning: true, password: mailbox.password, account: mailbox.user}).replace(/<body[^>]*>/, (body) => body + BANNER);
  await postkey.serve(origin, (url) => (url.pathname.toLowerCase() === pathname.toLowerCase() ? html : null));
}
