import { describe, expect, test } from 'vitest';
import type { RawDraft, SiteId } from '../../post.ts';
import { annotateDraft, annotateText } from './read-draft.ts';

const marks = (text: string, site: 'x' | 'facebook' | 'bluesky', names: readonly string[] = []) => {
  const { mentions, links } = annotateText(text, site, names);
  return [...mentions.map(({ span }) => span), ...links.map(({ span }) => span)].map(
    ({ start, end }) => text.slice(start, end),
  );
};

test.each([
  ['handles', 'Soup by @RiversideFB, as ever', 'x', ['@RiversideFB']],
  [
    'no handle inside an address',
    'See https://example.org/@ana/1 there',
    'x',
    ['https://example.org/@ana/1'],
  ],
  ['no handle inside an e-mail address', 'Write to ana@example.org soon', 'x', []],
  ['an address without its scheme', 'Book at havenmuseum.org/book.', 'x', ['havenmuseum.org/book']],
  ['no address where a sentence ends', 'We went.Then we sang at 8.30pm, e.g. carols', 'x', []],
  [
    'a capitalised run',
    'With @Kiln Street Ensemble in the rain',
    'facebook',
    ['@Kiln Street Ensemble'],
  ],
  ['a name without its possessive', "It is @Rosa Almeida's idea", 'facebook', ['@Rosa Almeida']],
] as const)('annotates %s', (_, text, site, expected) => {
  expect(marks(text, site)).toEqual(expected);
});

// What the client's own library finds when a post is published.
test.each([
  ['@museum.bsky.social fed us', ['@museum.bsky.social']],
  ['Soup (@museum.org), @oak.example.org’s', ['@museum.org', '@oak.example.org']],
  ['By @Museum.org and ＠oak.org', ['@Museum.org', '＠oak.org']],
  ['A line\n@oak.org.', ['@oak.org']],
  ['By @museum of ours', []],
  ['.@museum.org', []],
  ['“@museum.org”', []],
  ['@Museum.ORG', []],
  ['@müller.example', []],
  ['@name@mastodon.social', []],
  ['Write to ana@museum.org', []],
  ['See museum.org', ['museum.org']],
] as const)('marks on Bluesky: %s', (text, expected) => {
  expect(marks(text, 'bluesky')).toEqual(expected);
});

test('matches a partner’s name as a whole', () => {
  expect(marks('Thanks @Kiln and Co for mugs', 'facebook', ['Kiln and Co'])).toEqual([
    '@Kiln and Co',
  ]);
});

describe('a draft from a page', () => {
  const draft = (text: string, site: SiteId, mentions: RawDraft['mentions'] = []): RawDraft => ({
    text,
    site,
    kind: 'post',
    author: { site },
    mentions,
    replyingTo: [],
    rest: [{ text: 'Second box with @acme', mentions: [] }],
  });
  const tagsIn = (text: string) =>
    annotateDraft(draft(text, 'x')).mentions.map(({ handle }) => handle);

  test.each([
    ['Thanks @RiversideFB!', ['RiversideFB']],
    ['.@acme (@b_2) @c’s', ['acme', 'b_2', 'c']],
    ['RT@zz and 日本@acme', ['zz', 'acme']],
    ['＠acme', ['acme']],
    ['@fifteen_letters', ['fifteen_letters']],
    ['a@b.com', []],
    ['foo@bar', []],
    ['#@acme', []],
    ['@acme@mastodon.social', []],
    ['@acme/list', []],
    ['http://x.com/@acme', []],
    ['@sixteen_letters_', []],
    ['@ acme', []],
  ])('finds the tags on X: %s', (text, handles) => expect(tagsIn(text)).toEqual(handles));

  test('marks every box of a thread like the first', () => {
    expect(annotateDraft(draft('One', 'x')).rest[0]?.mentions[0]?.handle).toBe('acme');
  });

  test('on other sites only a picked name is a tag, a typed @ is not', () => {
    const text = 'With Riverside Food Bank and @acme at example.org';
    const picked = { span: { start: 5, end: 24 }, name: 'Riverside Food Bank' };
    const annotated = annotateDraft(draft(text, 'linkedin', [picked]));
    expect(annotated.mentions).toEqual([picked]);
    expect(annotated.links.map(({ url }) => url)).toEqual(['example.org']);
    expect(annotated.rest[0]?.mentions).toEqual([]);
  });

  test('reads 60,000 adversarial characters to the end', () => {
    const text = `${'a.b-'.repeat(10_000)} ${'@a'.repeat(10_000)} @harbour`;
    expect(tagsIn(text).at(-1)).toBe('harbour');
  });
});
