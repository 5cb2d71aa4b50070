/** One reader for all tests of a file. Not part of chromium.ts, as measure.ts and the bench have the reader without vitest. */
import {afterAll, beforeAll} from 'vitest';
import {openReader, type Reader} from './chromium';

/**
 * Opens a reader before the first test of a file and closes it after the last.
 * @example const reader = readerForAll();
 */
export function readerForAll(): Pick<Reader, 'scan'> {
  let opened: Reader | undefined;
  beforeAll(async () => {
    opened = await openReader();
  }, 60_000);
  afterAll(() => opened?.close());
  return {
    scan(html) {
      if (!opened) throw new Error('the reader is there from the first test on');
      return opened.scan(html);
    },
  };
}
