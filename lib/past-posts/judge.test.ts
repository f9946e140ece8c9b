import { expect, test } from 'vitest';
import { analyzeNow, createAnalyzerCache } from '../analyzer/analyze.ts';
import {
  exampleContext,
  exampleDraft,
  examplePartners,
  exampleProfile,
} from '../../tests/fixtures/example-context.ts';
import { shippedWeights } from '../analyzer/model/shipped-model.ts';
import { rules } from '../analyzer/rules/index.ts';
import { deriveRecord } from '../posts/derive-record.ts';
import type { ImportedPost } from '../importers/imported-post.ts';
import type { Draft } from '../post.ts';
import { createJudge } from './judge.ts';

const judge = createJudge({
  weights: shippedWeights,
  profiles: [exampleProfile],
  partners: examplePartners,
});
const judgeAll = (posts: readonly ImportedPost[], namesAllLinks = true) =>
  judge({
    posts,
    choices: { 'x:havenmuseum': 'example' },
    import: 'i',
    importer: 'x-archive',
    unseen: [],
    namesAllLinks,
  });

const post = (text: string, more: Partial<ImportedPost> = {}): ImportedPost => ({
  id: `x:${text.length} ${text.slice(0, 50)}`,
  at: 1,
  timeIs: 'exact',
  site: 'x',
  kind: 'post',
  author: { site: 'x', handle: 'havenmuseum' },
  text,
  mentions: [],
  links: [],
  answers: [],
  ...more,
});

const context = exampleContext();
const cache = createAnalyzerCache();

/** What is kept of a draft published in the browser. */
function seenGoingOut(draft: Draft) {
  const analysis = analyzeNow(draft, context, cache);
  const judged = { draft, profile: exampleProfile, analysis, linksOut: 0 };
  const { linksOut: _, links: __, ...record } = deriveRecord(judged);
  return record;
}

test('judges an imported post like one published in the browser', () => {
  const drafts = rules
    .flatMap(({ examples }) => [...examples.flags, ...examples.ignores])
    .map(exampleDraft)
    .filter(({ site, kind }, i) => site === 'x' && kind === 'post' && i % 3 === 0);
  expect(drafts.length).toBeGreaterThan(80);
  const wrong = drafts.flatMap((draft) => {
    const [record] = judgeAll([post(draft.text)]).records;
    const wanted = seenGoingOut(draft);
    const found = Object.fromEntries(
      Object.keys(wanted).map((key) => [key, record?.[key as keyof typeof record]]),
    );
    return JSON.stringify(found) === JSON.stringify(wanted) ? [] : [[draft.text, found, wanted]];
  });
  expect(wrong).toEqual([]);
});

test("cuts what exceeds a record's limits, and counts the rest", () => {
  const long = 'x'.repeat(300);
  const { records, failed } = judgeAll([
    post('Soup', { id: 'x:1', url: `https://x.com/${'a'.repeat(3000)}`, answers: [long, 'ana'] }),
    post('Soup', { id: 'x:2', url: 'javascript:alert(1)' }),
    post('Soup', { id: 'x:3', author: { site: 'x', handle: 'havenmuseum', name: long } }),
    post('Soup', { id: `x:${long}` }),
    post('Soup', { id: 'x:4', at: -1 }),
  ]);
  expect(records.map(({ id, url, answers }) => [id, url, answers])).toEqual([
    ['x:1', undefined, ['ana']],
    ['x:2', undefined, []],
    ['x:3', undefined, []],
  ]);
  expect(records[2]!.author.name).toHaveLength(200);
  expect(failed).toBe(2);
});

test("doesn't judge posts of an account that counts for nobody", () => {
  expect(judgeAll([post('Soup', { author: { site: 'x', handle: 'ana' } })])).toEqual({
    records: [],
    failed: 1,
  });
});

test('an unresolved short address leaves the links uncounted', () => {
  const text = 'Look https://t.co/a';
  const [known] = judgeAll([post(text)]).records;
  const [unknown] = judgeAll([post(text)], false).records;
  expect([known?.linksOut, unknown?.linksOut]).toEqual([0, undefined]);
});

test('a post that throws is left out and reported, without a word of it', () => {
  const broken = {
    ...post('The tide was high today.'),
    get text(): string {
      throw new RangeError('SECRET words');
    },
  };
  const judged = judgeAll([post('Thanks to Mill Lane Choir for singing.'), broken]);
  expect(judged).toMatchObject({
    failed: 1,
    broke: { unit: 'importing:x-archive', error: 'RangeError' },
  });
  expect(judged.records).toHaveLength(1);
  expect(JSON.stringify(judged)).not.toContain('SECRET');
});

test('an own post that is shared again does not count, even where the file names nobody', () => {
  const { records } = judgeAll([
    post('', { id: 'x:1', sharesOf: '' }),
    post('', { id: 'x:2', sharesOf: '', ofOwn: true }),
  ]);
  expect(records.map(({ uncounted }) => uncounted)).toEqual([undefined, true]);
});
