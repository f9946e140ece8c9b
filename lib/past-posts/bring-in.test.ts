import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as sample from '../../scripts/sample-exports.ts';
import { blankPartner } from '../organisation/partner.ts';
import { blankProfile } from '../organisation/profile.ts';
import { createStore, type Store } from '../store/store.ts';
import type { Choices } from './accounts.ts';
import { bringIn } from './bring-in.ts';
import { serveJudge, type JudgeCalls } from './judge-thread.ts';
import { lookThrough } from './look-through.ts';
import { serveReader, type ReaderCalls } from './reader-thread.ts';
import { callOver, wirePair, type Caller } from './wire.ts';

const knowledge = {
  profiles: [
    {
      ...blankProfile,
      id: 'harbour',
      name: 'Harbour Museum',
      handles: { x: 'HarbourMuseum', linkedin: 'harbour-museum' },
      domains: ['harbourmuseum.example'],
    },
  ],
  partners: [
    {
      ...blankPartner,
      id: 'bank',
      name: 'Riverside Food Bank',
      handles: { x: 'RiversideFB' },
    },
    { ...blankPartner, id: 'choir', name: 'Mill Lane Choir' },
  ],
};

type Files = Readonly<Record<string, string | Uint8Array>>;
const choices: Choices = {
  'x:harbourmuseum': 'harbour',
  'x:': 'harbour',
  'linkedin:': 'harbour',
  'facebook:': 'harbour',
  'facebook:=harbour museum': 'harbour',
};

let store: Store;
let number = 0;
beforeEach(() => {
  store = createStore(`past-${(number += 1)}`);
});
afterEach(() => store.close());

function startReader(): Caller<ReaderCalls> {
  const [there, here] = wirePair();
  serveReader(there);
  return callOver<ReaderCalls>(here);
}

async function startJudges(count = 2, more: object = {}): Promise<Caller<JudgeCalls>[]> {
  const judges = Array.from({ length: count }, () => {
    const [there, here] = wirePair();
    serveJudge(there);
    return callOver<JudgeCalls>(here);
  });
  await Promise.all(judges.map((judge) => judge.call('learn', { ...knowledge, ...more })));
  return judges;
}

async function look(files: Files) {
  const reader = startReader();
  const chosen = Object.entries(files).map(([name, content]) => ({
    name,
    blob: new Blob([content as BlobPart]),
  }));
  const progress = vi.fn<(posts: number) => void>();
  return { reader, progress, found: await lookThrough(chosen, { reader, store, progress }) };
}

interface Ways {
  readonly choices?: Choices;
  readonly stop?: AbortController;
  readonly progress?: (done: number, of: number) => void;
  readonly store?: Store;
}

async function take(files: Files, ways: Ways = {}) {
  const { reader, found } = await look(files);
  const { progress = () => undefined, stop = new AbortController() } = ways;
  const judges = await startJudges();
  const ports = { reader, judges, store: ways.store ?? store, now: () => 5, progress };
  return bringIn(found.sources, ways.choices ?? choices, ports, stop.signal);
}

const kept = async () =>
  new Map((await store.posts.between(0)).map((post) => [post.id, post] as const));

describe('looking through', () => {
  test('counts posts, accounts, rows and days, and writes nothing', async () => {
    const { found, progress } = await look({
      'a.zip': await sample.zipOf(sample.xArchiveFiles()),
      'new.csv': sample.xAnalytics,
      'empty.csv': sample.xOldTable.split('\n')[0]!,
    });
    expect(
      found.sources.map(({ note, posts, fresh, rows }) => [note.name, posts, fresh, rows]),
    ).toEqual([
      ['a.zip', 7, 7, 1],
      // One of its two is in the archive.
      ['new.csv', 2, 1, 1],
    ]);
    expect(found.accounts).toEqual([
      {
        key: 'x:harbourmuseum',
        author: { site: 'x', handle: 'HarbourMuseum', name: 'Harbour Museum' },
        posts: 9,
        fresh: 8,
        from: Date.UTC(2022, 9, 20, 12),
        to: Date.UTC(2026, 5, 5, 12),
      },
    ]);
    expect(found.sources[0]!.firstRows).toEqual(['data/tweets.js, 8']);
    expect(found.empty.map(({ note }) => note.name)).toEqual(['empty.csv']);
    expect(progress.mock.calls.map(([posts]) => posts)).toEqual([7, 7, 9]);
    expect(await store.imports.all()).toEqual([]);
    expect((await kept()).size).toBe(0);
  });
});

