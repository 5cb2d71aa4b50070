/** How surely a field stands in the same settings as a host: near it, under the same heading, named alike. */
import {scoreFor, wordsOf, type Candidate} from './candidate';
import {sectionsOf} from './context';
import type {Role} from './role';
import {modesIn} from './security';
import {Field, fieldWords} from './vocabulary';
import {plain} from './words';

/** A candidate and how well it fits a role beside a host. */
export interface Valued {
  readonly one: Candidate;
  readonly value: number;
}

/** @param place of the host among the hosts; `outgoing` tells for each host whether it is plainly one for outgoing mail */
export function belonging(one: Candidate, host: Candidate, place: number, hosts: readonly Candidate[], role: Role): number {
  if (one.kind === 'incoming' || one.kind === 'other') return -9;
  const {field} = one;
  if (one.kind === 'login' && sectionOf(one) !== sectionOf(host)) return -9;
  let value = -Math.min(role === 'from-address' && fieldWords.says(wordsOf(one), Field.FROM) ? 0.3 : 0.6, Math.abs(one.index - host.index) * 0.03);
  // A preset often hides the server, and what stands beside it can be seen; the other way round it is a decoy.
  if (field.visible !== host.field.visible) value -= field.visible ? 0.1 : 0.3;
  if (one.kind === 'outgoing') value += 0.3;
  if (sectionOf(one) === sectionOf(host)) value += 0.15;
  // A list that names the modes says more than a switch beside it: "select the encryption automatically".
  if (role === 'smtp-security' && modesIn(field.options) > 1) value += 0.4;
  // Some forms keep the user name and password in a form of their own; a log-in form beside it is likelier.
  if (field.form !== host.field.form) value -= role === 'smtp-password' || role === 'smtp-username' ? 0.4 : 0.15;
  if (one.prefix && one.prefix === host.prefix) value += 0.2;
  else if (isForeign(one, host)) value -= 0.25;
  if (role === 'from-address' && hosts.length > 1 && isShared(one, hosts)) {
    // The address of an account that has a server for fetching and one for sending is what it sends as.
    value += 0.5;
  } else if (role === 'from-address' && !fieldWords.says(wordsOf(one), Field.FROM) && isElsewhere(one, host)) {
    // One that nothing says to be a sender's is anybody's: that of the site's owner stands among other settings.
    value -= 0.5;
  }
  // Fields follow their host: what stands behind another server's host is that server's.
  const owner = hosts[one.owner];
  const before = one.index < host.index;
  const elsewhere = before ? one.owner >= 0 || (isBetween(one, place) && !isShared(one, hosts)) : one.owner !== place && !isShared(one, hosts);
  // Who sends is nothing that a proxy or a mailbox asks for.
  const isSender = role.startsWith('from') && owner !== undefined && owner !== host && /^(?:other|incoming)$/.test(owner.kind) && fieldWords.says(wordsOf(one), Field.FROM);
  if (elsewhere && !isSender && !isExplained(one, host) && !(one.kind === 'outgoing' && host.kind === 'outgoing' && owner?.kind !== 'outgoing')) value -= role.startsWith('from') ? 0.3 : 0.8;
  return value;
}

/** Whether its help text says that it is for such a server too: "User name for the SMTP or FTP server". */
export function isExplained({field}: Candidate, host: Candidate): boolean {
  return host.kind === 'outgoing' && fieldWords.says(plain(field.help), Field.OUTGOING);
}

/** Whether another host stands between a field and the host behind it. */
function isBetween(one: Candidate, place: number): boolean {
  return one.owner < place - 1;
}

/** Under a heading of its own that speaks neither of mail nor of a sender. */
function isElsewhere(one: Candidate, host: Candidate): boolean {
  const section = sectionOf(one);
  return section !== undefined && section !== sectionOf(host) && !fieldWords.says(plain(section), Field.FROM | Field.OUTGOING | Field.MAIL);
}

/**
 * One account for fetching and for sending: what stands above the first of two mail servers is for both, and so is what stands
 * below the last, unless it says or its heading says that it is for one of them.
 */
export function isShared(one: Candidate, hosts: readonly Candidate[]): boolean {
  if (one.field.label === '' || hosts.length < 2 || !hosts.every(({kind}) => kind === 'incoming' || kind === 'outgoing')) return false;
  if (one.owner === -1) return true;
  const sections = new Set(hosts.map(sectionOf));
  const own = sectionOf(one);
  // Under one heading with both servers, or under one of its own behind two that have each their own.
  return one.owner === hosts.length - 1 && one.kind !== 'incoming' && one.kind !== 'outgoing' && own !== undefined && (sections.size === 1) === sections.has(own);
}

/** The heading that a field stands under, which is not its own label. */
export function sectionOf({field}: Candidate): string | undefined {
  return sectionsOf(field)[0];
}

function isForeign(one: Candidate, host: Candidate): boolean {
  const [first = ''] = one.prefix.split(' ');
  const [other = ''] = host.prefix.split(' ');
  return first !== '' && other !== '' && first !== other && !fieldWords.says(first, Field.MAIL | Field.OUTGOING) && !/^(?:from|sender|auth|use|form|settings|config|input|user)$/.test(first);
}

/** A field that is better at something else is given up to it. */
export function rival(one: Candidate, role: Role): number {
  const best = one.scores[0];
  return best && best.role !== role ? Math.max(0, best.score - scoreFor(one, role).score) * 1.5 : 0;
}
