import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { isSoak } from './tests/soak.ts';

/**
 * Each worker starts one Firefox and closes it once no file has needed it for a while, and the shipped build
 * stays installed from file to file (browser-test.ts). So the drivers, with their own extension, come first,
 * then the files that use Firefox, and the sites without an extension last.
 */
class ByBrowser extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification) => {
      if (moduleId.includes('/tests/drivers/')) return 0;
      if (moduleId.includes('/tests/sites/')) return 3;
      return readFileSync(moduleId, 'utf8').includes('firefox') ? 1 : 2;
    };
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}

/**
 * Two projects: `unit` needs only Node; `e2e` drives real browsers with the built extension (`npm run build`
 * first; `npm test` does it). Files share what a worker has loaded, above all its browsers
 * (tests/e2e/browser-test.ts). Five workers, because half of each test is spent waiting for pages and writers'
 * pauses. The limits only stop tests that would never end.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: ByBrowser },
    projects: [
      {
        test: {
          name: 'unit',
          isolate: false,
          // One for each core of a small machine; the files share what each has loaded.
          maxWorkers: 2,
          environment: 'node',
          testTimeout: 60_000,
          include: [
            'lib/**/*.test.ts',
            'components/**/*.test.ts',
            'entrypoints/**/*.test.ts',
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
          include: [
            'tests/{drivers,sites,e2e}/**/*.spec.ts',
            ...(isSoak ? ['tests/soak/**/*.spec.ts'] : []),
          ],
          testTimeout: 240_000,
          hookTimeout: 300_000,
          maxWorkers: 5,
          // Polled until it holds; a busy machine takes longer than vitest's default of one second.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
