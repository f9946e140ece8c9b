import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as sample from '../../scripts/sample-exports.ts';
import type { Store } from '../store/store.ts';
import {
  createPastFixture,
  type Files,
  type PastFixture,
  type Ways,
} from '../../tests/fixtures/past-fixture.ts';

let fixture: PastFixture;
let store: Store;
let number = 0;
beforeEach(() => {
  fixture = createPastFixture(`past-${(number += 1)}`);
  ({ store } = fixture);
});
afterEach(() => store.close());

const importFiles = (files: Files, ways?: Ways) => fixture.importFiles(files, ways);
const preview = (files: Files) => fixture.preview(files);
const kept = () => fixture.kept();

describe('previewing', () => {
  test('counts posts, accounts, rows and days, and writes nothing', async () => {
    const { found, seen } = await preview({
      'a.zip': await sample.zipOf(sample.xArchiveFiles()),
      'new.csv': sample.xAnalytics,
      'empty.csv': sample.xOldTable.split('\n')[0]!,
    });
    expect(
      found.sources.map(({ note, posts, fresh, rows }) => [note.name, posts, fresh, rows]),
    ).toEqual([
      ['a.zip', 7, 7, 1],
      // One of its two posts is in the archive.
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
    expect(seen).toEqual([7, 7, 9]);
    expect(await store.imports.all()).toEqual([]);
    expect((await kept()).size).toBe(0);
  });
});

describe('importing', () => {
  test('an X archive gives exactly these records', async () => {
    const outcome = await importFiles({ 'a.zip': await sample.zipOf(sample.xArchiveFiles()) });
    expect(outcome).toEqual({ added: 7, known: 0, failed: 1, broken: [], stopped: undefined });
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
      purpose: 'information',
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

  test('imports both tables of X', async () => {
    expect(
      await importFiles({ 'new.csv': sample.xAnalytics, 'old.csv': sample.xOldTable }),
    ).toEqual({
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
    // The target of the short address is unknown.
    expect(posts.get('x:20001')).not.toHaveProperty('linksOut');
    expect(posts.get('x:123456')).toMatchObject({ sharesOf: 'ana', creditsSomeone: true });
    expect(posts.get('x:123457')).toMatchObject({
      author: { site: 'x', handle: 'HarbourMuseum' },
      linksOut: 1,
    });
  });

  test('imports files of LinkedIn, Facebook and Meta Business Suite', async () => {
    const outcome = await importFiles({
      'Shares.csv': sample.linkedinShares,
      'Comments.csv': sample.linkedinComments,
      'posts/your_posts_1.json': sample.facebookPosts,
      'content.csv': sample.metaSuite,
    });
    expect(outcome).toEqual({ added: 5, known: 0, failed: 1, broken: [], stopped: undefined });
    const posts = [...(await kept()).values()];
    const bySite = (site: string, kind = 'post') =>
      posts.filter((post) => post.site === site && post.kind === kind);
    const [share, passedOn] = bySite('linkedin');
    expect(share).toMatchObject({
      // A person's own file doesn't name its owner, and isn't a company page's.
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

  test('keeps texts only if asked to, and never those of others', async () => {
    const files = { 'a.zip': await sample.zipOf(sample.xArchiveFiles()) };
    await importFiles(files);
    expect([...(await kept()).values()].filter(({ text }) => text !== undefined)).toEqual([]);
    const [imported] = await store.imports.all();
    await store.posts.deleteImport(imported!.id);
    await store.posts.keepTexts(true);
    await importFiles(files);
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

  test('the same file adds nothing again, and another file with the same posts adds only new ones', async () => {
    const files = { 'a.zip': await sample.zipOf(sample.xArchiveFiles()) };
    await importFiles(files);
    const before = await store.imports.all();
    expect((await preview(files)).found.sources).toMatchObject([{ posts: 7, fresh: 0 }]);
    expect(await importFiles(files)).toMatchObject({ added: 0, known: 7 });
    expect(await store.imports.all()).toEqual(before);
    expect(await importFiles({ 'copy.zip': files['a.zip'] })).toMatchObject({ added: 0, known: 7 });
    expect(await store.imports.all()).toEqual(before);
    expect(await importFiles({ 'new.csv': sample.xAnalytics })).toMatchObject({
      added: 1,
      known: 1,
    });
    expect((await store.imports.all()).map(({ posts }) => posts).sort()).toEqual([1, 7]);
    expect((await kept()).size).toBe(8);
  });

  test('imports only accounts that count for an organisation', async () => {
    const other = sample.xArchiveFiles([sample.tweet('1', 'Soup')], 'ana');
    const outcome = await importFiles({
      'a.zip': await sample.zipOf(sample.xArchiveFiles()),
      'b.zip': await sample.zipOf(other),
    });
    expect(outcome.added).toBe(7);
    expect((await store.imports.all()).map(({ name }) => name)).toEqual(['a.zip']);
  });
});
