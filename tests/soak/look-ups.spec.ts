import { expect, test } from 'vitest';
import { builds } from '../e2e/browsers.ts';
import { allowLookUps, copyBuild } from '../e2e/copied-build.ts';
import { last } from '../e2e/last-look-up.ts';
import { linkedSites, showLinks } from '../e2e/show-links.ts';

const alone = { parts: [], files: [] };

test('detects Firefox looking up every host if the pages do not forbid it', async () => {
  using copy = copyBuild('firefox', allowLookUps);
  const seen = await showLinks('firefox', copy.folder, alone);
  expect(seen.lookedUp).toEqual([...linkedSites, 'added.localhost', last].toSorted());
});

test('Chromium looks up no host for a link', async () => {
  const seen = await showLinks('chromium', builds.chromium, alone);
  expect(seen.lookedUp).toEqual([last]);
});
