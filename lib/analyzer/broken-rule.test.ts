import { afterEach, expect, test, vi } from 'vitest';
import { analyzeNow } from './analyze.ts';
import { exampleContext, exampleDraft } from '../../tests/fixtures/example-context.ts';
import { findingRules } from './rules/index.ts';

const text =
  'On Saturday Riverside Food Bank fed ninety people in our courtyard. Thanks to our volunteers who carried it all!';
const rulesOf = (failed?: (unit: string, error: unknown) => void) =>
  analyzeNow(exampleDraft(text), { ...exampleContext(), ...(failed && { failed }) }).findings.map(
    ({ rule }) => rule,
  );
const rule = (id: string) => findingRules.find((each) => each.id === id)!;

afterEach(() => {
  vi.restoreAllMocks();
});

test('a rule that throws is reported and skipped; the other rules still run', () => {
  const all = rulesOf();
  expect(all.length).toBeGreaterThan(1);
  const [broken] = all as [string];
  const others = rulesOf().filter((id) => id !== broken);
  vi.spyOn(rule(broken), 'check').mockImplementation(() => {
    throw new TypeError('SECRET');
  });
  const failures: string[] = [];
  expect(rulesOf((unit) => failures.push(unit))).toEqual(others);
  expect(failures).toEqual([`rule:${broken}`]);
});

test('without an error handler a rule’s error is thrown, so that tests and benchmarks notice', () => {
  vi.spyOn(findingRules[0]!, 'check').mockImplementation(() => {
    throw new TypeError('broken');
  });
  expect(() => rulesOf()).toThrow('broken');
});
