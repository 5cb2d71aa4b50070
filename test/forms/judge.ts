/** Holds what was planned against what a record says. */
import type {Plan} from '../../src/smtp-form/plan';
import type {FormRecord} from './record';

/** What the user wants to go in, in every measurement. */
export const WANTED = {host: 'smtp.office365.com', port: 587, security: 'starttls', username: 'scan@contoso.com', from: 'scan@contoso.com'} as const;

/** The roles that the figures are about. */
export const MEASURED = ['smtp-host', 'smtp-port', 'smtp-security', 'smtp-username', 'smtp-password', 'from-address'] as const;
export type Measured = (typeof MEASURED)[number];

export interface Judgement {
  readonly record: string;
  readonly verdict: Plan['verdict'];
  readonly right: Measured[];
  readonly missed: {role: Measured; label: string}[];
  readonly wrong: {role: string; label: string; should: string}[];
  /** Whether the mode for STARTTLS was chosen; null where the record doesn't know. */
  readonly security: boolean | null;
}

/** @param fieldOf the record's index of a planned field, -1 for a field of the page around it */
export function judge(record: FormRecord, plan: Plan, fieldOf: (key: string) => number): Judgement {
  const right: Judgement['right'] = [];
  const missed: Judgement['missed'] = [];
  const wrong: Judgement['wrong'] = [];
  const planned = new Map(plan.fields.map((field) => [fieldOf(field.key), field]));
  const used = plan.verdict === 'smtp' ? planned : new Map<number, never>();
  record.fields.forEach((field, n) => {
    const role = MEASURED.find((one) => one === field.role);
    const got = used.get(n)?.role;
    if (role && got === role) right.push(role);
    // A box that does nothing for us may be left alone: half of an address, the second box for the password.
    else if (role && !mayBeLeft(record, n) && !(role === 'smtp-security' && !knowsStartTls(record, n))) missed.push({role, label: field.label || field.name || field.id});
    if (got && got !== field.role) wrong.push({role: got, label: field.label || field.name || field.id, should: field.role});
  });
  const strays = plan.verdict === 'smtp' ? plan.fields.filter((field) => fieldOf(field.key) === -1) : [];
  for (const stray of strays) wrong.push({role: stray.role, label: stray.label, should: 'outside'});
  return {record: record.id, verdict: plan.verdict, right, missed, wrong, security: securityRight(record, used)};
}

function mayBeLeft(record: FormRecord, n: number): boolean {
  const role = record.fields[n]?.role;
  const first = record.fields.findIndex((field) => field.role === role);
  const many = record.fields.filter((field) => field.role === role).length > 1;
  return many && ((role === 'smtp-password' && n !== first) || role === 'from-address' || /\btemplate\b|\{|\bsecond (?:complete )?set\b/.test(record.fields[n]?.note ?? ''));
}

function knowsStartTls(record: FormRecord, n: number): boolean {
  const expected = record.expect?.security;
  if (!expected) return false;
  const value = expected.starttls;
  const field = record.fields[n];
  return value !== null && (typeof value === 'string' || (field !== undefined && (field.name in value || field.id in value || field.label in value)));
}

function securityRight(record: FormRecord, used: Map<number, Plan['fields'][number]>): boolean | null {
  const expected = record.expect?.security?.starttls;
  if (expected === undefined || expected === null || record.expect?.securityBasis === 'inferred') return null;
  const rows = [...used].filter(([, row]) => row.role === 'smtp-security');
  if (typeof expected === 'string') {
    // Where the mode is a part of the server's address, the address tells.
    if (expected.includes('://')) return [...used.values()].some(({role, value}) => role === 'smtp-host' && value.startsWith(expected));
    const [n, row] = rows[0] ?? [];
    if (n === undefined || !row) return false;
    const text = record.fields[n]?.options?.find((option) => option.value === expected)?.text;
    return row.value === expected || row.value === text || (record.fields[n]?.options === undefined && record.fields[n]?.radio === undefined && row.value === expected);
  }
  return Object.entries(expected).every(([name, on]) => {
    const row = rows.find(([n]) => [record.fields[n]?.name, record.fields[n]?.id, record.fields[n]?.label].some((one) => one === name || one?.endsWith(`>${name}`)))?.[1];
    // Left alone is right too where it stands as it should.
    const field = record.fields.find((one) => one.name === name);
    return row ? row.value === String(on) : !on || (field?.options?.[0]?.value === String(on) && !field.value);
  });
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly misplacedPasswords: number;
  readonly negativesOffered: number;
  readonly security: number;
}

/** @param judged one judgement a record and rendering; `positive` tells which records are SMTP forms */
export function figures(judged: readonly {record: FormRecord; judgement: Judgement}[], role?: Measured): Figures {
  const count = (pick: (one: Judgement) => readonly {role: string}[] | readonly string[]) =>
    judged.reduce((sum, {judgement}) => sum + (pick(judgement) as readonly (string | {role: string})[]).filter((one) => !role || (typeof one === 'string' ? one : one.role) === role).filter((one) => typeof one === 'string' || (MEASURED as readonly string[]).includes(one.role)).length, 0);
  const right = count((one) => one.right);
  const missed = count((one) => one.missed);
  const wrong = count((one) => one.wrong);
  const known = judged.filter(({judgement}) => judgement.security !== null);
  return {
    precision: right / (right + wrong || 1),
    recall: right / (right + missed || 1),
    f1: (2 * right) / (2 * right + missed + wrong || 1),
    misplacedPasswords: judged.reduce((sum, {judgement}) => sum + judgement.wrong.filter((one) => one.role === 'smtp-password').length, 0),
    negativesOffered: judged.filter(({record, judgement}) => record.kind === 'negative' && judgement.verdict === 'smtp').length,
    security: known.filter(({judgement}) => judgement.security).length / (known.length || 1),
  };
}
