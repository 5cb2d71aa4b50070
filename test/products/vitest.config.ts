import {defineConfig} from 'vitest/config';

/** The extension on real products: `npm run test:products`. One after another, as they share two cores. */
export default defineConfig({
  test: {
    name: 'products',
    root: new URL('.', import.meta.url).pathname,
    include: ['*.test.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    // The product may have to be installed first.
    hookTimeout: 900_000,
  },
});
