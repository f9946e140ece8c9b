import { expect, test } from 'vitest';
import type { Finding } from '../analyzer/finding.ts';
import { findEdit } from '../text/edit.ts';
import { holdFinding, moveFinding } from './held-findings.ts';
import { findingIn } from '../../tests/fixtures/session-fixture.ts';

const text = 'Thanks to Acme today';
const move = (finding: Finding, after: string) =>
  moveFinding(holdFinding(finding, text), findEdit(text, after)!);

test('an edit elsewhere moves the finding and its suggestion and keeps the expected words', () => {
  const moved = move(findingIn(text, 'Acme'), 'Many thanks to Acme today');
  expect(moved?.finding.span).toEqual({ start: 15, end: 19 });
  expect(moved?.finding.suggestions[0]).toMatchObject({ span: { start: 15, end: 19 } });
  expect(moved?.expected).toEqual(['Acme']);
});

test('an edit of its words removes it', () => {
  expect(move(findingIn(text, 'Acme'), 'Thanks to Acmes today')).toBeUndefined();
});

test('a finding about the whole draft stays, without the suggestion whose span was touched', () => {
  const end = { start: text.length, end: text.length };
  const whole: Finding = {
    ...findingIn(text, 'Acme', 'brand-only'),
    whole: true,
    span: { start: 0, end: text.length },
    suggestions: [
      { kind: 'start', label: 'Go on', span: end, text: ' With' },
      { kind: 'question', label: 'Who?' },
    ],
  };
  const moved = move(whole, `${text}!`);
  expect(moved?.finding.suggestions.map(({ label }) => label)).toEqual(['Who?']);
});
