/**
 * Typical forms in each language, made from `languages.txt`: the labels alone tell what a field is, for they have no
 * names. Beside the forms for outgoing mail stand those for incoming mail, databases and directories, and pages
 * that have an incoming and an outgoing server.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {FormRecord, RecordedField} from './record';

type Words = Readonly<Record<string, readonly string[]>>;

export function loadLanguages(file = join(process.cwd(), 'test/forms/languages.txt')): FormRecord[] {
  const blocks = readFileSync(file, 'utf8').split(/^@ /m).slice(1);
  return blocks.flatMap((block) => {
    const [lang = '', ...lines] = block.trim().split('\n');
    const words: Words = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).split(';').map((one) => one.trim())]));
    return formsIn(lang.trim(), words);
  });
}

/** As many forms as the longest list has words, twice: the second time other words stand together. */
function formsIn(lang: string, words: Words): FormRecord[] {
  const pick = (list: readonly string[] = [], n: number) => list[n % list.length] ?? '';
  const nth = (key: string, n: number) => pick(words[key], n);
  const most = Math.max(...Object.values(words).map(({length}) => length));
  const modes = (n: number) => nth('mode', n).split(' / ').map((text, index) => ({value: String(index), text}));
  const outgoing = (n: number, section = ''): RecordedField[] => [
    field('smtp-host', nth('host', n), {section}),
    field('smtp-port', nth('port', n), {section}),
    field('smtp-security', nth('security', n), {section, tag: 'select', type: 'select', options: modes(n), value: '0'}),
    field('smtp-username', nth('username', n), {section}),
    field('smtp-password', nth('password', n), {section, type: 'password'}),
  ];
  // The same words, but those that say whose server it is.
  const other = (host: string, n: number, section = ''): RecordedField[] => {
    const plain = (key: string) => pick(words[key]?.filter((word) => !/smtp|postausgang/i.test(word)), n);
    const labels = [host, plain('port'), plain('security'), plain('username'), plain('password')];
    return outgoing(n, section).map((one, index) => ({...one, role: 'other', label: labels[index] ?? ''}));
  };
  const forms: FormRecord[] = [];
  for (let n = 0; n < most * 2; n++) {
    const turn = n < most ? 0 : 3;
    forms.push(form(`${lang}-outgoing-${n}`, 'positive', nth('heading', n + turn), lang, [...outgoing(n), field('from-address', nth('from', n + turn))]));
  }
  words['incoming']?.forEach((heading, n) => {
    const host = nth('incoming-host', n);
    forms.push(form(`${lang}-incoming-${n}`, 'negative', heading, lang, other(host, n)));
    forms.push(form(`${lang}-both-${n}`, 'positive', nth('heading', 0), lang, [...other(host, n, heading), ...outgoing(n + 1, nth('heading', 1))]));
  });
  words['database']?.forEach((heading, n) => forms.push(form(`${lang}-other-${n}`, 'negative', heading, lang, other(nth('incoming-host', 1), n))));
  return forms;
}

function form(id: string, kind: FormRecord['kind'], heading: string, lang: string, fields: readonly RecordedField[]): FormRecord {
  return {id, app: id, kind, heading, lang, inForm: true, fields, ...(kind === 'positive' ? {expect: {security: {none: '0', starttls: '1', tls: '2'}, securityBasis: 'read'}} : {})};
}

function field(role: RecordedField['role'], label: string, more: Partial<RecordedField> = {}): RecordedField {
  return {tag: 'input', type: 'text', name: '', id: '', label, labelTie: 'for', placeholder: '', autocomplete: '', aria: '', role, value: '', ...more};
}
