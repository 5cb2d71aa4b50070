/** Which fields of a document are the settings of outgoing mail: the roles, assigned together to fields that belong together. */
import {belonging, rival, sectionOf} from './belonging';
import {besides} from './besides';
import {candidateOf, isQuiet, isUnnamed, scoreFor, type Candidate} from './candidate';
import type {FieldFacts, PageFacts} from './field-facts';
import {hostsIn} from './hosts';
import {withoutMasks} from './masks';
import {withoutNamespaces} from './namespace';
import {goesWith} from './pairs';
import {isPlainest, isSurePassword} from './password';
import type {Role} from './role';
import {inWords, type Scored} from './score';
import {Field, fieldWords} from './vocabulary';
import {weigh} from './weigh';
import {plain} from './words';

export interface Assigned extends Scored {
  readonly field: FieldFacts;
}

export interface Classified {
  readonly fields: readonly Assigned[];
  /** How much speaks for outgoing mail. */
  readonly weight: number;
  readonly evidence: readonly string[];
}

/** Roles that a form may have in several fields: two switches for encryption, a method and a switch for authentication. */
const MANY: ReadonlySet<Role> = new Set<Role>(['smtp-security', 'smtp-auth', 'smtp-password']);
const ORDER: readonly Role[] = ['smtp-password', 'smtp-port', 'smtp-username', 'smtp-security', 'smtp-auth', 'from-address', 'from-name'];

/** Fields that far before and behind a host may belong to it. */
const REACH = 40;
/** No page has more mail servers; one that has thousands of hosts is looked at in time that does not grow with them. */
const MOST_HOSTS = 24;
/** A field belongs to a host from this on. */
const ENOUGH = 0.2;

/** The best group of the document: the fields around one host. Null where no field names a server. */
export function classify(scanned: readonly FieldFacts[], page: PageFacts): Classified | null {
  const fields = withoutMasks(scanned);
  const candidates = withoutNamespaces(fields).map((judged, index) => candidateOf(fields[index] ?? judged, index, judged, fields[index + 1]));
  const hosts = hostsIn(candidates);
  const usable = hosts.filter(({kind}) => kind !== 'incoming' && kind !== 'other');
  const likely = [...usable.filter(({kind}) => kind === 'outgoing'), ...usable.filter(({kind}) => kind !== 'outgoing')].slice(0, MOST_HOSTS);
  const testMail = page.buttons.some(isTestMail) || fields.some(({label}) => isTestMail(label));
  const groups = likely.sort((one, other) => one.index - other.index).map((host) => groupAround(host, hosts, candidates, page, testMail));
  const best = bestOf(groups);
  // The user means the form that is open, not one in a dialog that is closed, however much more that one says.
  return best && !isOpen(best) ? (bestOf(groups.filter((one) => isOpen(one) && one.weight >= PLAIN && hasPassword(one))) ?? best) : best;
}

/** From this on a form is about outgoing mail whatever else the page holds. */
const PLAIN = 5;

/** Fields around one server. */
interface Group extends Classified {
  readonly host: Candidate;
  /** The password that stands with it, be it in doubt: another server is not likelier for having one that is not. */
  readonly password: Candidate | undefined;
}

/** Of two that are alike, such as a main and a fallback server, the first is the main one: two accounts that have a password each, all the more. */
function bestOf(groups: readonly Group[]): Group | null {
  return groups.reduce<Group | null>((best, one) => (best && rank(best) >= rank(one) - (best.password && one.password && best.password !== one.password ? 0.25 : 0.1) ? best : one), null);
}

/** Whether its server can be seen. */
function isOpen({fields}: Classified): boolean {
  return fields[0]?.field.visible === true;
}

function hasPassword({fields}: Classified): boolean {
  return fields.some(({role}) => role === 'smtp-password');
}

/** A server without a password, or one that does not say what it is for, is likelier to be another one: the site's own, or that of links in mails. */
function rank({weight, password, host}: Group): number {
  return weight + (password ? 0.5 : 0) + (host.kind === 'outgoing' ? 2 : 0);
}

function isTestMail(label: string): boolean {
  return fieldWords.says(plain(label), Field.TEST_MAIL);
}

function groupAround(host: Candidate, hosts: readonly Candidate[], candidates: readonly Candidate[], page: PageFacts, testMail: boolean): Group {
  const place = hosts.indexOf(host);
  const around = candidates.slice(Math.max(0, host.index - REACH), host.index + REACH);
  const taken = new Set([host]);
  const first = new Map<Role, Candidate>([['smtp-host', host]]);
  const named = scoreFor(host, 'smtp-host');
  const assigned: Assigned[] = [{field: host.field, ...inWords(named.score > 0 ? named : {...named, score: 0.4, reasons: ['stands before the port']}, host.field)}];
  const give = (one: Candidate, scored: Scored) => {
    taken.add(one);
    if (!first.has(scored.role)) first.set(scored.role, one);
    assigned.push({field: one.field, ...inWords(scored, one.field)});
  };
  for (const role of ORDER) {
    const fitting = around
      .filter((one) => !taken.has(one) && one.scores.some((scored) => scored.role === role))
      .map((one) => ({one, value: scoreFor(one, role).score + belonging(one, host, place, hosts, role) - rival(one, role) + besides(one, role, candidates, host, first.get('smtp-password'))}))
      .filter(({value}) => value > ENOUGH)
      .sort((a, b) => b.value - a.value);
    const best = fitting[0];
    if (!best) continue;
    if (role === 'smtp-password' && !(isSurePassword(best, fitting.slice(1), host, hosts, candidates) && isPlainest(best.one, candidates))) {
      // It speaks for the group that it is there, though nothing is put into it.
      first.set(role, best.one);
      continue;
    }
    const also = MANY.has(role) ? fitting.slice(1).filter(({one, value}) => goesWith(role, best.one, one) && value > best.value - 0.6) : [];
    for (const {one} of [best, ...also].sort((a, b) => a.one.index - b.one.index)) give(one, scoreFor(one, role));
  }
  // What has no words that are known is told by where it stands: the box after the host, the box before the password.
  const unnamed = (one: Candidate | undefined, role: Role, reason: string, type: RegExp) => {
    if (one && !first.has(role) && !taken.has(one) && isUnnamed(one) && one.field.visible === host.field.visible && type.test(one.field.type)) give(one, {role, score: 0.4, reasons: [reason]});
  };
  const behind = candidates[host.index + 1];
  if (behind && (isQuiet(behind.field) || behind.field.type === 'number' || (behind.unheardOf && isOneWord(behind.field) && (first.get('smtp-password')?.index ?? -1) > host.index && sectionOf(behind) === sectionOf(host)))) unnamed(behind, 'smtp-port', 'stands behind the mail server', /^(?:number|text)$/);
  unnamed(candidates[(first.get('smtp-password')?.index ?? -1) - 1], 'smtp-username', 'stands before the password', /^(?:text|email)$/);
  // What stands under the heading of a mailbox's server, before that server, is no word about this one.
  const headings = hosts.filter((other) => other.kind === 'incoming').map(sectionOf);
  const isUnderAnothers = (one: Candidate) => sectionOf(one) !== sectionOf(host) && headings.includes(sectionOf(one));
  const near = around.filter((one) => Math.abs(one.index - host.index) <= 12 && one.field.form === host.field.form && (one.owner === place || one.owner === -1) && !isUnderAnothers(one));
  return {host, fields: assigned, password: first.get('smtp-password'), ...weigh(first, host, near, page, testMail)};
}

function isOneWord({label}: FieldFacts): boolean {
  return /^\S+$/.test(label);
}
