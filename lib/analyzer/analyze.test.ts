import { describe, expect, test } from 'vitest';
import { createPartnerBook } from '../partners/find-partners.ts';
import { analyze, analyzeNow, createAnalyzerCache, longestDraft } from './analyze.ts';
import type { RecentPost } from './context.ts';
import type { PostKind } from '../post.ts';
import {
  exampleContext,
  exampleDraft,
  examplePartners,
} from '../../tests/fixtures/example-context.ts';
import { sensitiveEntries } from './sensitive/entries.ts';
import { annotateText } from './reading/read-draft.ts';

const context = exampleContext();
const ownNews = 'Our new website is live! Take a look around and tell your friends.';
const post = (verdict: RecentPost['verdict'], creditsSomeone = false): RecentPost => ({
  verdict,
  creditsSomeone,
});
const rulesOf = (text: string, more = {}) =>
  analyzeNow(exampleDraft(text), exampleContext(more)).findings.map(({ rule }) => rule);

test('one cache keeps the facts of different profiles apart', () => {
  const cache = createAnalyzerCache();
  const draft = exampleDraft('Mill Lane Ferry is back on the water this week.');
  const other = { ...context, profile: { ...context.profile, name: 'Mill Lane Ferry' } };
  for (const one of [context, other, context, other])
    expect(analyzeNow(draft, one, cache)).toEqual(analyzeNow(draft, one));
});

test('a published post is judged like its draft and gets no findings, from one cache too', () => {
  const cache = createAnalyzerCache();
  const draft = exampleDraft('We are thrilled to announce that our new gallery is open.');
  const open = analyzeNow(draft, context, cache);
  expect(open.findings).not.toEqual([]);
  for (const shared of [cache, undefined]) {
    const published = analyzeNow(draft, { ...context, isPublished: true }, shared);
    expect(published).toEqual({ ...open, findings: [], praise: [] });
  }
  expect(analyzeNow(draft, context, cache)).toEqual(open);
});

describe('hostile or empty input', () => {
  test.each([
    '',
    '   ',
    'Hello',
    '🐕 https://a.example/b https://a.example/c',
    '@a @b @c',
    'Wir haben heute eine neue Seite für Sie und sie ist nicht klein.',
  ])('is unclear and gets no findings: %s', (text) => {
    const analysis = analyzeNow(exampleDraft(text), context);
    expect(analysis.verdict).toBe('unclear');
    expect(analysis.findings).toEqual([]);
  });

  test('analyses a very long draft up to the limit and reports that limit', () => {
    const draft = exampleDraft(`${ownNews} `.repeat(900));
    expect(analyzeNow(draft, context).analysedLength).toBe(longestDraft);
  });

  test('yields after every piece, while it judges the sentences, and before the findings and the praise', () => {
    const steps = (times: number) => {
      const reading = analyze(exampleDraft(`${ownNews}\n`.repeat(times)), context);
      for (let count = 0; ; count += 1) if (reading.next().done === true) return count;
    };
    const [few, many] = [steps(10), steps(50)];
    // Each line is two pieces; eight of them are judged at once.
    expect(many - few).toBeGreaterThanOrEqual(80 + 2 * (80 / 8));
    expect(few).toBeGreaterThanOrEqual(20 + 2);
  });
});

test('tagging a sister account credits nobody else', () => {
  const draft = exampleDraft(
    'Thanks to @TideShop for wrapping every parcel. Our new website is live!',
  );
  const profile = { ...context.profile, sisterAccounts: ['TideShop'] };
  expect(analyzeNow(draft, context).praise).not.toEqual([]);
  const analysis = analyzeNow(draft, { ...context, profile });
  expect(analysis.praise).toEqual([]);
  expect(analysis.credits).toEqual([]);
});

