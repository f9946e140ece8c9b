import { expect, test } from 'vitest';
import { shippedWeights } from '../lib/analyzer/model/shipped-model.ts';
import { parseBatch } from '../scripts/corpus/parse-batch.ts';
import { listBatches, readCorpus } from '../scripts/corpus/read-corpus.ts';
import { learnedFrom } from '../scripts/train/learned-from.ts';

const corpus = readCorpus();

test('holds more than 9,000 posts by more than 8,000 organisations', () => {
  const organisations = new Map<string, number>();
  for (const { organisation } of corpus) {
    organisations.set(organisation, (organisations.get(organisation) ?? 0) + 1);
  }
  expect(corpus.length).toBeGreaterThan(9_000);
  expect(organisations.size).toBeGreaterThan(8_000);
  expect([...organisations].filter(([, posts]) => posts > 2)).toEqual([]);
});

test('brand-only posts in our own batches annotate no outside name', () => {
  const wrong = corpus
    .filter(({ brandOnly, batch }) => brandOnly && Number(batch.slice(1)) > 11)
    .filter(({ names }) => names.some(({ kind }) => ['person', 'body', 'group'].includes(kind)));
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('every batch mixes brand-only posts with others and uses more than one purpose', () => {
  for (const batch of listBatches()) {
    const posts = corpus.filter((post) => post.batch === batch);
    const share = posts.filter(({ brandOnly }) => brandOnly).length / posts.length;
    expect(share, batch).toBeGreaterThan(0.1);
    expect(share, batch).toBeLessThan(0.7);
    expect(new Set(posts.map(({ purpose }) => purpose)).size, batch).toBe(3);
  }
});

test('no two posts say the same thing', () => {
  const seen = new Map<string, Set<number>>();
  const grams = corpus.map(({ text }) => {
    const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
    return new Set(words.slice(3).map((_, i) => words.slice(i, i + 4).join(' ')));
  });
  grams.forEach((all, i) => {
    for (const gram of all) seen.set(gram, (seen.get(gram) ?? new Set()).add(i));
  });
  const alike: string[] = [];
  grams.forEach((all, i) => {
    const shared = new Map<number, number>();
    for (const gram of all)
      for (const other of seen.get(gram)!)
        if (other < i) shared.set(other, (shared.get(other) ?? 0) + 1);
    for (const [other, count] of shared) {
      const least = Math.min(all.size, grams[other]!.size);
      if (least >= 4 && count / least > 0.5) alike.push(`${corpus[i]!.id} ${corpus[other]!.id}`);
    }
  });
  expect(alike).toEqual([]);
});

test.each([
  ['=== A | @a | museum', 'not a header'],
  ['us: We are open.', 'no header above it'],
  ['=== A | @a | museum | x\nwe: We are open.', 'not a sentence'],
  ['=== A | @a | museum | x\nlabels: brand-only, news', '"news" is no label'],
  ['=== A | @a | museum | x\nlabels: brand-only, action\nus: We are open.', 'has a topic'],
  ['=== A | @a | museum | x\nus: We are open.', 'no labels'],
  ['=== A | @a | museum | x\nlabels: action\nus: By «p: Ann».', '"p" is no kind of name'],
])('an unreadable line stops parsing with its batch, line and reason: %j', (source, reason) => {
  expect(() => parseBatch(source, 'S99')).toThrow(/^S99, line \d/);
  expect(() => parseBatch(source, 'S99')).toThrow(reason);
});

test('the weights were trained on this corpus with these features; otherwise run: npm run train', () => {
  expect(shippedWeights.learnedFrom).toEqual(learnedFrom());
});
