import {defineConfig} from 'vitest/config';

/** Every variant in a real browser: `npm run test:guide`. One browser at a time. */
export default defineConfig({
  test: {
    name: 'guide',
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/guide/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
