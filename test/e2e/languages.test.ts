/** The whole way through the guide in every language of the replica, with and without the warning after copying. */
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {appPasswordsReplica} from '../pages/app-passwords';
import {labels, LANGUAGES} from '../pages/labels';
import {APP_PASSWORDS, launch, readSessionStorage, walkGuide, type Postkey} from './harness';
import {clearHeld} from './harness/hold';

const PASSWORD = 'bcdfghjklmnpqrst';
let postkey: Postkey;
let html = '';

beforeAll(async () => {
  postkey = await launch();
  await postkey.serve(new URL(APP_PASSWORDS).origin, () => html);
});
afterAll(() => postkey?.close());
afterEach(() => clearHeld(postkey));

describe('the guide', () => {
  it.each(LANGUAGES.map((language, index) => [language, index % 2 === 1] as const))('leads through the page in %s (a warning after copying: %s)', async (language, copyWarning) => {
    html = appPasswordsReplica({language, password: PASSWORD, copyWarning});
    const page = await postkey.open(APP_PASSWORDS);
    const steps: string[] = [];
    const controls: string[] = [];
    await walkGuide(page, async ({step, control}) => {
      steps.push(step);
      controls.push(control?.text.trim().toLowerCase() ?? '');
    });
    await page.close();
    expect(steps).toEqual(['create', 'name', 'next', 'copy', ...(copyWarning ? ['confirm'] : []), 'close', 'done']);
    const words = labels(language);
    expect([controls[0], controls[2], controls[3]]).toEqual([words.create, words.next, words.copy].map((word) => word.toLowerCase()));
    const held = Object.entries(await readSessionStorage(postkey)).filter(([key]) => key.startsWith('held:'));
    expect(held.map(([, item]) => (item as {password: string}).password)).toEqual([PASSWORD]);
  });
});