describe('bringing in', () => {
  test('an X archive: exactly these records', async () => {
    const brought = await take({ 'a.zip': await sample.zipOf(sample.xArchiveFiles()) });
    expect(brought).toEqual({ added: 7, known: 0, failed: 1, broken: [], stopped: undefined });
    const posts = await kept();
    const [imported] = await store.imports.all();
    expect(imported).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      importer: 'x-archive',
      name: 'a.zip',
      at: 5,
      posts: 7,
      from: Date.UTC(2022, 9, 20, 20, 7, 25),
      to: Date.UTC(2022, 9, 26, 20, 7, 25),
      problems: 1,
      unseen: [],
      isDone: true,
    });
    const author = { site: 'x', handle: 'HarbourMuseum', name: 'Harbour Museum' };
    expect(posts.get('x:100001')).toEqual({
      id: 'x:100001',
      at: Date.UTC(2022, 9, 20, 20, 7, 25),
      site: 'x',
      kind: 'post',
      author,
      profile: 'harbour',
      url: 'https://x.com/HarbourMuseum/status/100001',
      verdict: 'community-first',
      spotlight: { us: 0, others: 2, together: 0, subject: 0 },
      purpose: 'community',
      topic: 'none',
      asks: false,
      quiet: false,
      creditsSomeone: true,
      credited: ['bank'],
      tagged: ['RiversideFB'],
      answers: [],
      links: 1,
      linksOut: 1,
      print: expect.stringMatching(/^x:/) as string,
      import: imported!.id,
      unseen: [],
      outcomes: [],
    });
    expect(posts.get('x:100002')).toEqual({
      id: 'x:100002',
      at: Date.UTC(2022, 9, 21, 20, 7, 25),
      site: 'x',
      kind: 'post',
      author,
      profile: 'harbour',
      url: 'https://x.com/HarbourMuseum/status/100002',
      verdict: 'community-first',
      spotlight: { us: 0, others: 1, together: 0, subject: 0 },
      purpose: 'community',
      topic: 'none',
      asks: false,
      quiet: false,
      creditsSomeone: true,
      credited: ['bank'],
      tagged: [],
      answers: [],
      links: 0,
      sharesOf: 'RiversideFB',
      print: expect.stringMatching(/^x:/) as string,
      import: imported!.id,
      unseen: [],
      outcomes: [],
    });
    const told = [...posts.values()].map(
      ({ id, kind, answers, credited, linksOut, ...rest }) =>
        [id, kind, rest.creditsSomeone, rest.sharesOf, answers, credited, linksOut] as const,
    );
    expect(told).toEqual([
      ['x:100001', 'post', true, undefined, [], ['bank'], 1],
      ['x:100002', 'post', true, 'RiversideFB', [], ['bank'], undefined],
      ['x:100003', 'reply', false, undefined, ['ana'], [], 0],
      ['x:100004', 'post', false, undefined, [], [], 0],
      ['x:100005', 'quote', true, undefined, [], ['choir'], 0],
      ['x:100006', 'post', false, 'HarbourMuseum', [], [], undefined],
      ['x:100007', 'post', false, undefined, [], [], 0],
    ]);
    expect(posts.get('x:100007')).toMatchObject({ verdict: 'brand-only', links: 1 });
  });

  test('the tables of X', async () => {
    expect(await take({ 'new.csv': sample.xAnalytics, 'old.csv': sample.xOldTable })).toEqual({
      added: 4,
      known: 0,
      failed: 1,
      broken: [],
      stopped: undefined,
    });
    const posts = await kept();
    expect(posts.get('x:20001')).toMatchObject({
      at: Date.UTC(2026, 5, 5, 12),
      timeIs: 'day',
      unseen: ['reposts', 'time-of-day'],
    });
    // What the short address stands for is not said.
    expect(posts.get('x:20001')).not.toHaveProperty('linksOut');
    expect(posts.get('x:123456')).toMatchObject({ sharesOf: 'ana', creditsSomeone: true });
    expect(posts.get('x:123457')).toMatchObject({
      author: { site: 'x', handle: 'HarbourMuseum' },
      linksOut: 1,
    });
  });

  test('LinkedIn, Facebook and Meta Business Suite', async () => {
    const brought = await take({
      'Shares.csv': sample.linkedinShares,
      'Comments.csv': sample.linkedinComments,
      'posts/your_posts_1.json': sample.facebookPosts,
      'content.csv': sample.metaSuite,
    });
    expect(brought).toEqual({ added: 5, known: 0, failed: 1, broken: [], stopped: undefined });
    const posts = [...(await kept()).values()];
    const bySite = (site: string, kind = 'post') =>
      posts.filter((post) => post.site === site && post.kind === kind);
    const [share, passedOn] = bySite('linkedin');
    expect(share).toMatchObject({
      // A person's own file: it does not say whose, and is no company page's.
      author: { site: 'linkedin' },
      credited: ['choir'],
      links: 1,
      linksOut: 1,
      unseen: ['tags', 'company-posts', 'author'],
    });
    expect(passedOn).toMatchObject({ sharesOf: '', creditsSomeone: true });
    expect(bySite('linkedin', 'comment')).toHaveLength(1);
    expect(bySite('facebook')).toMatchObject([
      { tagged: ['Ana René'], creditsSomeone: true, links: 1, linksOut: 1 },
      { author: { site: 'facebook', name: 'Harbour Museum' }, verdict: 'brand-only' },
    ]);
    expect(await store.imports.all()).toHaveLength(4);
  });

  test('texts are kept only where that was asked for, and never those of others', async () => {
    const files = { 'a.zip': await sample.zipOf(sample.xArchiveFiles()) };
    await take(files);
    expect([...(await kept()).values()].filter(({ text }) => text !== undefined)).toEqual([]);
    const [imported] = await store.imports.all();
    await store.posts.deleteImport(imported!.id);
    await store.posts.keepTexts(true);
    await take(files);
    const texts = [...(await kept()).values()].map(({ id, text }) => [id, text?.slice(0, 12)]);
    expect(texts).toEqual([
      ['x:100001', 'Riverside Fo'],
      ['x:100002', undefined],
      ['x:100003', 'Yes, at six.'],
      ['x:100004', 'And we opene'],
      ['x:100005', 'Look at what'],
      ['x:100006', undefined],
      ['x:100007', 'Our team & o'],
    ]);
  });

  test('the same file again brings nothing, another file of the same posts only what is new', async () => {
    const files = { 'a.zip': await sample.zipOf(sample.xArchiveFiles()) };
    await take(files);
    const before = await store.imports.all();
    expect((await look(files)).found.sources).toMatchObject([{ posts: 7, fresh: 0 }]);
    expect(await take(files)).toMatchObject({ added: 0, known: 7 });
    expect(await store.imports.all()).toEqual(before);
    expect(await take({ 'copy.zip': files['a.zip'] })).toMatchObject({ added: 0, known: 7 });
    expect(await store.imports.all()).toEqual(before);
    expect(await take({ 'new.csv': sample.xAnalytics })).toMatchObject({ added: 1, known: 1 });
    expect((await store.imports.all()).map(({ posts }) => posts).sort()).toEqual([1, 7]);
    expect((await kept()).size).toBe(8);
  });

  test('only the accounts that count for somebody', async () => {
    const other = sample.xArchiveFiles([sample.tweet('1', 'Soup')], 'ana');
    const brought = await take({
      'a.zip': await sample.zipOf(sample.xArchiveFiles()),
      'b.zip': await sample.zipOf(other),
    });
    expect(brought.added).toBe(7);
    expect((await store.imports.all()).map(({ name }) => name)).toEqual(['a.zip']);
  });
});

