import {randomInt} from 'node:crypto';
import type {Mailbox} from './smtp';

/** An app password has 16 lower-case letters; in all known samples they are consonants. */
const LETTERS = 'bcdfghjklmnpqrstvwxyz';

/** A practice mailbox with an app password of its own, new each time. */
export const makeMailbox = (): Mailbox => ({
  user: 'scan@contoso.com',
  password: Array.from({length: 16}, () => LETTERS[randomInt(LETTERS.length)]).join(''),
});
