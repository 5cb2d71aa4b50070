import {describe, expect, it} from 'vitest';
import {proposeName} from '../../../../src/content/guide/names';

const DAY = new Date(2026, 10, 23);

describe('the name that is proposed', () => {
  it('is what it is for, and the day', () => {
    expect(proposeName('intranet.contoso.com', DAY, [])).toBe('intranet.contoso.com 23 Nov 2026');
  });

  it('follows the pattern of the organisation', () => {
    expect(proposeName('https://nas.contoso.com:5001', DAY, [], 'IT-{site}_{date}')).toBe('IT-nas.contoso.com 5001_23 Nov 2026');
    expect(proposeName('', DAY, [], 'app {date}')).toBe('app 23 Nov 2026');
  });

  it('is none that is taken, whatever the pattern', () => {
    expect(proposeName('nas.contoso.com', DAY, ['nas.contoso.com'], '{site}')).toBe('nas.contoso.com 2');
  });

  it('gets the day where the pattern makes it shorter than Microsoft takes', () => {
    expect(proposeName('nas', DAY, [], '{site}')).toBe('nas 23 Nov 2026');
  });
});