describe('seven hundred posts', () => {
  const files = { 'tweets.js': [...sample.tweetsFile(700)].join('') };

  test('stopped half way, what is in stays and is said; the same file goes on from there', async () => {
    const stop = new AbortController();
    const progress = (done: number) => done >= 150 && stop.abort();
    const first = await take(files, { stop, progress });
    expect(first.stopped).toBe('cancelled');
    expect(first.added).toBeGreaterThanOrEqual(150);
    expect(first.added).toBeLessThan(700);
    expect((await kept()).size).toBe(first.added);
    expect(await store.imports.all()).toMatchObject([{ posts: first.added, isDone: false }]);
    const { found } = await look(files);
    expect(found.sources).toMatchObject([{ isResumed: true, fresh: 700 - first.added }]);
    expect(await take(files)).toMatchObject({
      added: 700 - first.added,
      known: first.added,
      stopped: undefined,
    });
    expect(await store.imports.all()).toMatchObject([{ posts: 700, isDone: true }]);
    const posts = [...(await kept()).values()];
    expect(posts.filter(({ sharesOf }) => sharesOf !== undefined)).toHaveLength(70);
    expect(posts.filter(({ kind }) => kind === 'reply')).toHaveLength(70);
  });

  test('no room left: a sentence, and what is in stays', async () => {
    let calls = 0;
    const full: Store = {
      ...store,
      posts: {
        ...store.posts,
        recordAll: (posts, from) =>
          (calls += 1) > 2
            ? Promise.reject(new Error('Full.'))
            : store.posts.recordAll(posts, from),
      },
    };
    const brought = await take(files, { store: full });
    expect(brought).toMatchObject({ added: 300, stopped: new Error('Full.') });
    expect(await store.imports.all()).toMatchObject([{ posts: 300, isDone: false }]);
  });

  test.each<[string, (id: string) => Promise<unknown>]>([
    ['the import is deleted', (id) => store.posts.deleteImport(id)],
    ['everything is deleted', () => store.clear()],
  ])('on another page %s: nothing more comes in, and nothing is left', async (_, remove) => {
    const files = { 'tweets.js': [...sample.tweetsFile(700)].join('') };
    let calls = 0;
    const watched: Store = {
      ...store,
      posts: {
        ...store.posts,
        async recordAll(posts, from) {
          calls += 1;
          if (calls === 3) await remove(from!.id);
          return store.posts.recordAll(posts, from);
        },
      },
    };
    expect((await take(files, { store: watched })).stopped).toBe('cancelled');
    expect((await kept()).size).toBe(0);
    expect(await store.imports.all()).toEqual([]);
  });

  test('texts that are not wanted any more half way are not kept', async () => {
    await store.posts.keepTexts(true);
    let calls = 0;
    const watched: Store = {
      ...store,
      posts: {
        ...store.posts,
        async recordAll(posts, from) {
          calls += 1;
          if (calls === 3) await store.posts.keepTexts(false);
          return store.posts.recordAll(posts, from);
        },
      },
    };
    await take({ 'tweets.js': [...sample.tweetsFile(700)].join('') }, { store: watched });
    const posts = [...(await kept()).values()];
    expect(posts).toHaveLength(700);
    expect(posts.filter(({ text }) => text !== undefined)).toEqual([]);
  });

  test('a file that breaks off only now is not called done', async () => {
    const { reader, found } = await look(files);
    let pieces = 0;
    const failing: Pick<typeof reader, 'call'> = {
      call: (async (name: 'next', given: undefined) => {
        const chunk = await reader.call(name, given);
        if (name !== 'next' || (pieces += 1) < 3) return chunk;
        if (pieces > 3) return undefined;
        return { posts: [], rows: [], failures: [{ where: 'tweets.js', reason: 'gone' }] };
      }) as typeof reader.call,
    };
    const judges = await startJudges();
    const ports = { reader: failing, judges, store, now: () => 5, progress: () => undefined };
    const { signal } = new AbortController();
    expect(await bringIn(found.sources, choices, ports, signal)).toEqual({
      added: 300,
      known: 0,
      failed: 0,
      broken: [{ where: 'tweets.js', reason: 'gone' }],
      stopped: undefined,
    });
    expect(await store.imports.all()).toMatchObject([{ posts: 300, problems: 1, isDone: false }]);
  });

  test('a note left half done by a page that was closed is put right when there is nothing more', async () => {
    await take(files);
    const [imported] = await store.imports.all();
    await store.imports.put({ ...imported!, isDone: false });
    await look(files);
    expect(await store.imports.all()).toMatchObject([{ isDone: true }]);
  });
});
