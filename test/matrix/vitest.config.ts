import {defineConfig} from 'vitest/config';

/** The extension on the real frameworks: `npm run test:matrix`. One browser at a time. */
export default defineConfig({
  test: {
    name: 'matrix',
    root: new URL('.', import.meta.url).pathname,
    include: ['*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 600_000,
  },
});
