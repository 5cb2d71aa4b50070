/** The same journey into a form nobody here wrote: Node-RED's e-mail node. */
import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {installNodeRed} from '../../scripts/node-red.mjs';
import {appPasswordsReplica} from '../pages/app-passwords';
import {makeMailbox} from '../practice/mailbox';
import {EMAIL_NODE, INJECT_NODE, type NodeRed, startNodeRed} from '../practice/node-red';
import {type PracticeMailServer, startMailServer} from '../practice/smtp';
import {APP_PASSWORDS, closePopup, launch, openPopup, popupWhere, type Postkey, press, until, walkGuide} from './harness';

const mailbox = makeMailbox();
let mail: PracticeMailServer;
let nodeRed: NodeRed;
let postkey: Postkey;
let editor: Page;

// Node-RED may have to be installed first.
beforeAll(async () => {
  mail = await startMailServer(mailbox);
  nodeRed = await startNodeRed(await installNodeRed(), mail);
  postkey = await launch();
  await postkey.serve(new URL(APP_PASSWORDS).origin, () => appPasswordsReplica({password: mailbox.password, account: mailbox.user}));
  const microsoft = await postkey.open(APP_PASSWORDS);
  await walkGuide(microsoft, async () => {});
  await microsoft.close();
  editor = await postkey.open(nodeRed.url);
}, 300_000);

afterAll(async () => {
  await postkey?.close();
  await nodeRed?.close();
  await mail?.close();
});

/** Clicks something of the editor once it stands still and nothing lies over it. */
async function click(selector: string, count = 1): Promise<void> {
  const element = await editor.waitForSelector(selector, {visible: true});
  await element?.click({count});
}

it('the e-mail dialog of Node-RED is filled', async () => {
  await click(`#${EMAIL_NODE}`, 2);
  await editor.waitForSelector('#node-input-server', {visible: true});
  // The dialog slides in.
  await until(() => editor.$eval('#node-dialog-ok', (button) => (button.getBoundingClientRect().right <= innerWidth ? true : null)), 'the dialog to be in place');

  const popup = await openPopup(postkey, editor);
  // Microsoft's page showed the mailbox's address, so the popup does not ask for it.
  const {rows, verdict, asksAccount} = await popupWhere(popup, 'the plan with the address', (view) => view.canFill && view.rows.some(({value}) => value === mailbox.user));
  expect({verdict, asksAccount}).toEqual({verdict: 'smtp', asksAccount: false});
  expect(Object.fromEntries(rows.map(({role, id}) => [role, id]))).toMatchObject({
    'smtp-host': 'node-input-server',
    'smtp-port': 'node-input-port',
    'smtp-security': 'node-input-secure',
    'smtp-username': 'node-input-userid',
    'smtp-password': 'node-input-password',
  });
  await press(popup, 'fill');
  const {report} = await popupWhere(popup, 'the report', (view) => view.report.length > 0);
  expect(report.filter(({outcome}) => outcome !== 'filled' && outcome !== 'unchanged')).toEqual([]);
  await closePopup(postkey);
});

it('the deployed flow sends its mail: AUTH LOGIN with the captured password', async () => {
  await editor.bringToFront();
  await click('#node-dialog-ok');
  await editor.waitForSelector('#node-input-server', {hidden: true});
  await click('#red-ui-header-button-deploy:not(.disabled)');
  // Until the flows run anew, a shade lies over the editor and nothing can be pressed.
  await until(async () => (nodeRed.output().split('Started flows').length > 2 ? true : null), 'the flow to be deployed', {describe: async () => nodeRed.output()});
  await editor.waitForSelector('#red-ui-header-shade', {hidden: true});
  await click(`#${INJECT_NODE} .red-ui-flow-node-button-button`);
  expect(await mail.nextMail()).toEqual({
    user: mailbox.user,
    from: mailbox.user,
    to: ['team@contoso.com'],
    subject: 'Mail from Node-RED',
    text: 'The hall scanner says hello.\n',
  });
  expect(mail.log).toContain('mail accepted, AUTH LOGIN with the captured password');
});
