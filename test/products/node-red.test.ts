import {createDecipheriv, createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {installNodeRed} from '../../scripts/node-red.mjs';
import {CREDENTIAL_SECRET, EMAIL_NODE, startNodeRed} from '../practice/node-red';
import {startMailServer} from '../practice/smtp';
import {HOST, MAILBOX, npmVersion, PASSWORD, testProduct} from './product';

testProduct({
  name: 'Node-RED',
  form: 'jQuery; decoy boxes for other password managers; two boxes about encryption',
  async start() {
    const folder = await installNodeRed();
    const mail = await startMailServer({user: MAILBOX, password: PASSWORD});
    const nodeRed = await startNodeRed(folder, mail);
    const read = async (file: string) => JSON.parse(await readFile(join(nodeRed.home, file), 'utf8'));
    return {
      url: nodeRed.url,
      version: await npmVersion(join(folder, 'node_modules/node-red')),
      async saved() {
        const flow: Record<string, unknown>[] = await read('flows.json');
        const secrets = decrypted(await read('flows_cred.json').catch(() => null));
        return {...flow.find(({id}) => id === EMAIL_NODE), ...secrets?.[EMAIL_NODE]};
      },
      async close() {
        await nodeRed.close();
        await mail.close();
      },
    };
  },
  async reach(page) {
    await page.locator(`#${EMAIL_NODE}`).click({count: 2});
    await page.locator('#node-input-server').wait();
    // The dialog slides in.
    await page.waitForFunction(() => (document.getElementById('node-dialog-ok')?.getBoundingClientRect().right ?? Infinity) <= innerWidth);
  },
  async save(page) {
    await page.locator('#node-dialog-ok').click();
    await page.waitForSelector('#node-input-server', {hidden: true});
    await page.locator('#red-ui-header-button-deploy:not(.disabled)').click();
  },
  holds: {server: HOST, port: '587', secure: false, userid: MAILBOX, password: PASSWORD},
});

/** Node-RED encrypts what nodes keep secret: AES-256 in counter mode, the counter's start before the text. */
function decrypted(file: {$: string} | null): Record<string, Record<string, string>> | null {
  if (!file) return null;
  const decipher = createDecipheriv('aes-256-ctr', createHash('sha256').update(CREDENTIAL_SECRET).digest(), Buffer.from(file.$.slice(0, 32), 'hex'));
  return JSON.parse(decipher.update(file.$.slice(32), 'base64', 'utf8') + decipher.final('utf8'));
}