describe('strength follows the recent posts', () => {
  test('three credits in the last ten posts silence brand-only', () => {
    const credited = [
      post('shared', true),
      post('brand-only'),
      post('shared', true),
      post('shared', true),
    ];
    expect(rulesOf(ownNews, { recent: credited })).toEqual([]);
    expect(rulesOf(ownNews, { recent: credited.slice(1) })).toEqual(['brand-only']);
  });

  test('five brand-only posts in a row change the message', () => {
    const recent = Array.from({ length: 5 }, () => post('brand-only'));
    const [finding] = analyzeNow(exampleDraft(ownNews), exampleContext({ recent })).findings;
    expect(finding?.message).toBe('Your last five were about you. Who could this one be about?');
  });
});

describe('muting', () => {
  test.each([
    ['Riverside Food Bank', 'Mill Lane Choir'],
    ['Mill Lane Choir', 'Riverside Food Bank'],
  ])('muting one of two partners keeps the finding for the other: %s, then %s', (first, second) => {
    const partners = examplePartners.map((partner) => ({
      ...partner,
      doNotTag: false,
      handles: { x: `The${partner.id.replaceAll(/\W/g, '')}` },
    }));
    const text = `On Friday ${first} and ${second} met in the yard.`;
    const findings = (phrase: string) =>
      analyzeNow(
        exampleDraft(text),
        exampleContext({
          book: createPartnerBook(partners, 0),
          mutedPhrases: [{ rule: 'untagged-partner', phrase }],
        }),
      ).findings;
    for (const [muted, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const [finding, ...more] = findings(muted);
      expect(more).toEqual([]);
      expect(finding).toMatchObject({ rule: 'untagged-partner', phrase: other });
      expect(finding!.suggestions).toHaveLength(1);
    }
    expect(findings('Somebody else')[0]!.suggestions).toHaveLength(3);
  });

  test('silences a muted rule, a resting rule and a muted phrase', () => {
    const text = 'Huge thanks to our amazing partners for the tent.';
    expect(rulesOf(text)).toEqual(['unnamed-partner']);
    expect(rulesOf(text, { mutedRules: new Set(['unnamed-partner']) })).toEqual([]);
    expect(rulesOf(text, { restingRules: new Set(['unnamed-partner']) })).toEqual([]);
    const mutedPhrases = [{ rule: 'unnamed-partner', phrase: 'Our amazing partners' }];
    expect(rulesOf(text, { mutedPhrases })).toEqual([]);
  });
});

describe('a thread counts as one post', () => {
  const draft = exampleDraft('Our new kitchen is open at last. It took us a year and a half.');
  test('credits in another box silence brand-only', () => {
    expect(analyzeNow(draft, context).findings.map(({ rule }) => rule)).toEqual(['brand-only']);
    const rest = [annotateText('The ovens came from @MillLaneChoir, of all people.', 'x')];
    const { verdict, findings } = analyzeNow({ ...draft, rest }, context);
    expect(verdict).not.toBe('brand-only');
    expect(findings).toEqual([]);
  });

  test('a tag in any box counts for the whole thread', () => {
    const named = exampleDraft('The soup is made by Riverside Food Bank.');
    const rest = [annotateText('Go and follow @riversidefb.', 'x')];
    expect(analyzeNow({ ...named, rest }, context).findings).toEqual([]);
  });
});

describe('the edit that tags a partner on X', () => {
  const long =
    'Every Friday the long tables are put out in the yard, the lamps are lit, and the ' +
    'neighbours come with bowls of their own to eat together until the church bell strikes ' +
    'nine or the rain sets in, whichever is first, and so far it has always been the bell, ' +
    'except for that one week in May. ';
  const edit = (text: string) => {
    const [finding] = analyzeNow(exampleDraft(text), context).findings;
    return finding?.suggestions[0];
  };
  test('adds the handle after the name', () => {
    expect(edit('Soup by Riverside Food Bank.')).toMatchObject({
      kind: 'edit',
      text: 'Riverside Food Bank (@RiversideFB)',
    });
  });
  test('replaces the name with the handle when both are too long', () => {
    const text = `${long.slice(0, 250)} Riverside Food Bank`;
    expect(edit(text)).toMatchObject({ kind: 'edit', text: '@RiversideFB' });
  });
  test('never starts a post with the handle', () => {
    const text = `Riverside Food Bank ${long.slice(0, 255)}`;
    expect(edit(text)).toMatchObject({
      kind: 'question',
      label: 'Tagging @RiversideFB needs 10 characters less',
    });
  });
  test('counts links at X’s own weight', () => {
    const text = `Soup by Riverside Food Bank. https://example.org/${'a'.repeat(400)}`;
    expect(edit(text)).toMatchObject({ kind: 'edit', text: 'Riverside Food Bank (@RiversideFB)' });
  });
});

test('several untagged names give one finding with one edit for all', () => {
  const partners = [
    ...examplePartners,
    { ...examplePartners[0]!, id: 'b', name: 'Ferry Trust', handles: { x: 'ferrytrust' } },
  ];
  const draft = exampleDraft('Soup by Riverside Food Bank, bread by Ferry Trust.');
  const { findings } = analyzeNow(draft, exampleContext({ book: createPartnerBook(partners, 2) }));
  expect(findings).toHaveLength(1);
  expect(findings[0]?.suggestions.map(({ label }) => label)).toEqual([
    'Tag both',
    'Tag @RiversideFB',
    'Tag @ferrytrust',
  ]);
  expect(findings[0]?.suggestions[0]).toMatchObject({
    text: 'Riverside Food Bank (@RiversideFB), bread by Ferry Trust (@ferrytrust)',
  });
});

test.each(
  sensitiveEntries.flatMap(({ why, examples }) => examples.map((text) => [why, text] as const)),
)('leaves a sensitive draft alone, %s: %s', (_, text) => {
  const analysis = analyzeNow(exampleDraft(text), context);
  expect(analysis.quiet).toBe(true);
  expect([...analysis.findings, ...analysis.praise]).toEqual([]);
});

test.each(
  sensitiveEntries.flatMap(({ why, ignores }) =>
    (ignores ?? []).map((text) => [why, text] as const),
  ),
)('the lexicon does not take it for %s: %s', (_, text) => {
  expect(analyzeNow(exampleDraft(text), exampleContext({ model: undefined })).quiet).toBe(false);
});

describe('reads ten thousand adversarial characters to the end', () => {
  const forgetful = { get: () => undefined, set: () => {}, size: 0 };
  test.each([
    "it's ",
    '. ',
    '- ',
    'a, ',
    'Aa ',
    'a',
    '"a ',
    '@a ',
    'our local ',
    'thank you so ',
    'what do you? ',
    'e\u0301',
    "'a",
    '#a ',
    'community of many ',
  ])('%s', (seed) => {
    // The benchmark measures the time; quadratic or worse would exceed the test's timeout here.
    const text = seed.repeat(Math.ceil(10_000 / seed.length)).slice(0, 10_000);
    const { findings, analysedLength } = analyzeNow(exampleDraft(text), context, forgetful);
    expect(analysedLength).toBeLessThanOrEqual(10_000);
    expect(findings.length).toBeLessThanOrEqual(3);
  });
});

describe('a finding keeps its id while its words grow', () => {
  const ids = (text: string, kind: PostKind = 'post') =>
    analyzeNow(exampleDraft({ text, kind }), exampleContext()).findings.map(({ id }) => id);

  test('while the writer is still describing what helpers did', () => {
    const before = ids('Rain all day. Our volunteers have driven 40,000 miles');
    expect(before).toEqual(['unnamed-people:Our volunteers#0']);
    expect(
      ids('Rain all day. Our volunteers have driven 40,000 miles this year in the dark'),
    ).toEqual(before);
  });

  test('while a stock reply continues', () => {
    const before = ids('Thanks for reaching out.', 'reply');
    expect(before).toEqual(['closed-reply']);
    expect(ids('Thanks for reaching out. We will get back to you soon.', 'reply')).toEqual(before);
  });

  test('and stays muted if its phrase is', () => {
    const context = exampleContext({
      mutedPhrases: [{ rule: 'unnamed-people', phrase: 'our volunteers packed 212 boxes' }],
    });
    const text = 'Rain all day. Our volunteers packed 300 crates.';
    const findings = analyzeNow(exampleDraft(text), context).findings.map(({ rule }) => rule);
    expect(findings).not.toContain('unnamed-people');
  });
});
