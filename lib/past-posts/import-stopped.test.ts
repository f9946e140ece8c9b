import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as sample from '../../scripts/sample-exports.ts';
import type { Store } from '../store/store.ts';
import { importPosts } from './import-posts.ts';
import {
  choices,
  createPastFixture,
  startJudges,
  type Files,
  type PastFixture,
  type Ways,
} from '../../tests/fixtures/past-fixture.ts';

let fixture: PastFixture;
let store: Store;
let number = 0;
beforeEach(() => {
  fixture = createPastFixture(`stopped-${(number += 1)}`);
  ({ store } = fixture);
});
afterEach(() => store.close());

const importFiles = (files: Files, ways?: Ways) => fixture.importFiles(files, ways);
const preview = (files: Files) => fixture.preview(files);
const kept = () => fixture.kept();

/** The store, with a callback before an import's third write. */
function atThirdWrite(happens: (importId: string) => Promise<unknown>): Store {
  let calls = 0;
  const recordAll: Store['posts']['recordAll'] = async (posts, from) => {
    calls += 1;
    if (calls === 3) await happens(from!.id);
    return store.posts.recordAll(posts, from);
  };
  return { ...store, posts: { ...store.posts, recordAll } };
}

describe('seven hundred posts', () => {
  const files = { 'tweets.js': [...sample.tweetsFile(700)].join('') };

  test('stopping midway keeps and reports what was imported; the same file resumes there', async () => {
    const stop = new AbortController();
    const progress = (done: number) => done >= 150 && stop.abort();
    const first = await importFiles(files, { stop, progress });
    expect(first.stopped).toBe('cancelled');
    expect(first.added).toBeGreaterThanOrEqual(150);
    expect(first.added).toBeLessThan(700);
    expect((await kept()).size).toBe(first.added);
    expect(await store.imports.all()).toMatchObject([{ posts: first.added, isDone: false }]);
    const { found } = await preview(files);
    expect(found.sources).toMatchObject([{ isResumed: true, fresh: 700 - first.added }]);
    expect(await importFiles(files)).toMatchObject({
      added: 700 - first.added,
      known: first.added,
      stopped: undefined,
    });
    expect(await store.imports.all()).toMatchObject([{ posts: 700, isDone: true }]);
    const posts = [...(await kept()).values()];
    expect(posts.filter(({ sharesOf }) => sharesOf !== undefined)).toHaveLength(70);
    expect(posts.filter(({ kind }) => kind === 'reply')).toHaveLength(70);
  });

  test('a full disk gives a sentence and keeps what was imported', async () => {
    const full = atThirdWrite(() => Promise.reject(new Error('Full.')));
    const outcome = await importFiles(files, { store: full });
    expect(outcome).toMatchObject({ added: 300, stopped: new Error('Full.') });
    expect(await store.imports.all()).toMatchObject([{ posts: 300, isDone: false }]);
  });

  test.each<[string, (id: string) => Promise<unknown>]>([
    ['the import is deleted', (id) => store.posts.deleteImport(id)],
    ['everything is deleted', () => store.clear()],
  ])('after another page %s, nothing more is imported and nothing is left', async (_, remove) => {
    const files = { 'tweets.js': [...sample.tweetsFile(700)].join('') };
    const watched = atThirdWrite(remove);
    expect((await importFiles(files, { store: watched })).stopped).toBe('cancelled');
    expect((await kept()).size).toBe(0);
    expect(await store.imports.all()).toEqual([]);
  });

  test('texts are dropped once the writer stops wanting them midway', async () => {
    await store.posts.keepTexts(true);
    const watched = atThirdWrite(() => store.posts.keepTexts(false));
    await importFiles({ 'tweets.js': [...sample.tweetsFile(700)].join('') }, { store: watched });
    const posts = [...(await kept()).values()];
    expect(posts).toHaveLength(700);
    expect(posts.filter(({ text }) => text !== undefined)).toEqual([]);
  });

  test("a file that breaks off during the import isn't marked done", async () => {
    const { reader, found } = await preview(files);
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
    const ports = {
      reader: failing,
      judges,
      store,
      now: () => 5,
      progress: () => undefined,
      failed: () => undefined,
    };
    const { signal } = new AbortController();
    expect(await importPosts(found.sources, choices, ports, signal)).toEqual({
      added: 300,
      known: 0,
      failed: 0,
      broken: [{ where: 'tweets.js', reason: 'gone' }],
      stopped: undefined,
    });
    expect(await store.imports.all()).toMatchObject([{ posts: 300, problems: 1, isDone: false }]);
  });

  test('finishes the note of an import whose page was closed, if nothing is left to import', async () => {
    await importFiles(files);
    const [imported] = await store.imports.all();
    await store.imports.put({ ...imported!, isDone: false });
    await preview(files);
    expect(await store.imports.all()).toMatchObject([{ isDone: true }]);
  });
});
