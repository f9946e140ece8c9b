import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that drive Firefox come first: each worker starts one, and closes it for the rest (browser-test.ts). */
class FirefoxFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usesFirefox = ({ moduleId }: TestSpecification) =>
      /firefox|describeBenches/.test(readFileSync(moduleId, 'utf8')) ? 0 : 1;
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => usesFirefox(one) - usesFirefox(other));
  }
}

/**
 * Two projects: `unit` needs nothing but Node; `e2e` drives real browsers with the built extension
 * (`npm run build` first; `npm test` does it). Files share what a worker has loaded, above all its
 * browsers (tests/e2e/browser-test.ts). Three workers: part of a test is waiting for what a page or a
 * person's pause takes; with four, tests that measure are disturbed. The limits are only there to end what would never end.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: FirefoxFirst },
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
