import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderSites } from './render.ts';

test('docs/sites.md matches the selectors; otherwise run: npm run sites-doc', async () => {
  const file = new URL('../../docs/sites.md', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(await renderSites());
});
