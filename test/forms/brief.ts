/**
 * Records in brief, written from memory of products: less certain than those read from sources, and kept apart.
 *
 *     @ id | positive or negative | heading | language | form or noform | how labels are tied
 *     = section
 *     role | type | name | id | label | help: … | ph: … | val: … | opts: value=text; … | want: value for STARTTLS | tie: … | hidden
 *
 * `want` of a box to tick is `true` or `false`.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {FormRecord, RecordedField, Tie} from './record';

const NATIVE = /^(?:text|password|email|number|checkbox|tel|url|search|radio)$/;

export function loadBriefs(folder = join(process.cwd(), 'test/forms/memory')): FormRecord[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.flatMap((file) => parseBriefs(readFileSync(join(folder, file), 'utf8')));
}

export function parseBriefs(text: string): FormRecord[] {
  return text
    .split(/^@ /m)
    .slice(1)
    .map((block) => toRecord(block.split('\n').filter((line) => line.trim() && !line.startsWith('#'))));
}

function toRecord([head = '', ...lines]: string[]): FormRecord {
  const [id = '', kind, heading = '', lang = 'en', form, tie = 'for'] = cells(head);
  const fields: RecordedField[] = [];
  const wants: {field: RecordedField; want: string}[] = [];
  let section = '';
  for (const line of lines) {
    if (line.startsWith('= ')) section = line.slice(2).trim();
    else {
      const {field, want} = toField(line, tie as Tie, section);
      fields.push(field);
      if (want !== undefined) wants.push({field, want});
    }
  }
  const [only] = wants;
  const boxes = Object.fromEntries(wants.map(({field, want}) => [field.name || field.id || field.label, want === 'true']));
  const starttls = !only ? null : wants.every(({want}) => /^(?:true|false)$/.test(want)) && !only.field.options && !only.field.radio ? boxes : only.want;
  return {
    id,
    app: id,
    kind: kind === 'negative' ? 'negative' : 'positive',
    heading,
    lang,
    inForm: form !== 'noform',
    fields,
    expect: {security: {none: null, starttls, tls: null}, securityBasis: 'read'},
  };
}

function cells(line: string): string[] {
  return line.split(' | ').map((cell) => cell.trim().replace(/^\||\|$/g, '').trim());
}

function toField(line: string, tie: Tie, section: string): {field: RecordedField; want: string | undefined} {
  const [role = 'other', type = 'text', name = '', id = '', label = '', ...rest] = cells(line.replaceAll('| |', '|  |').replaceAll('| |', '|  |'));
  const more = (key: string) => rest.find((cell) => cell.startsWith(`${key}:`))?.slice(key.length + 1).trim();
  const options = more('opts')?.split(';').map((one) => {
    const [value = '', ...text] = one.trim().split('=');
    return {value: value.trim(), text: (text.join('=') || value).trim()};
  });
  const field: RecordedField = {
    tag: type === 'select' ? 'select' : type === 'textarea' ? 'textarea' : NATIVE.test(type) ? 'input' : 'custom',
    type,
    name,
    id,
    label,
    labelTie: (more('tie') as Tie | undefined) ?? tie,
    placeholder: more('ph') ?? '',
    autocomplete: more('ac') ?? '',
    aria: more('aria') ?? '',
    role: role as RecordedField['role'],
    value: more('val') ?? '',
    hidden: rest.includes('hidden'),
    ...(section ? {section} : {}),
    ...(more('help') ? {help: more('help') ?? ''} : {}),
    ...(options && type === 'radio' ? {radio: options.map((one, index) => ({value: one.value, label: one.text, id: `${id || name}-${index}`}))} : options ? {options} : {}),
  };
  return {field, want: more('want')};
}
