/** Which fields of a document are the settings of outgoing mail: the roles, assigned together to fields that belong together. */
import {kindOfField, kindOfPage, ownWords, type Kind} from './context';
import type {FieldFacts, PageFacts} from './field-facts';
import type {Role} from './role';
import {score, type Scored} from './score';
import {modesIn} from './security';
import {Field, fieldWords} from './vocabulary';
import {identifier, plain} from './words';

export interface Assigned extends Scored {
  readonly field: FieldFacts;
}

export interface Classified {
  readonly fields: readonly Assigned[];
  /** How much speaks for outgoing mail. */
  readonly weight: number;
  readonly evidence: readonly string[];
}

interface Candidate {
  readonly field: FieldFacts;
  readonly index: number;
  readonly kind: Kind;
  readonly scores: readonly Scored[];
}

/** Roles that a form may have in several fields: two switches for encryption, a method and a switch for authentication. */
const MANY: ReadonlySet<Role> = new Set<Role>(['smtp-security', 'smtp-auth', 'smtp-password']);
const ORDER: readonly Role[] = ['smtp-password', 'smtp-port', 'smtp-username', 'smtp-security', 'smtp-auth', 'from-address', 'from-name'];

/** The best group of the document: the fields around one host. Null where no field names a server. */
export function classify(fields: readonly FieldFacts[], page: PageFacts): Classified | null {
  const candidates = fields.map((field, index): Candidate => ({field, index, kind: kindOfField(field), scores: score(field)}));
  const hosts = candidates.filter((one) => one.scores[0]?.role === 'smtp-host');
  const groups = hosts.filter((one) => one.kind !== 'incoming' && one.kind !== 'other').map((host) => groupAround(host, hosts, candidates, page));
  // Of two that are alike, such as a main and a fallback server, the first is the main one.
  return groups.reduce<Classified | null>((best, one) => (best && best.weight >= one.weight - 0.1 ? best : one), null);
}

function groupAround(host: Candidate, hosts: readonly Candidate[], candidates: readonly Candidate[], page: PageFacts): Classified {
  const taken = new Set<FieldFacts>([host.field]);
  const assigned: Assigned[] = [{field: host.field, ...firstOf(host, 'smtp-host')}];
  for (const role of ORDER) {
    const fitting = candidates
      .filter((one) => !taken.has(one.field) && one.scores.some((scored) => scored.role === role))
      .map((one) => ({one, scored: firstOf(one, role), value: firstOf(one, role).score + belonging(one, host, hosts, role) - rival(one, role)}))
      .filter(({value}) => value > 0.2)
      .sort((a, b) => b.value - a.value);
    const best = fitting[0];
    if (!best) continue;
    const also = MANY.has(role) ? fitting.slice(1).filter(({one, value}) => goesWith(role, best.one, one) && value > best.value - 0.6) : [];
    for (const {one, scored} of [best, ...also].sort((a, b) => a.one.index - b.one.index)) {
      taken.add(one.field);
      assigned.push({field: one.field, ...scored});
    }
  }
  addUnnamed(assigned, taken, candidates, host);
  return weigh(assigned, host, candidates, page);
}

function firstOf(one: Candidate, role: Role): Scored {
  return one.scores.find((scored) => scored.role === role) ?? {role, score: 0, reasons: []};
}

/** A field that is better at something else is given up to it. */
function rival(one: Candidate, role: Role): number {
  const best = one.scores[0];
  return best && best.role !== role ? Math.max(0, best.score - firstOf(one, role).score) * 1.5 : 0;
}

