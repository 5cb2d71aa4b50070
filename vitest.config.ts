import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';
import {publicSuffixesForVitest} from './scripts/public-suffixes.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  test: {
    projects: [
      {
        // Pure logic and DOM logic: no browser, jsdom where a file asks for it (`// @vitest-environment jsdom`).
        plugins: [publicSuffixesForVitest],
        resolve: {alias: {'webextension-polyfill': here('test/unit/fake-extension-api.ts')}},
        // The limit is for what hangs: they run beside the browser's.
        test: {name: 'unit', include: ['test/{unit,forms,pages,variants}/**/*.test.ts?(x)'], testTimeout: 120_000},
      },
      {
        // The built extension in a real browser. Two browsers at a time: they mostly wait.
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          maxWorkers: 2,
          sequence: {groupOrder: 1},
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
