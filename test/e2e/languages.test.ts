/** The whole way through the guide in every language of the replica, with and without the warning after copying. */
import {describe, expect, it} from 'vitest';
import {appPasswordsReplica} from '../pages/app-passwords';
import {labels, LANGUAGES} from '../pages/labels';
import {heldItems, openServed, walkGuide} from './harness';
import {launchForAll} from './harness/for-all';

const PASSWORD = 'bcdfghjklmnpqrst';
const postkey = launchForAll();

describe('the guide', () => {
  it.each(LANGUAGES.map((language, index) => [language, index % 2 === 1] as const))('leads through the page in %s (a warning after copying: %s)', async (language, copyWarning) => {
    const page = await openServed(postkey, appPasswordsReplica({language, password: PASSWORD, copyWarning}));
    const steps: string[] = [];
    const controls: string[] = [];
    await walkGuide(page, async ({step, control}) => {
      steps.push(step);
      controls.push(control?.text.trim().toLowerCase() ?? '');
    });
    expect(steps).toEqual(['create', 'name', 'next', 'copy', ...(copyWarning ? ['confirm'] : []), 'close', 'done']);
    const words = labels(language);
    expect([controls[0], controls[2], controls[3]]).toEqual([words.create, words.next, words.copy].map((word) => word.toLowerCase()));
    expect((await heldItems(postkey)).map(({password}) => password)).toEqual([PASSWORD]);
  });
});
