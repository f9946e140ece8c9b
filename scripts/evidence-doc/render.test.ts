import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyzeNow } from '../../lib/analyzer/analyze.ts';
import { exampleContext, exampleDraft } from '../../lib/analyzer/example-context.ts';
import { rules } from '../../lib/analyzer/rules/index.ts';
import { knownErrors } from './known-errors.ts';
import { renderEvidence } from './render.ts';

test('docs/evidence.md says what the sources, rules and figures say; else run: npm run evidence-doc', () => {
  const file = new URL('../../docs/evidence.md', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(renderEvidence());
});

test('every rule is told of', () => {
  const page = renderEvidence();
  expect(rules.map(({ id }) => id).filter((id) => !page.includes(`\`${id}\``))).toEqual([]);
});

test.each(knownErrors)('still wrong; mended, it is to be struck out: $kind', (error) => {
  const draft = exampleDraft(error.draft);
  const words = ({ start, end }: { start: number; end: number }) => draft.text.slice(start, end);
  expect(error.isThere(analyzeNow(draft, exampleContext()), words)).toBe(true);
});
