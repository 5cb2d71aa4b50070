/** Which fields name a server, and which server a field stands behind. */
import {sectionOf} from './belonging';
import {isOneOf, isUnnamed, scoreFor, type Candidate} from './candidate';
import {Field, fieldWords} from './vocabulary';
import {plain} from './words';

/** The servers of a document, in the order of the page. Every candidate is told which of them it stands behind. */
export function hostsIn(candidates: readonly Candidate[]): Candidate[] {
  const hosts: Candidate[] = [];
  for (const one of candidates) {
    one.owner = hosts.length - 1;
    if (isOneOf(one, 'smtp-host') && !isFallback(one, hosts.at(-1)) && !isBesidePlainer(one, candidates.slice(one.index + 1, one.index + 4))) hosts.push(one);
  }
  if (hosts.length > 0) return hosts;
  // Where no server is named in words that are known, the box before the port is one.
  const before = candidates.find((one, at) => /^(?:text|url)$/.test(one.field.type) && isBeforePort(one, candidates[at + 1]));
  for (const one of candidates) one.owner = before && one.index > before.index ? 0 : -1;
  return before ? [before] : [];
}

/** Known by the port behind it, or by "SMTP" and a number behind it. */
function isBeforePort(one: Candidate, behind: Candidate | undefined): boolean {
  if (isOneOf(behind, 'smtp-port')) return isUnnamed(one) || isOneOf(one, 'from-address');
  return behind?.field.type === 'number' && isUnnamed(one) && fieldWords.says(plain(one.field.label), Field.OUTGOING);
}

/** Something of a server shortly before the mail server, whose label says that it is one: "Server tag" or "Host" before "SMTP server". */
function isBesidePlainer(one: Candidate, behind: readonly Candidate[]): boolean {
  const next = behind.find((other) => isOneOf(other, 'smtp-host') || isOneOf(other, 'smtp-port'));
  return isOneOf(next, 'smtp-host') && next !== undefined && sectionOf(next) === sectionOf(one) && saysMail(next) && !saysMail(one);
}

function saysMail({field}: Candidate): boolean {
  return fieldWords.says(plain(field.label), Field.OUTGOING | Field.INCOMING | Field.MAIL);
}

/** A server right behind one that is as plainly for outgoing mail: the one to fall back to. */
function isFallback(one: Candidate, host: Candidate | undefined): boolean {
  return host?.index === one.index - 1 && one.kind === 'outgoing' && host.kind === 'outgoing' && scoreFor(host, 'smtp-host').score >= scoreFor(one, 'smtp-host').score;
}
