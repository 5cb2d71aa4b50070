/** Which box is for the password: a wrong one is worse than none. */
import {isExplained, isShared, sectionOf, type Valued} from './belonging';
import {scoreFor, wordsOf, type Candidate} from './candidate';
import {goesWith, isAgain, isRepeated} from './pairs';
import {Field, fieldWords} from './vocabulary';
import {plain} from './words';

/**
 * Whether the password belongs to this host beyond doubt: a wrong one is worse than none. Another box for a password
 * that is as likely, or another server on the page, asks for more than nearness.
 */
export function isSurePassword(best: Valued, others: readonly Valued[], host: Candidate, hosts: readonly Candidate[], candidates: readonly Candidate[]): boolean {
  const {one} = best;
  // One whose label is not known may be for anything, unless it stands in line with the server.
  const inLine = !fieldWords.says(plain(one.field.label), Field.HOST | Field.USER) && one.owner === hosts.indexOf(host) && one.index - host.index < 8 && sectionOf(one) === sectionOf(host);
  // A box for some password whose name says that it is another one, where its label doesn't say the server's.
  if (scoreOf(one) < 0.3 && !(inLine && fieldWords.says(plain(one.field.label), Field.OUTGOING))) return false;
  if (one.field.label !== '' && !fieldWords.says(wordsOf(one), Field.PASSWORD) && !inLine) return false;
  // One without a label, far above the server, that is called otherwise.
  if (one.field.label === '' && host.index - one.index > 4 && one.prefix !== host.prefix) return false;
  if (isAgain(one) && !others.some((other) => other.one.index === one.index - 1)) return false;
  const isOfMail = (candidate: Candidate) => fieldWords.says(wordsOf(candidate), Field.MAIL | Field.OUTGOING);
  const isBesideHost = (candidate: Candidate) => sectionOf(candidate) === sectionOf(host);
  const rivals = others.filter((other) => !goesWith('smtp-password', one, other.one) && !isRepeated(one, other.one) && (other.value > best.value - 0.3 || (isBesideHost(other.one) && !isBesideHost(one))) && (isOfMail(other.one) || !isOfMail(one)));
  if (rivals.length > 0) return false;
  if (isShared(one, hosts) && candidates.every((other) => other === one || other.field.type !== 'password' || isOfAnotherForm(other, one))) return true;
  const strangers = hosts.filter((other) => other !== host);
  if (strangers.length === 0 || one.kind === 'outgoing' || isExplained(one, host) || (one.prefix !== '' && one.prefix === host.prefix)) return true;
  if (isInOrder(one, host, hosts, candidates)) return true;
  // It may stand in a box of its own below the host's heading: "Authentication".
  const section = sectionOf(host);
  return section !== undefined && one.field.sections.includes(section) && !strangers.some((other) => other.field.sections.includes(section));
}

/** Behind a user name and its server, while each server further on has a password of its own behind it. */
function isInOrder(one: Candidate, host: Candidate, hosts: readonly Candidate[], candidates: readonly Candidate[]): boolean {
  const place = hosts.indexOf(host);
  const owners = new Set(candidates.filter(({field}) => field.type === 'password').map(({owner}) => owner));
  const isBehind = one.owner === place && one.index - host.index < 8 && sectionOf(one) === sectionOf(host) && candidates[one.index - 1]?.scores[0]?.role === 'smtp-username';
  return isBehind && hosts.every((_, at) => at <= place || owners.has(at));
}

/** A sign-in form or a profile that stands beside the settings. */
function isOfAnotherForm(other: Candidate, one: Candidate): boolean {
  if (other.kind === 'other' || scoreOf(other) === 0 || (isAgain(other) && !isAgain(one))) return true;
  return other.kind === 'login' && (other.field.form !== one.field.form || sectionOf(other) !== sectionOf(one));
}

/** Whether no other password of the document that can be seen as well says more plainly than this one that it is for outgoing mail. */
export function isPlainest(one: Candidate, candidates: readonly Candidate[]): boolean {
  const isNamed = (candidate: Candidate) => fieldWords.says(wordsOf(candidate), Field.OUTGOING);
  return isNamed(one) || !candidates.some((other) => other.scores[0]?.role === 'smtp-password' && other.field.visible >= one.field.visible && isNamed(other) && scoreOf(other) > scoreOf(one) - 0.4);
}

function scoreOf(one: Candidate): number {
  return scoreFor(one, 'smtp-password').score;
}
