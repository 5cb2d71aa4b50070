import {describe, expect, it} from 'vitest';
import type {FieldFacts} from '../../../src/smtp-form/field-facts';
import {fingerprint, markOf, pickedIn} from '../../../src/smtp-form/picks';
import {fieldOf} from './field-of';

const field = (key: string, over: Partial<FieldFacts>) => fieldOf({key, ...over});
const page = {title: 'Device', headings: ['Mail'], path: '/', buttons: []};
const fields = [field('1', {id: 'mat-input-3'}), field('2', {id: 'mat-input-4'}), field('3', {name: 'pass', type: 'password'})];

describe('what the user pointed at', () => {
  it('is known again when a framework numbers its ids anew', () => {
    const mark = markOf(fields, '2', 'smtp-username');
    const later = [field('a', {id: 'mat-input-17'}), field('b', {id: 'mat-input-18'}), field('c', {name: 'pass', type: 'password'})];
    expect(mark && pickedIn(later, [mark])).toEqual(new Map([['b', 'smtp-username']]));
    expect(fingerprint({fields: later, page})).toBe(fingerprint({fields, page}));
  });

  it('is not found on a page that lacks the field', () => {
    const mark = markOf(fields, '3', 'smtp-password');
    expect(mark && pickedIn(fields.slice(0, 2), [mark])).toEqual(new Map());
  });

  it('has a fingerprint in which no value counts, and another heading does', () => {
    const filled = fields.map((one) => ({...one, value: 'secret'}));
    expect(fingerprint({fields: filled, page})).toBe(fingerprint({fields, page}));
    expect(fingerprint({fields, page: {...page, headings: ['Database']}})).not.toBe(fingerprint({fields, page}));
    expect(JSON.stringify(fields.map(({key}) => markOf(filled, key, 'smtp-host')))).not.toContain('secret');
  });
});
