import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderRules } from './render.ts';

test('docs/rules.md says what the rules say; else run: npm run rules-doc', () => {
  const file = new URL('../../docs/rules.md', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(renderRules());
});
