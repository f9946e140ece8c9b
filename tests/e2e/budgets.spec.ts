import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builds } from './browsers.ts';

/**
 * The maximum size of each built file, in bytes gzip: a tenth more than its current size. A file not named here
 * does not belong in the product; discuss it before raising a limit.
 */
const budgets: readonly (readonly [RegExp, number])[] = [
  // Loaded into other people's pages, each on its own site only.
  [/^content-scripts\/x\.js$/, 42_000],
  [/^content-scripts\/linkedin\.js$/, 42_000],
  [/^content-scripts\/facebook\.js$/, 42_000],
  [/^content-scripts\/bluesky\.js$/, 42_000],
  // The trained weights, in one file for all processes.
  [/^weights\.js$/, 400_000],
  // The analyzer with its word lists and rules, in one file for all processes.
  [/^analyzer\.js$/, 324_000],
  [/^background\.js$/, 42_000],
  [/^assets\/past-judge-[\w-]+\.js$/, 2_000],
  // Charts, loaded with the habits page alone.
  [/^chunks\/draw-picture-[\w-]+\.js$/, 61_000],
  [/^assets\/past-reader-[\w-]+\.js$/, 51_000],
  [/^chunks\/dashboard-[\w-]+\.js$/, 60_000],
  // The coach on a box of our own, for the practice page and the first run.
  [/^chunks\/coached-box-[\w-]+\.js$/, 33_000],
  // How names are written (spellings, particles, initials, scripts without spaces), with the records they are in.
  [/^chunks\/coached-accounts-[\w-]+\.js$/, 48_000],
  [/^chunks\/[\w-]+\.js$/, 24_000],
  [/^assets\/[\w-]+\.css$/, 5_000],
  [/^(?:dashboard|popup|practice|sidepanel|welcome)\.html$/, 600],
  [/^icon\/\d+\.png$/, 5_000],
  [/^_locales\/en\/messages\.json$/, 20_000],
  [/^THIRD-PARTY-NOTICES\.txt$/, 14_000],
  [/^policy-schema\.json$/, 1_200],
  [/^manifest\.json$/, 1_000],
];

test.each(['chromium', 'firefox'] as const)('every file of the build for %s', (browser) => {
  const files = readdirSync(builds[browser], { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(builds[browser], file)).isFile());
  const weights = files.map(
    (file) => [file, gzipSync(readFileSync(join(builds[browser], file))).length] as const,
  );
  const over = weights.flatMap(([file, weight]) => {
    const budget = budgets.find(([name]) => name.test(file))?.[1] ?? 0;
    return weight > budget ? [`${file}: ${weight} of ${budget} bytes`] : [];
  });
  expect(over).toEqual([]);
  const all = weights.reduce((sum, [, weight]) => sum + weight, 0);
  // What the content scripts share ships once per site.
  expect(all).toBeLessThanOrEqual(1_300_000);
});
