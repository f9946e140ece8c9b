import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../text/edit.ts';
import type { Draft } from '../../post.ts';
import type { Analysis } from '../analysis.ts';
import { analyzeNow } from '../analyze.ts';
import type { Example } from '../define-rule.ts';
import {
  exampleContext,
  exampleDraft,
  exampleText,
  markedWords,
} from '../../../tests/fixtures/example-context.ts';
import type { Suggestion } from '../finding.ts';
import { annotateText } from '../reading/read-draft.ts';
import { findingRules, rules } from './index.ts';

const context = exampleContext();
const read = (example: Example): Analysis => analyzeNow(exampleDraft(example), context);
const found = (id: string, analysis: Analysis) => [
  ...analysis.findings
    .filter(({ rule }) => rule === id)
    .map(({ span, whole }) => ({ span, whole })),
  ...analysis.praise.filter(({ rule }) => rule === id).map(({ span }) => ({ span, whole: false })),
];

test('every file is registered under its own name', () => {
  const files = readdirSync(import.meta.dirname)
    .filter((name) => name !== 'index.ts' && !name.endsWith('.test.ts'))
    .map((name) => name.slice(0, -'.ts'.length));
  expect(rules.map(({ id }) => id).sort()).toEqual(files.sort());
});

test('a rule silences only other rules that find something', () => {
  const ids = findingRules.map(({ id }) => id);
  for (const { id, silences = [] } of findingRules) {
    expect(ids).toEqual(expect.arrayContaining([...silences]));
    expect(silences).not.toContain(id);
  }
});

test('no two rules share a pattern', () => {
  const patterns = findingRules.flatMap((rule) => (rule.patterns ?? []).map(String));
  expect(patterns).toEqual([...new Set(patterns)]);
});

test.each(rules)('$id has whole sentences and enough examples', (rule) => {
  expect(rule.why).toMatch(/^\p{Lu}.*\.$/u);
  expect(rule.evidence).toMatch(/^(?:Experiment|Survey|Practice): /);
  expect(rule.examples.flags.length).toBeGreaterThanOrEqual(5);
  expect(rule.examples.ignores.length).toBeGreaterThanOrEqual(5);
});

describe.each(rules)('$id', (rule) => {
  test.each(rule.examples.flags.map((example) => [exampleText(example), example] as const))(
    'flags %s',
    (_, example) => {
      const { text } = exampleDraft(example);
      const hits = found(rule.id, read(example));
      expect(hits.length).toBe(1);
      const words = hits.flatMap(({ span, whole }) =>
        whole ? [] : [text.slice(span.start, span.end)],
      );
      expect(words).toEqual(markedWords(example));
    },
  );
  test.each(rule.examples.ignores.map((example) => [exampleText(example), example] as const))(
    'ignores %s',
    (_, example) => {
      expect(found(rule.id, read(example))).toEqual([]);
    },
  );
});

const flagged = findingRules.flatMap((rule) =>
  rule.examples.flags.map((example) => [rule.id, exampleText(example), example] as const),
);

describe('suggestions', () => {
  test.each(flagged)(
    '%s: an exact edit silences it and raises no other rule: %s',
    (id, _, example) => {
      const draft = exampleDraft(example);
      const before = analyzeNow(draft, context);
      const known = new Set(before.findings.map(({ rule }) => rule));
      for (const finding of before.findings.filter(({ rule }) => rule === id)) {
        for (const suggestion of finding.suggestions) {
          if (suggestion.kind === 'question') continue;
          const after = analyzeNow(withSuggestion(draft, suggestion), context).findings;
          expect(
            after
              .filter(({ rule, followsUp }) => !known.has(rule) && !followsUp)
              .map(({ rule, phrase }) => [rule, phrase]),
          ).toEqual([]);
          if (suggestion.kind === 'edit')
            expect(after.map(({ id }) => id)).not.toContain(finding.id);
        }
      }
    },
  );

  test.each(flagged)(
    '%s: messages are whole sentences without “!” or “should”: %s',
    (_, __, example) => {
      for (const { message, suggestions } of read(example).findings) {
        expect(message).toMatch(/[.?]$/);
        expect(message).not.toMatch(/!|\bshould\b/);
        for (const { label } of suggestions) expect(label).not.toMatch(/\bshould\b/);
      }
    },
  );
});

test.each(flagged)('%s: praise and a finding never share a sentence: %s', (_, __, example) => {
  const { findings, praise, sentences } = read(example);
  for (const { span } of praise) {
    const sentence = sentences.find(
      (one) => one.span.start <= span.start && span.start < one.span.end,
    );
    expect(findings.some((finding) => finding.whole)).toBe(false);
    expect(
      findings.some(
        (finding) =>
          sentence !== undefined &&
          finding.span.start < sentence.span.end &&
          sentence.span.start < finding.span.end,
      ),
    ).toBe(false);
  }
});

function withSuggestion(
  draft: Draft,
  suggestion: Exclude<Suggestion, { kind: 'question' }>,
): Draft {
  const { start, end } = suggestion.span;
  const text = applyEdit(draft.text, {
    start,
    removed: draft.text.slice(start, end),
    inserted: suggestion.text,
  });
  return {
    ...draft,
    ...annotateText(text, draft.site, ['Riverside Food Bank', 'Mill Lane Choir']),
  };
}
