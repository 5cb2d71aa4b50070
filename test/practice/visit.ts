/** The journey for a person: a visible browser with the practice pages open. Ends when the browser is closed. */
import {launch} from '../e2e/harness/browser';
import {APP_PASSWORDS} from '../e2e/harness/journey';
import {makeMailbox} from './mailbox';
import {serveReplica} from './replica';
import {startPracticeSite} from './site';
import {startMailServer} from './smtp';

const mailbox = makeMailbox();
const mail = await startMailServer(mailbox, (line) => console.log(`  mail server: ${line}`));
const site = await startPracticeSite(mail);
const postkey = await launch({visible: true});
try {
  await serveReplica(postkey, mailbox);
  await postkey.open(site.url);
  const first = await postkey.open(APP_PASSWORDS);
  const [blank] = await postkey.browser.pages();
  if (blank?.url() === 'about:blank') await blank.close();
  await first.bringToFront();
  console.log(`
A browser is open, with Postkey in it and a profile that is thrown away afterwards.

  1. Follow the hints on the first tab. It looks like Microsoft's page, but is a practice page from this machine.
  2. Go to the tab "Mail settings". Press the Postkey button in the toolbar (under the puzzle piece), then Fill.
     The mailbox address is ${mailbox.user}.
  3. Press "Send test mail" on that page. Each mail server's answer is printed here.

Close the browser when you are done.
`);
  await new Promise<void>((resolve) => postkey.browser.once('disconnected', () => resolve()));
} finally {
  await postkey.close();
  await site.close();
  await mail.close();
}
