import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parts } from '../../components/dashboard/dashboard-state.ts';
import { builds } from './browsers.ts';
import { last } from './last-look-up.ts';
import { linkedSites, showLinks } from './show-links.ts';

/** In Firefox, which alone looks up links ahead; tests/soak/look-ups.spec.ts shows that this test can fail. */
test('looks up no host for a link on any page, and links to the sites alone', async () => {
  const files = readdirSync(builds.firefox).filter((each) => each.endsWith('.html'));
  const others = [...parts, 'report'].filter((part) => part !== 'connect' && part !== 'habits');
  const seen = await showLinks('firefox', builds.firefox, { parts: others, files });
  expect(seen.shown).toEqual(linkedSites);
  expect(seen.lookedUp).toEqual([last]);
});
