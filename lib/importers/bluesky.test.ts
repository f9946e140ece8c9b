import { describe, expect, test } from 'vitest';
import * as sample from '../../scripts/sample-repo.ts';
import { read } from './read-for-tests.ts';
import { recogniseFiles } from './index.ts';
import type { SourceFile } from './source-file.ts';

const { ownDid, foodBankDid, blueskyPost, facetOn, linkTo, postUri, repoOf, tagOf } = sample;
const base = {
  timeIs: 'exact',
  site: 'bluesky',
  kind: 'post',
  author: { site: 'bluesky' },
  mentions: [],
  links: [],
  answers: [],
};
const urlOf = (key: string) => `https://bsky.app/profile/${encodeURIComponent(ownDid)}/post/${key}`;
const on = (day: number) => Date.UTC(2024, 4, day, 10);

/** The posts of a repository with these posts alone. */
const postsOf = async (...posts: readonly unknown[]) => {
  const keyed = posts.map((post, at) => [`app.bsky.feed.post/3kaaaaaaaaa2${2 + at}`, post]);
  return read({ 'repo.car': await repoOf(Object.fromEntries(keyed)) });
};

test('reads posts and reposts, and nothing else', async () => {
  const car = await repoOf(sample.blueskyRecords);
  expect(await read({ 'repo.car': car })).toEqual({
    by: ['bluesky'],
    unseen: ['author'],
    questions: [],
    problems: [{ problem: 'row', where: 'repo.car, post 3kaaaaaaaah22' }],
    posts: [
      {
        ...base,
        id: 'bluesky:3kaaaaaaaab22',
        at: on(1),
        text: 'Ninety people ate at our tables. Thanks @riverside.example! https://river.example/soup-and-bread',
        mentions: [{ name: 'riverside.example', handle: 'riverside.example' }],
        links: ['https://river.example/soup-and-bread'],
        url: urlOf('3kaaaaaaaab22'),
      },
      {
        ...base,
        id: 'bluesky:3kaaaaaaaac22',
        at: on(2),
        kind: 'reply',
        text: 'Yes, at six. See you there.',
        answers: ['riverside.example'],
        url: urlOf('3kaaaaaaaac22'),
      },
      {
        ...base,
        id: 'bluesky:3kaaaaaaaad22',
        at: on(3),
        kind: 'reply',
        text: 'And the choir sang.',
        ofOwn: true,
        url: urlOf('3kaaaaaaaad22'),
      },
      {
        ...base,
        id: 'bluesky:3kaaaaaaaae22',
        at: on(4),
        kind: 'quote',
        text: 'Look at what they cooked.',
        url: urlOf('3kaaaaaaaae22'),
      },
      {
        ...base,
        id: 'bluesky:3kaaaaaaaaf22',
        at: on(5),
        kind: 'reply',
        text: 'Good question.',
        url: urlOf('3kaaaaaaaaf22'),
      },
      {
        ...base,
        id: 'bluesky:3kaaaaaaaag22',
        at: on(6),
        text: 'Our new gallery, built in our own yard.',
        links: ['https://harbourmuseum.example/gallery'],
        url: urlOf('3kaaaaaaaag22'),
      },
      {
        ...base,
        id: 'bluesky:3kaaaaaaaai22',
        at: on(7),
        text: '',
        sharesOf: 'riverside.example',
      },
      { ...base, id: 'bluesky:3kaaaaaaaaj22', at: on(8), text: '', sharesOf: '', ofOwn: true },
    ],
  });
});

