import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tweet, ytd } from '../../scripts/sample-exports.ts';
import { createPastFixture, type PastFixture } from '../../tests/fixtures/past-fixture.ts';

let fixture: PastFixture;
let number = 0;
beforeEach(() => {
  fixture = createPastFixture(`past-questions-${(number += 1)}`);
});
afterEach(() => fixture.store.close());

const meta = (...times: readonly string[]) =>
  [
    'Post ID,Page name,Description,Publish time,Permalink,Post type',
    ...times.map((time, i) => `90000000${i},Harbour Museum,Soup ${i},${time},,Photo`),
  ].join('\n');
const everybody = { 'facebook:=harbour museum': 'harbour', 'facebook:': 'harbour' };

describe('ambiguous dates', () => {
  const files = { 'a.csv': meta('6/5/2024 9:05', '7/5/2024 9:05') };

  test('raise a question and import nothing of the file', async () => {
    const { found } = await fixture.preview(files);
    const [source] = found.sources;
    expect(found.sources).toHaveLength(1);
    expect(source).toMatchObject({ posts: 0, question: { example: '6/5/2024 9:05' } });
    const outcome = await fixture.importFiles(files, { choices: everybody });
    expect(outcome).toMatchObject({ added: 0, failed: 0 });
    expect(await fixture.store.imports.all()).toEqual([]);
  });

  test('hold back unambiguous dates of the same file', async () => {
    const mixed = { 'a.csv': meta('6/5/2024 9:05', '2024-05-28', '6/28/2024', '28/6/2024') };
    const { found } = await fixture.preview(mixed);
    expect(found.sources).toMatchObject([{ posts: 3, question: {} }]);
    expect(await fixture.importFiles(mixed, { choices: everybody })).toMatchObject({ added: 0 });
  });

  test.each([
    ['day-first', Date.UTC(2024, 4, 6, 12)],
    ['month-first', Date.UTC(2024, 5, 5, 12)],
  ] as const)('are imported as the writer answers: %s', async (order, at) => {
    const id = (await fixture.preview(files)).found.sources[0]!.note.id;
    const orders = { [id]: order };
    expect((await fixture.preview(files, orders)).found.sources).toMatchObject([
      { posts: 2, order },
    ]);
    expect(await fixture.importFiles(files, { choices: everybody, orders })).toMatchObject({
      added: 2,
    });
    expect((await fixture.kept()).get('facebook:900000000')).toMatchObject({ at, timeIs: 'day' });
  });
});

describe('Facebook tags', () => {
  const post = (more: object) => JSON.stringify([{ timestamp: 1_700_000_008, ...more }]);
  const recordOf = async (more: object) => {
    await fixture.importFiles({ 'your_posts_1.json': post(more) }, { choices: everybody });
    return [...(await fixture.kept()).values()][0];
  };
  const data = [{ post: 'Soup with friends' }];

  test('outside the text still count, and credit a partner', async () => {
    const tags = [{ name: 'Mill Lane Choir' }, { name: 'Ana Ren\u00c3\u00a9' }];
    expect(await recordOf({ data, tags })).toMatchObject({
      tagged: ['Mill Lane Choir', 'Ana René'],
      credited: ['choir'],
      creditsSomeone: true,
    });
  });

  test('are bare names in older files', async () => {
    expect(await recordOf({ data, tags: ['Mill Lane Choir'] })).toMatchObject({
      tagged: ['Mill Lane Choir'],
    });
  });

  test('in the text are replaced by the names', async () => {
    const words = [{ post: 'Soup by @[100:2048:Mill Lane Choir] and @[7:Ana Ren\u00c3\u00a9].' }];
    expect(await recordOf({ data: words })).toMatchObject({
      tagged: ['Mill Lane Choir', 'Ana René'],
      credited: ['choir'],
    });
  });

  test('of the page itself don’t count as others', async () => {
    expect(await recordOf({ data, tags: [{ name: 'Harbour Museum' }] })).toMatchObject({
      tagged: [],
      creditsSomeone: false,
    });
  });

  test.each(['Harbour Museum is with Ana.', 'Harbour Museum ist hier: Hafen – mit Ana.'])(
    'are reported as missing if only the title has the names: %s',
    async (title) => {
      expect((await recordOf({ data, title }))?.unseen).toContain('tags');
    },
  );

  test('are not reported as missing if the title names nobody', async () => {
    const title = 'Harbour Museum updated its status.';
    expect((await recordOf({ data, title }))?.unseen).not.toContain('tags');
  });
});

test('an edited post already recorded under its first id isn’t new', async () => {
  const archive = (items: readonly object[]) => ({ 'tweets.js': ytd('tweets', items) });
  const choices = { 'x:': 'harbour' };
  await fixture.importFiles(archive([tweet('101', 'Riverside Food Bnak fed us.')]), { choices });
  const versions = { editTweetIds: ['101', '102'] };
  const edited = [
    tweet('101', 'Riverside Food Bnak fed us.', { edit_info: { initial: versions } }),
    tweet('102', 'Riverside Food Bank fed us.', {
      edit_info: { edit: { initialTweetId: '101', editControlInitial: versions } },
    }),
  ];
  expect(await fixture.importFiles(archive(edited), { choices })).toMatchObject({
    added: 0,
    known: 1,
  });
  const kept = [...(await fixture.kept()).values()];
  // Its words are those of the last version.
  expect(kept).toMatchObject([{ id: 'x:101', otherIds: ['x:102'], credited: ['bank'] }]);
});

test('a table with unknown headings says which are missing', async () => {
  const head = 'Indlægs-id,Sidenavn,Beskrivelse,Publiceringstidspunkt,Permalink,Indlægstype\n';
  const row = '900000000,Museum,Soup,06/25/2024 15:01,https://www.facebook.com/museum/posts/9,x\n';
  const { found } = await fixture.preview({
    'a.csv': head + row,
    'b.csv': 'Date,Amount,Shop\n2024-01-01,3,Soup\n',
  });
  expect(found.failures).toEqual([
    {
      where: 'a.csv',
      reason: 'headings',
      like: { title: 'Meta Business Suite', missing: ['Post ID', 'Publish time', 'Post type'] },
    },
    { where: 'b.csv', reason: 'unknown' },
  ]);
});
