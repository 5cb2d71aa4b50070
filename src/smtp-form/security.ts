/** Which option of a list, or which state of a switch, means the encryption that is wanted. */
import type {Security} from '../mail/providers';
import type {FieldFacts, OptionFacts} from './field-facts';
import {Choice, choiceWords} from './vocabulary';
import {identifier, plain, translated} from './words';

/** What an option says by itself; `tls` is left open, for only its neighbours tell what it means. */
type Said = Security | 'ssl' | 'tls-word' | 'unknown';

function saidBy(option: OptionFacts): Said {
  const text = plain(translated(option.text));
  // "No SSL/TLS", "Do not use TLS".
  if (choiceWords.says(/^(?:do |don )?[^ (/,-]*/.exec(text)?.[0] ?? '', Choice.NEGATED) && !/[/,] ?start/.test(text)) return 'none';
  // A way to send, encrypted or not.
  if (/\bsmtp ?\/ ?smtps\b/.test(text)) return 'unknown';
  const all = `${text} ${identifier(option.value)}`;
  const words = text || all;
  // "None / STARTTLS (25, 587)" is one option for both: it is the one for STARTTLS when nothing says it better.
  if (choiceWords.says(words, Choice.STARTTLS) || (!text && choiceWords.says(all, Choice.STARTTLS))) return 'starttls';
  if (choiceWords.says(words, Choice.IMPLICIT)) return 'tls';
  if (choiceWords.says(words, Choice.SSL)) return 'ssl';
  if (choiceWords.says(words, Choice.TLS)) return 'tls-word';
  if (choiceWords.says(words, Choice.NONE) || (text === '' && option.value === '')) return 'none';
  if (choiceWords.says(all, Choice.STARTTLS)) return 'starttls';
  if (choiceWords.says(all, Choice.IMPLICIT)) return 'tls';
  if (choiceWords.says(all, Choice.SSL)) return 'ssl';
  if (choiceWords.says(all, Choice.TLS)) return 'tls-word';
  return choiceWords.says(all, Choice.NONE) || option.value === '0' ? 'none' : 'unknown';
}

/**
 * What each option of a list means. A plain "TLS" is STARTTLS where "SSL" stands beside it (22 of 27 forms), and
 * implicit TLS where a separate STARTTLS does.
 */
export function meanings(options: readonly OptionFacts[]): (Security | null)[] {
  const said = options.map(saidBy);
  const has = (one: Said) => said.includes(one);
  const tlsWord: Security = has('starttls') ? 'tls' : 'starttls';
  // "Never, if supported, always, implicitly": how it is asked for, not what; only beside one that says what.
  const bySaying = has('tls') || has('starttls') || has('none');
  const protocol = isProtocol(options);
  const left = leftOver(said, options);
  return said.map((one, index) => {
    if (protocol && options[index] && protocolOf(options[index]) === 'smtp') return has('starttls') || has('tls-word') ? 'none' : 'starttls';
    if (one === 'unknown') return (bySaying && saysHow(options[index])) || index === left ? 'starttls' : null;
    return one === 'ssl' ? 'tls' : one === 'tls-word' ? tlsWord : one;
  });
}

/** Place of the one option that is not known where the others are none and SSL: "TSL". -1 where there is none. */
function leftOver(said: readonly Said[], options: readonly OptionFacts[]): number {
  const place = said.indexOf('unknown');
  const only = said.length === 3 && said.includes('none') && (said.includes('ssl') || said.includes('tls')) && !/^auto|default/.test(plain(options[place]?.text ?? ''));
  return only ? place : -1;
}

function protocolOf({value, text}: OptionFacts): string {
  return (/^smtps?$/i.test(value) ? value : text).toLowerCase();
}

/** A list of SMTP and SMTPS: plain SMTP is the one that may turn to STARTTLS, which a switch beside it may ask for. */
export function isProtocol(options: readonly OptionFacts[]): boolean {
  return ['smtp', 'smtps'].every((name) => options.some((option) => protocolOf(option) === name));
}

function saysHow(option: OptionFacts | undefined): boolean {
  return option !== undefined && choiceWords.says(plain(option.text), Choice.ALWAYS | Choice.IF_AVAILABLE);
}

/** "TLS 1.1, TLS 1.2": how new it has to be, not whether there is any. */
export function isListOfVersions(options: readonly OptionFacts[]): boolean {
  return options.filter(({text}) => /\btls ?v? ?1[._]?\d/i.test(text)).length > 1;
}

/** How many options are about encryption: two or more make a list one of encryption modes. */
export function modesIn(options: readonly OptionFacts[]): number {
  return options.map(saidBy).filter((one) => one !== 'unknown' && one !== 'none').length;
}

/** The option for the wanted mode; null where the list has none. Of several, the one that insists on it. */
export function optionFor(options: readonly OptionFacts[], wanted: Security): OptionFacts | null {
  const meant = meanings(options);
  const fitting = options.filter((option, index) => meant[index] === wanted && !option.disabled);
  const strict = fitting.find((option) => choiceWords.says(plain(option.text), Choice.ALWAYS)) ?? fitting.find((option) => !choiceWords.says(plain(option.text), Choice.IF_AVAILABLE));
  return strict ?? fitting[0] ?? (wanted === 'starttls' ? (automatic(options) ?? besideSsl(options, meant)) : null);
}

/** Where STARTTLS can't be asked for by name, "automatic" will use it. */
function automatic(options: readonly OptionFacts[]): OptionFacts | null {
  return options.find((option) => /^auto/.test(plain(option.text)) || /^auto/i.test(option.value)) ?? null;
}

/** Of SSL and none it is none that may turn to STARTTLS, as a switch "SSL" is off for it. */
function besideSsl(options: readonly OptionFacts[], meant: readonly (Security | null)[]): OptionFacts | null {
  return options.length === 2 && meant.includes('tls') ? (options[meant.indexOf('none')] ?? null) : null;
}

/** The two options of a list of yes and no, which is a switch in another shape; null for any other list. */
export function yesAndNo({options}: FieldFacts): {readonly yes: OptionFacts; readonly no: OptionFacts} | null {
  if (options.length !== 2 || modesIn(options) > 0) return null;
  // What is sent says it in no language; where it says neither, the text does.
  for (const said of [({value}: OptionFacts) => plain(value), ({text, value}: OptionFacts) => plain(text || value)]) {
    const no = options.filter((option) => choiceWords.says(said(option), Choice.NO));
    const yes = options.find((option) => option !== no[0] && choiceWords.says(said(option), Choice.YES));
    if (no.length === 1 && no[0] && yes) return {yes, no: no[0]};
  }
  return null;
}

/** Whether a field's own words, not its options, name STARTTLS. */
export function saysStartTls({label, name, id}: FieldFacts): boolean {
  return /start ?tls/.test(`${plain(label)} ${identifier(`${name} ${id}`)}`);
}

/** Whether a switch asks for something to be a must. */
export function insists({label, name, id}: FieldFacts): boolean {
  return choiceWords.says(`${plain(label)} ${identifier(`${name} ${id}`)}`, Choice.ALWAYS);
}

/** Whether a switch turns something off when it is on. */
export function isNegated(field: FieldFacts): boolean {
  return choiceWords.says(plain(field.label), Choice.NEGATED) || /\b(?:disable|no|ignore|skip)\b/.test(identifier(field.name || field.id));
}

/** "SSL/TLS, leave it off for port 587 (STARTTLS)". */
function isOffForStartTls({label}: FieldFacts): boolean {
  const words = plain(label).split(' ');
  const off = words.findIndex((word, at) => at > 0 && choiceWords.says(word, Choice.NONE | Choice.NEGATED));
  const [on, other] = [words.slice(0, off).join(' '), words.slice(off + 1).join(' ')];
  return off > 0 && choiceWords.says(on, Choice.TLS | Choice.SSL) && !choiceWords.says(on, Choice.STARTTLS) && choiceWords.says(other, Choice.STARTTLS);
}

/**
 * The state of one switch for a mode; null where it can't be known. "STARTTLS" and "Use TLS" mean STARTTLS when on;
 * "SSL", "secure" and "SSL/TLS" alone mean TLS from the first byte, as in the libraries that have such a switch.
 * @param alone whether it is the only switch of the form that is about encryption
 */
export function switchFor(field: FieldFacts, wanted: Security, alone: boolean): 'true' | 'false' | null {
  if (isOffForStartTls(field)) return wanted === 'tls' ? 'true' : 'false';
  // What stands in brackets tells of the other mode too: "SSL/TLS at once (port 465; for 587 it is off)".
  const said = plain(field.label.replace(/\([^)]{20,}\)/g, ' '));
  const words = `${choiceWords.says(said, Choice.TLS | Choice.SSL) ? said : plain(field.label)} ${identifier(`${field.name} ${field.id}`)}`;
  const meansStartTls = choiceWords.says(words, Choice.STARTTLS) || (choiceWords.says(words, Choice.TLS) && !choiceWords.says(words, Choice.SSL) && !choiceWords.says(words, Choice.IMPLICIT) && !(/secure/.test(words) && !/use tls/.test(words)));
  // "Require encryption", "Server requires TLS/SSL" say not which: the port decides.
  const either = (!/\b(?:ssl|secure|smtps|tls)/.test(words) && choiceWords.says(words, Choice.ENCRYPTION) && choiceWords.says(words, Choice.ALWAYS)) || /\brequires? (?:tls ?\/ ?ssl|ssl ?\/ ?tls)\b/.test(words);
  const on = either ? wanted !== 'none' : meansStartTls ? wanted === 'starttls' : wanted === 'tls';
  if (isNegated(field)) return alone && choiceWords.says(words, Choice.TLS) ? (wanted === 'none' ? 'true' : 'false') : null;
  return on ? 'true' : 'false';
}
