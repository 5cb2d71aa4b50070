import {defineConfig} from 'vitest/config';

/** The real programs, from Debian: `npm run test:programs`. One after another, as they share ports, files and two cores. */
export default defineConfig({
  test: {
    name: 'programs',
    root: new URL('.', import.meta.url).pathname,
    include: ['*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 600_000,
  },
});
