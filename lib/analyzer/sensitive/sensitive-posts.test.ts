import { describe, expect, test } from 'vitest';
import { analyzeNow } from '../analyze.ts';
import { exampleContext, exampleDraft } from '../../../tests/fixtures/example-context.ts';
import { sensitiveEntries } from './entries.ts';
import { sensitiveDrafts } from '../../../tests/fixtures/sensitive-drafts.ts';
import { harmlessDrafts } from '../../../tests/fixtures/harmless-drafts.ts';

const context = exampleContext();
const read = (text: string) => analyzeNow(exampleDraft(text), context);
const answered = (text: string, kind: 'reply' | 'comment' = 'reply') =>
  analyzeNow({ ...exampleDraft(text), kind }, context);

const table = (drafts: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(drafts).flatMap(([why, texts]) => texts.map((text) => [why, text] as const));

describe('sensitive posts', () => {
  test.each(table(sensitiveDrafts))('%s: %s', (_, text) => {
    const analysis = read(text);
    expect(analysis.quiet).toBe(true);
    expect([...analysis.findings, ...analysis.praise]).toEqual([]);
  });
  test.each(table(harmlessDrafts))('the lexicon does not take it for %s: %s', (_, text) => {
    expect(analyzeNow(exampleDraft(text), exampleContext({ model: undefined })).quiet).toBe(false);
  });
  test('of the harmless lookalikes at most one post in fifty is silenced', () => {
    const texts = table(harmlessDrafts).map(([, text]) => text);
    const silenced = texts.filter((text) => read(text).quiet);
    expect(silenced.length).toBeLessThanOrEqual(texts.length / 50);
  });
});

describe('replies and comments', () => {
  test.each([
    'We are so sorry for your loss. Take all the time you need.',
    'I am very sorry about your dad. We can hold the books until June.',
    "Thank you for telling us, we're sorry that your gran died.",
    'We are sorry to hear about your dog. Our door is open on Friday.',
    'Rosa was buried on Monday; our thoughts are with her sons.',
    'We will be putting Milo to sleep at noon, as you asked.',
    'Your sister was spoken to badly, and that should never have happened.',
    'We let you down on Friday, and the fee is back on your card.',
    'We are deeply sorry for the distress our letter caused. Ring 12 and ask for Nell.',
    'We are sorry you were turned away at the door on Sunday because of your chair.',
    'If your cat has eaten a lily, ring the vet at once, from 8 until 8.',
  ])('recognises a sensitive reply: %s', (text) => {
    for (const kind of ['reply', 'comment'] as const) {
      const { quiet, findings, praise } = answered(text, kind);
      expect(quiet).toBe(true);
      expect([...findings, ...praise]).toEqual([]);
    }
  });
  test.each([
    'We are sorry to hear that. Please DM us.',
    'We are truly sorry for the inconvenience caused.',
    'We sincerely apologise. We are looking into this.',
    'We are truly sorry for the experience. Please contact us.',
  ])('a stock apology is not sensitive: %s', (text) => {
    const { quiet, findings } = answered(text);
    expect(quiet).toBe(false);
    expect(findings.map(({ rule }) => rule)).toEqual(['closed-reply']);
  });
  test.each([
    'Sorry, we are out of the blue one, but the green is in on Friday.',
    'Sorry about the wait! It is on the boat and comes on Monday.',
    'No, the lift is mended; use the door on Quay Street.',
    'Your dad can borrow a chair at the desk, ask for Joan.',
    'Yes, dogs may come too, except in the reading room.',
  ])('an everyday apology is not sensitive: %s', (text) => {
    expect(answered(text).quiet).toBe(false);
  });
});

test('every pattern reads fifty thousand characters to the end', () => {
  const seeds = ['died ', 'we lost our ', 'was killed in a ', 'closed ', 'confirmed ', 'a', 'a, '];
  for (const seed of seeds)
    for (const { pattern } of sensitiveEntries)
      expect(() => pattern.test(seed.repeat(50_000 / seed.length))).not.toThrow();
});
