import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyzeNow } from '../../lib/analyzer/analyze.ts';
import { exampleContext, exampleDraft } from '../../tests/fixtures/example-context.ts';
import { rules } from '../../lib/analyzer/rules/index.ts';
import { knownErrors } from './known-errors.ts';
import { renderEvidence } from './render.ts';

test('docs/evidence.md matches the sources, rules and figures; otherwise run: npm run evidence-doc', () => {
  const file = new URL('../../docs/evidence.md', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(renderEvidence());
});

test('describes every rule', () => {
  const page = renderEvidence();
  expect(rules.map(({ id }) => id).filter((id) => !page.includes(`\`${id}\``))).toEqual([]);
});

test.each(knownErrors)('is still wrong; once fixed, remove it: $kind', (error) => {
  const draft = exampleDraft(error.draft);
  const words = ({ start, end }: { start: number; end: number }) => draft.text.slice(start, end);
  expect(error.isThere(analyzeNow(draft, exampleContext()), words)).toBe(true);
});
