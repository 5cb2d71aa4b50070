import {describe, expect, it} from 'vitest';
import type {FieldFacts} from '../../../src/smtp-form/field-facts';
import {meanings, optionFor, switchFor, yesAndNo} from '../../../src/smtp-form/security';
import {LISTS, SWITCHES} from './encryption-wordings';
import {fieldOf} from './field-of';

const LETTERS = {none: 'n', starttls: 's', tls: 't'} as const;
const MODES = ['starttls', 'tls', 'none'] as const;

describe.each(LISTS)('of "%s"', (texts, expected) => {
  const said = expected.split(' ');
  // Values tell nothing: the texts alone do.
  const options = texts.split(' | ').map((text, index) => ({value: `option-${'abcdef'[index]}`, text, disabled: false}));

  it('each option is known for what it means', () => {
    expect(meanings(options).map((one) => (one ? LETTERS[one] : '?')).join(' ')).toBe(expected.replaceAll('a', 's'));
  });

  it('STARTTLS is chosen where there is one, or else what is automatic, or none beside nothing but SSL; implicit TLS and none only by themselves', () => {
    const instead = ['s', 'a'].find((one) => said.includes(one)) ?? (/^(?:n t|t n)$/.test(expected) ? 'n' : undefined);
    expect(said[options.findIndex((option) => option === optionFor(options, 'starttls'))]).toBe(instead);
    for (const mode of ['tls', 'none'] as const) expect(said[options.findIndex((option) => option === optionFor(options, mode))]).toBe(said.includes(LETTERS[mode]) ? LETTERS[mode] : undefined);
  });
});

describe.each(SWITCHES)('a switch "%s" (%s)', (label, name, states) => {
  it('stands as the mode asks for it', () => {
    const field: FieldFacts = fieldOf({key: 'switch', type: 'checkbox', label, name});
    const stateFor = (mode: (typeof MODES)[number]) => ({true: 'on', false: 'off', left: '-'})[switchFor(field, mode, true) ?? 'left'];
    expect(MODES.map(stateFor).join(' ')).toBe(states);
  });
});

it('of two that are STARTTLS, the one that insists on it is chosen', () => {
  const options = ['Never', 'If available', 'Always'].map((text) => ({value: text, text, disabled: false}));
  expect(optionFor(options, 'starttls')?.text).toBe('Always');
});

it('a list of yes and no is told by what it sends, in whatever language it is worded', () => {
  const listOf = (...options: [value: string, text: string][]) => fieldOf({key: 'list', type: 'select', options: options.map(([value, text]) => ({value, text, disabled: false}))});
  expect(yesAndNo(listOf(['true', '启用'], ['false', '关闭']))).toMatchObject({yes: {value: 'true'}, no: {value: 'false'}});
  expect(yesAndNo(listOf(['a', 'No'], ['b', 'Yes']))).toMatchObject({yes: {value: 'b'}, no: {value: 'a'}});
  expect(yesAndNo(listOf(['0', 'SSL'], ['1', 'TLS']))).toBeNull();
  expect(yesAndNo(listOf(['1', 'Yes'], ['0', 'No'], ['2', 'Ask']))).toBeNull();
});

it('an option that is disabled is not chosen', () => {
  const options = ['None', 'STARTTLS', 'SSL/TLS'].map((text) => ({value: text, text, disabled: text === 'STARTTLS'}));
  expect(optionFor(options, 'starttls')).toBeNull();
});
