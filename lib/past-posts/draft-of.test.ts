import { describe, expect, test } from 'vitest';
import type { ImportedPost } from '../importers/imported-post.ts';
import { toDraft } from './draft-of.ts';

const post = (more: Partial<ImportedPost>): ImportedPost => ({
  id: 'x:1',
  at: 0,
  timeIs: 'exact',
  site: 'facebook',
  kind: 'post',
  author: { site: 'facebook' },
  text: '',
  mentions: [],
  links: [],
  answers: [],
  ...more,
});
const read = (more: Partial<ImportedPost>, namesAllLinks = false) => {
  const one = post(more);
  return toDraft(one, { site: one.site, handle: 'HarbourMuseum' }, namesAllLinks);
};
/** The words that each tag covers. */
const tagged = (more: Partial<ImportedPost>) =>
  read(more).draft.mentions.map(({ span }) => (more.text ?? '').slice(span.start, span.end));

describe('tags', () => {
  test('marks a name from the file where it is a whole word, with its @', () => {
    expect(
      tagged({
        text: 'Soup by Anastasia, @ana and Mill Lane Choir. Ana sang.',
        mentions: [{ name: 'Ana' }, { name: 'Mill Lane Choir' }],
      }),
    ).toEqual(['@ana', 'Mill Lane Choir']);
  });

  test("a name inside a longer one isn't tagged twice", () => {
    expect(
      tagged({
        text: 'Ana René and Ana came.',
        mentions: [{ name: 'Ana' }, { name: 'Ana René' }],
      }),
    ).toEqual(['Ana René', 'Ana']);
  });

  test("ignores names that aren't in the text, empty or endless", () => {
    expect(
      tagged({
        text: 'We sang.',
        mentions: [{ name: 'Ana' }, { name: ' ' }, { name: 'We sang.'.repeat(50) }],
      }),
    ).toEqual([]);
  });

  test('on X, every handle in the text, whatever the file lists', () => {
    const x = { site: 'x', author: { site: 'x' } } as const;
    expect(tagged({ ...x, text: 'With @ana', mentions: [{ name: 'With' }] })).toEqual(['@ana']);
  });
});

describe('links', () => {
  test('replaces a short address with the one in the file', () => {
    const { draft, unplaced, hidesLinks } = read({
      text: 'See https://t.co/a and https://t.co/b',
      links: ['https://ana.example/1', 'https://ana.example/2'],
    });
    expect(draft.links).toEqual([
      { span: { start: 4, end: 18 }, url: 'https://ana.example/1' },
      { span: { start: 23, end: 37 }, url: 'https://ana.example/2' },
    ]);
    expect([unplaced, hidesLinks]).toEqual([[], false]);
  });

  test('a full address keeps its own position', () => {
    const { draft, unplaced } = read({
      text: 'See http://ana.example/1/ and https://t.co/b',
      links: ['https://www.ana.example/1'],
    });
    expect(draft.links.map(({ url }) => url)).toEqual(['http://ana.example/1/', 'https://t.co/b']);
    expect(unplaced).toEqual([]);
  });

  test("reports addresses that aren't in the text, and short ones without a target", () => {
    const { draft, unplaced, hidesLinks } = read({
      text: 'See it.',
      links: ['https://ana.example/1'],
    });
    expect([draft.links, unplaced, hidesLinks]).toEqual([[], ['https://ana.example/1'], false]);
    expect(read({ text: 'See https://lnkd.in/x' }).hidesLinks).toBe(true);
  });
});

describe('links of a file that resolves them all', () => {
  test('a short address without a target belongs to a picture and is dropped from the text', () => {
    const { draft, hidesLinks } = read(
      {
        text: 'See https://t.co/a here https://t.co/picture',
        links: ['https://ana.example/1'],
      },
      true,
    );
    expect(draft.text).toBe('See https://t.co/a here');
    expect(draft.links.map(({ url }) => url)).toEqual(['https://ana.example/1']);
    expect(hidesLinks).toBe(false);
  });

  test("a post on X isn't a link", () => {
    const { draft, unplaced } = read(
      {
        text: 'Soup https://t.co/a',
        links: ['https://twitter.com/HarbourMuseum/status/1/photo/1'],
      },
      true,
    );
    expect([draft.text, draft.links, unplaced]).toEqual(['Soup', [], []]);
  });
});

describe('replies on X', () => {
  const reply = (text: string, ...answers: string[]) =>
    read({ site: 'x', kind: 'reply', author: { site: 'x' }, text, answers }).draft;

  test('leading handles are the people answered, and are dropped from the text', () => {
    const draft = reply('@ana @Bo Yes, with @cy', 'Ana');
    expect(draft).toMatchObject({
      kind: 'reply',
      text: 'Yes, with @cy',
      replyingTo: ['ana', 'Bo'],
    });
    expect(draft.mentions.map(({ handle }) => handle)).toEqual(['cy']);
  });

  test('a reply of only handles has no text', () => {
    expect(reply('@ana', 'ana')).toMatchObject({ text: '', replyingTo: ['ana'] });
  });

  test('an answer to oneself continues a thread', () => {
    expect(reply('And more.', 'harbourmuseum')).toMatchObject({ kind: 'post', replyingTo: [] });
  });

  test('a post that starts with a name stays as it is', () => {
    const { draft } = read({ site: 'x', author: { site: 'x' }, text: '@ana sang' });
    expect(draft).toMatchObject({ kind: 'post', text: '@ana sang', replyingTo: [] });
  });
});

test('a reply to an own post continues a thread, though the file does not name its author', () => {
  const reply = {
    site: 'bluesky',
    author: { site: 'bluesky' },
    kind: 'reply',
    text: 'Soup',
  } as const;
  const known = read({ ...reply, ofOwn: true });
  expect([known.isThread, known.draft.kind]).toEqual([true, 'post']);
  const unknown = read(reply);
  expect([unknown.isThread, unknown.draft.kind]).toEqual([false, 'reply']);
});