/** Whether a second field of the same role belongs beside the first. */
function goesWith(role: Role, best: Candidate, one: Candidate): boolean {
  if (role === 'smtp-password') {
    const again = one.scores.some((scored) => scored.role === role && scored.reasons.some((reason) => /confirm|again|repeat|verif|\[1\]|2"$/i.test(reason)));
    const twin = stem(one.field) === stem(best.field);
    return one.field.type === 'password' && Math.abs(one.index - best.index) === 1 && (twin || again);
  }
  if (role === 'smtp-security') return isSwitch(one.field) && isSwitch(best.field) && Math.abs(one.index - best.index) <= 3;
  return Math.abs(one.index - best.index) <= 4;
}

export function isSwitch(field: FieldFacts): boolean {
  return field.type === 'checkbox' || field.type === 'switch';
}

/** The name without what makes a twin: `smtp_password[0]`, `smtp_password_confirm`. */
function stem(field: FieldFacts): string {
  return identifier(field.name || field.id).replace(/\b(?:\d+|confirm|confirmation|repeat|again|retype|verify)\b/g, '').replace(/\s+/g, ' ').trim();
}

/** How surely a field stands in the same settings as a host: near, under the same heading, named alike. */
function belonging(one: Candidate, host: Candidate, hosts: readonly Candidate[], role: Role): number {
  if (one.kind === 'incoming' || one.kind === 'other') return -9;
  let value = -Math.min(0.6, Math.abs(one.index - host.index) * 0.03);
  if (one.field.visible !== host.field.visible) value -= 0.3;
  if (one.kind === 'outgoing') value += 0.3;
  if (sameSection(one, host)) value += 0.15;
  // Some forms keep the user name and password in a form of their own; a log-in form beside it is likelier.
  if (one.field.form !== host.field.form) value -= role === 'smtp-password' || role === 'smtp-username' ? 0.4 : 0.15;
  if (prefix(one.field) && prefix(one.field) === prefix(host.field)) value += 0.2;
  else if (foreignPrefix(one.field, host.field)) value -= 0.25;
  // Fields follow their host: what stands behind another server's host is that server's.
  const between = hosts.filter((other) => other !== host && isBetween(other.index, one.index, host.index));
  const owner = hosts.findLast((other) => other.index < one.index);
  const elsewhere = between.length > 0 || (owner && owner !== host);
  if (elsewhere && !(one.kind === 'outgoing' && host.kind === 'outgoing' && owner?.kind !== 'outgoing')) value -= role.startsWith('from') ? 0.3 : 0.8;
  return value;
}

function isBetween(index: number, one: number, other: number): boolean {
  return index > Math.min(one, other) && index < Math.max(one, other);
}

function sameSection(one: Candidate, other: Candidate): boolean {
  return one.field.sections[0] === other.field.sections[0];
}

/** The first words of a name that its neighbours share: `v_smtp_relay_host` and `v_smtp_relay_port`. */
function prefix(field: FieldFacts): string {
  const words = identifier(field.name || field.id).split(' ');
  return words.length > 1 ? words.slice(0, -1).join(' ') : '';
}

function foreignPrefix(one: FieldFacts, host: FieldFacts): boolean {
  const [first = ''] = prefix(one).split(' ');
  const [other = ''] = prefix(host).split(' ');
  return first !== '' && other !== '' && first !== other && !fieldWords.says(first, Field.MAIL) && !fieldWords.says(first, Field.OUTGOING) && !/^(?:from|sender|auth|use|form|settings|config|input|user)$/.test(first);
}

/** What has no words of its own is told by where it stands: the box after the host, the box before the password. */
function addUnnamed(assigned: Assigned[], taken: Set<FieldFacts>, candidates: readonly Candidate[], host: Candidate): void {
  const has = (role: Role) => assigned.some((one) => one.role === role);
  const give = (one: Candidate | undefined, role: Role, reason: string, fits: (field: FieldFacts) => boolean) => {
    if (!one || has(role) || taken.has(one.field) || one.scores.length > 0 || one.kind === 'incoming' || one.kind === 'other' || !one.field.visible || !fits(one.field)) return;
    taken.add(one.field);
    assigned.push({field: one.field, role, score: 0.4, reasons: [reason]});
  };
  const quiet = (field: FieldFacts) => !field.label && !field.placeholder;
  give(candidates[host.index + 1], 'smtp-port', 'stands behind the mail server', (field) => /^(?:number|text)$/.test(field.type) && (quiet(field) || field.type === 'number'));
  const password = assigned.find((one) => one.role === 'smtp-password');
  const at = candidates.findIndex((one) => one.field === password?.field);
  give(candidates[at - 1], 'smtp-username', 'stands before the password', (field) => /^(?:text|email)$/.test(field.type) && quiet(field));
}

function weigh(assigned: Assigned[], host: Candidate, candidates: readonly Candidate[], page: PageFacts): Classified {
  const evidence: string[] = [];
  // Of two servers that are as likely, the one that says more plainly that it is one.
  let weight = firstOf(host, 'smtp-host').score * 0.4;
  const add = (amount: number, reason: string) => {
    weight += amount;
    evidence.push(`${amount > 0 ? '+' : '−'} ${reason}`);
  };
  const role = (wanted: Role) => assigned.find((one) => one.role === wanted);
  const kinds = assigned.map(({field}) => candidates.find((one) => one.field === field)?.kind);
  const around = kindOfPage(page, host.field);
  const own = assigned.map(({field}) => plain(ownWords(field))).join(' · ');
  if (fieldWords.says(own, Field.OUTGOING)) add(3, 'its fields speak of outgoing mail');
  else if (kinds.includes('outgoing')) add(3, 'stands under a heading for outgoing mail');
  else if (around.kind === 'outgoing') add(3, 'the page is about outgoing mail');
  else if (kinds.includes('mail')) add(1.5, 'speaks of mail');
  if (around.kind === 'mail') add(1.5, 'the page is about mail');
  if (around.kind === 'other' && host.kind !== 'outgoing') add(-2, 'the page is about something else');
  if (around.kind === 'incoming' && host.kind !== 'outgoing') add(-2.5, 'the page is about incoming mail');
  if (around.login && !fieldWords.says(own, Field.OUTGOING)) add(-2, 'the page is for signing in');
  if (role('from-address') && isNear(role('from-address')?.field, host, candidates)) add(1.5, 'asks for a sender');
  const port = role('smtp-port')?.field;
  const ports = `${port?.value} ${port?.placeholder} ${port?.help} ${host.field.placeholder}`;
  if (/(?<!\d)(?:25|465|587|2525)(?!\d)/.test(ports)) add(1.5, 'a port for outgoing mail');
  else if (/(?<!\d)(?:110|143|993|995|389|636|3306|5432|6379|22|21|1080|3128|8080|1883)(?!\d)/.test(port?.value ?? '')) add(-1.5, 'a port for something else');
  const security = role('smtp-security')?.field;
  if (security && modesIn(security.options) > 0) add(0.5, 'encryption modes to choose from');
  if (security?.options.some((option) => /starttls/i.test(option.text + option.value))) add(1, 'offers STARTTLS');
  if (page.buttons.some((button) => fieldWords.says(plain(button), Field.TEST_MAIL)) || candidates.some(({field}) => fieldWords.says(plain(field.label), Field.TEST_MAIL))) add(1.5, 'can send a test mail');
  if (!role('smtp-username') && !role('smtp-password') && !port) add(-3, 'a server alone');
  if (port && role('smtp-username') && role('smtp-password')) add(0.5, 'server, port, user name and password together');
  return {fields: assigned, weight, evidence};
}

function isNear(field: FieldFacts | undefined, host: Candidate, candidates: readonly Candidate[]): boolean {
  const at = candidates.findIndex((one) => one.field === field);
  return at >= 0 && Math.abs(at - host.index) < 12;
}