describe('a post', () => {
  test('counts the places of its marks in bytes', async () => {
    const text = '🍲 Café: @oak.example, and “soup”: trees.example/a…';
    const facets = [
      facetOn(text, 'trees.example/a…', linkTo('https://www.trees.example/an-oak')),
      facetOn(text, '@oak.example', tagOf('did:plc:oak')),
    ];
    const { posts } = await postsOf(blueskyPost(text, { facets }));
    expect(posts).toMatchObject([
      {
        text: '🍲 Café: @oak.example, and “soup”: https://www.trees.example/an-oak',
        mentions: [{ name: 'oak.example', handle: 'oak.example' }],
        links: ['https://www.trees.example/an-oak'],
      },
    ]);
  });

  test('keeps words that a link stands behind', async () => {
    const text = 'See the menu... and come';
    const facets = [facetOn(text, 'the menu...', linkTo('https://trees.example/menu'))];
    const { posts } = await postsOf(blueskyPost(text, { facets }));
    expect(posts).toMatchObject([{ text, links: ['https://trees.example/menu'] }]);
  });

  test('loses no letter to marks that overlap, lie outside or make no sense', async () => {
    const text = 'Soup on Friday';
    const mark = (byteStart: unknown, byteEnd: unknown) => ({
      index: { byteStart, byteEnd },
      features: [linkTo('https://trees.example/')],
    });
    const facets = [mark(0, 4), mark(2, 8), mark(9, 900), mark(-1, 3), mark('0', 2), null, {}];
    const { posts } = await postsOf(blueskyPost(text, { facets }));
    expect(posts).toMatchObject([{ text, links: ['https://trees.example/'] }]);
  });

  test('that quotes beside pictures is a quote, and a list or feed is none', async () => {
    const beside = { record: { record: postUri(foodBankDid) }, media: { images: [] } };
    const list = { record: { uri: 'at://did:plc:oak/app.bsky.graph.list/3kaaaaaaaaa22', cid: '' } };
    const { posts } = await postsOf(
      blueskyPost('One', { embed: beside }),
      blueskyPost('Two', { embed: list }),
      blueskyPost('Three', { embed: 7 }),
    );
    expect(posts.map(({ kind }) => kind)).toEqual(['quote', 'post', 'post']);
  });

  test('without words is nothing to read, and an endless one is left out', async () => {
    const { posts, problems } = await postsOf(
      blueskyPost(' '),
      blueskyPost('a'.repeat(3001)),
      blueskyPost('a', { alt: 'b'.repeat(20_001) }),
      new Uint8Array([0xff]),
    );
    expect(posts).toEqual([]);
    expect(problems).toHaveLength(3);
  });

  test('takes no address that is none of the web', async () => {
    const facets = [facetOn('Soup', 'Soup', linkTo('javascript:alert(1)'))];
    const { posts } = await postsOf(blueskyPost('Soup', { facets }));
    expect(posts).toMatchObject([{ text: 'Soup', links: [] }]);
  });

  test('answers the handle that was tagged last for an account', async () => {
    const tagged = (handle: string) =>
      blueskyPost(handle, { facets: [facetOn(handle, handle, tagOf('did:plc:oak'))] });
    const reply = { root: postUri('did:plc:oak'), parent: postUri('did:plc:oak') };
    const { posts } = await postsOf(
      blueskyPost('Thank you', { reply }),
      tagged('@old.example'),
      tagged('@oak.example'),
    );
    expect(posts[0]?.answers).toEqual(['oak.example']);
  });
});

test('chats are never opened', async () => {
  const opened: string[] = [];
  const car = await repoOf(sample.blueskyRecords);
  const file = (path: string, content: Uint8Array): SourceFile => ({
    path,
    size: content.length,
    isLoose: true,
    open() {
      opened.push(path);
      return new Blob([new Uint8Array(content)]).stream();
    },
  });
  const { signal } = new AbortController();
  const [found] = await recogniseFiles(
    [file('chat.jsonl', new Uint8Array([123])), file('repo.car', car)],
    signal,
  );
  let count = 0;
  for await (const _ of found!.importer.read(found!.recognised, signal)) count += 1;
  expect(count).toBe(9);
  expect(new Set(opened)).toEqual(new Set(['repo.car']));
});

test('likes, follows and the profile are not decoded', async () => {
  const broken = new Uint8Array([0xff, 0xff]);
  const { posts, problems } = await read({
    'repo.car': await repoOf({
      'app.bsky.actor.profile/self': broken,
      'app.bsky.feed.like/3kaaaaaaaaa22': new Uint8Array([0xfe]),
      'app.bsky.feed.postgate/3kaaaaaaaaa22': new Uint8Array([0xfd]),
      'app.bsky.feed.post/3kaaaaaaaaa22': blueskyPost('Soup'),
    }),
  });
  expect(posts.map(({ text }) => text)).toEqual(['Soup']);
  expect(problems).toEqual([]);
});
