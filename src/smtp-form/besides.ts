/** What the fields right beside one say of it: whose it is, or that it is no sender's. */
import {sectionOf} from './belonging';
import {isOneOf, wordsOf, type Candidate} from './candidate';
import {sectionsOf} from './context';
import {isAgain} from './pairs';
import type {Role} from './role';
import {lastPart} from './score';
import {Field, fieldWords} from './vocabulary';
import {plain} from './words';

/** To be added to how well it fits a role. @param password that of the group, as far as it is known */
export function besides(one: Candidate, role: Role, candidates: readonly Candidate[], host: Candidate, password: Candidate | undefined): number {
  // The repetition of one that is not ours: of a new password for the site.
  if (role === 'smtp-password') return isAgain(one) && isOfAnother(one, candidates, password, -1) && candidates[one.index - 1]?.scores.length === 0 ? -9 : 0;
  if (role === 'smtp-username') return besideUser(one, candidates, host, password);
  if (role !== 'from-address') return 0;
  if (!fieldWords.says(wordsOf(one), Field.FROM)) return isSomebodys(one, candidates) || isOfAnother(one, candidates, password) || isOneOfMany(one, candidates) ? -1 : 0;
  return isSendersName(one, candidates) ? -0.4 : 0;
}

function besideUser(one: Candidate, candidates: readonly Candidate[], host: Candidate, password: Candidate | undefined): number {
  const signsIn = fieldWords.says(wordsOf(one), Field.USER | Field.AUTH);
  // Where no password is asked for, an address is whom mails are from, and somebody to look for, under another heading, signs in nowhere.
  if (!password) return sectionOf(one) !== sectionOf(host) ? -1 : signsIn ? 0 : -0.4;
  // The box right before the password is whom it is for; one with another password behind it is another's.
  if (password.index - one.index === 1) return 0.2;
  return isOfAnother(one, candidates, password) || !signsIn ? -0.4 : 0;
}

/** Whether right behind one, or before it, stands another password than that of the group. */
function isOfAnother({index}: Candidate, candidates: readonly Candidate[], password: Candidate | undefined, step = 1): boolean {
  const other = candidates[index + step];
  return other !== password && other?.field.type === 'password';
}

/** "Sender", beside a box for the sender's address. */
function isSendersName(one: Candidate, candidates: readonly Candidate[]): boolean {
  const isOfAddress = (other: Candidate | undefined) => isOneOf(other, 'from-address') && fieldWords.says(plain(other?.field.label ?? ''), Field.ADDRESS);
  return one.field.type === 'text' && !isOfAddress(one) && !one.field.placeholder.includes('@') && [1, -1].some((step) => isOfAddress(candidates[one.index + step]) && !isOneOf(candidates[one.index + step + 1], 'smtp-password'));
}

/** The address of a person or a firm, not a sender's: it says whose it is, or a telephone number stands beside it. */
function isSomebodys(one: Candidate, candidates: readonly Candidate[]): boolean {
  const {label, name, id} = one.field;
  if (/\b(?:admin\w*|owner|your|contact)\b/.test(`${plain(label)} ${lastPart(name || id, true)}`)) return !sectionsOf(one.field).some((section) => fieldWords.says(plain(section), Field.FROM));
  return candidates.slice(Math.max(0, one.index - 2), one.index + 3).some(({field}) => field.type === 'tel' || fieldWords.says(plain(field.label), Field.CONTACT));
}

/** One of several addresses, each for something, of which none is a sender's: "E-mail for orders", "E-mail for questions". */
function isOneOfMany({field, index}: Candidate, candidates: readonly Candidate[]): boolean {
  const start = (label = '') => /^\S+ \S+(?= )/.exec(plain(label))?.[0] ?? '';
  const own = start(field.label);
  return fieldWords.says(own, Field.MAIL | Field.MAILBOX) && [1, -1].some((step) => start(candidates[index + step]?.field.label) === own);
}
