import {describe, expect, it} from 'vitest';
import {isBoolean, isNumber, listOf, object, oneOf, orNull, someOf, text, type Check} from '../../src/checks';

const point = object({x: isNumber, name: text(3, /^\w+$/)});

describe('a check of what comes from outside', () => {
  it.each<[string, Check<unknown>, unknown]>([
    ['a text', text(), ''],
    ['a text as long as it may be', text(3), 'abc'],
    ['one of a list', oneOf(['a', 'b']), 'b'],
    ['null where it may be', orNull(isBoolean), null],
    ['an empty list', listOf(isNumber, 1), []],
    ['an object with every key', point, {x: 1, name: 'abc'}],
    ['an object with some keys', someOf({x: isNumber, y: isNumber}), {y: 0}],
    ['an object with none of them', someOf({x: isNumber}), {}],
  ])('takes %s', (_what, check, value) => {
    expect(check(value)).toBe(true);
  });

  it.each<[string, Check<unknown>, unknown]>([
    ['an object in the place of a text', text(), new String('a')],
    ['a text that is too long', text(3), 'abcd'],
    ['a text of another form', text(3, /^\w+$/), 'a b'],
    ['what is not in the list', oneOf(['a', 'b']), 'c'],
    ['NaN', isNumber, NaN],
    ['undefined in the place of null', orNull(isBoolean), undefined],
    ['a list that is too long', listOf(isNumber, 1), [1, 2]],
    ['a list with something else in it', listOf(isNumber, 2), [1, '2']],
    ['what only looks like a list', listOf(isNumber, 2), {length: 0}],
    ['null in the place of an object', point, null],
    ['a missing key', point, {x: 1}],
    ['a key that is inherited', point, Object.create({x: 1, name: 'abc'})],
    ['a key too many', point, {x: 1, name: 'abc', y: 2}],
    ['a key too many with a name of the prototype’s', point, {x: 1, name: 'abc', constructor: 2}],
    ['a key with another value', point, {x: '1', name: 'abc'}],
    ['a key too many where some may be missing', someOf({x: isNumber}), {y: 1}],
    ['undefined in the place of a missing key', someOf({x: isNumber}), {x: undefined}],
  ])('refuses %s', (_what, check, value) => {
    expect(check(value)).toBe(false);
  });
});
