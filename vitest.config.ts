import { defineConfig } from 'vitest/config';

/**
 * Two projects: `unit` needs nothing but Node; `e2e` drives real browsers with the built extension
 * (`npm run build` first; `npm test` does it). Files share what a worker has loaded, above all its
 * browsers (tests/e2e/browser-test.ts). Three workers: part of a test is waiting for what a page or a
 * person's pause takes. The limits are only there to end what would never end.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          isolate: false,
          environment: 'node',
          testTimeout: 60_000,
          include: [
            'lib/**/*.test.ts',
            'components/**/*.test.ts',
            'tests/*.test.ts',
            'tests/faults/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'e2e',
          isolate: false,
          environment: 'node',
          include: ['tests/{drivers,sites,e2e}/**/*.spec.ts'],
          testTimeout: 240_000,
          hookTimeout: 300_000,
          maxWorkers: 3,
          // Looked at again until it is so; a busy machine takes longer than vitest's one second.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
