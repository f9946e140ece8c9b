import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderRules } from './render.ts';

test('docs/rules.md matches the rules; otherwise run: npm run rules-doc', () => {
  const file = new URL('../../docs/rules.md', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(renderRules());
});
