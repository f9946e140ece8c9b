import { describe, expect, test } from 'vitest';
import type { BlindSpot } from '../../lib/post.ts';
import { filesOf, fixtures, readExport } from './read-export.ts';

/** What must be read from a file; anything not named is empty. */
interface Right {
  readonly by?: string;
  readonly unseen?: readonly BlindSpot[];
  readonly posts?: number;
  /** The text of each post, or of the first ones if all others are alike. */
  readonly texts?: readonly string[];
  readonly days?: readonly string[];
  readonly kinds?: readonly string[];
  readonly tags?: readonly string[];
  readonly rows?: readonly string[];
  /** The dates that can be read in two ways. */
  readonly asked?: readonly string[];
  readonly said?: readonly string[];
}

const linkedin = { by: 'linkedin', unseen: ['tags', 'company-posts', 'author'] } as const;
const meta = { by: 'meta-suite', unseen: ['tags', 'reposts', 'replies', 'time-of-day'] } as const;
const facebook = { by: 'facebook', unseen: ['reposts', 'replies', 'author'] } as const;
const lanterns =
  'The lanterns were made over eleven evenings by the choir, the school and the bakery of the lane, ';

const right: Readonly<Record<string, Right>> = {
  // The encoding must not be judged on a sample that ends inside a character.
  'meta-bom-cut.csv': { ...meta, posts: 11, days: ['2024-06-25'] },
  'meta-nobom-cut.csv': { ...meta, posts: 11 },
  'meta-bom-nocut.csv': { ...meta, posts: 1, texts: ['Soup for all'] },
  'meta-utf16le-bom.csv': { ...meta, posts: 1, texts: ['Süppe for all'] },
  'meta-utf16le-tab.csv': { ...meta, posts: 1, texts: ['Süppe for all'] },
  'Shares-bom-cut.csv': { ...linkedin, posts: 29, texts: ['Soup on Friday'] },
  'Shares-utf16.csv': { ...linkedin, posts: 1, texts: ['Süppe'] },
  'my tweets backup.js': { by: 'x-archive', unseen: ['author'], posts: 1 },
  // An edited post counts once; long replies are complete.
  'x-edit': {
    by: 'x-archive',
    unseen: ['author'],
    posts: 1,
    texts: ['The soup was cooked by Riverside Food Bank (@RiversideFB).'],
  },
  'x-longreply': {
    by: 'x-archive',
    unseen: ['author'],
    posts: 1,
    kinds: ['reply'],
    texts: [`@MillLaneChoir ${lanterns.repeat(4)}`],
  },
  // Dates rewritten by a spreadsheet.
  'meta-excel-resaved.csv': { ...meta, posts: 1, days: ['2024-06-25'] },
  'meta-excel-resaved2.csv': { ...meta, asked: ['6/5/2024 9:05'] },
  'Shares-excel.csv': { ...linkedin, asked: ['5/1/2024 9:30'] },
  'x-new.csv': {
    by: 'x-analytics',
    unseen: ['reposts', 'time-of-day'],
    posts: 8,
    texts: ['Soup\non Friday, "really" & more', '=SUM soup'],
    days: Array.from({ length: 8 }, () => '2024-09-28'),
    // The order of day and month differs between the other cells.
    asked: ['05/09/2024'],
  },
  'tweet_activity_metrics_en.csv': {
    by: 'x-analytics',
    unseen: ['reposts'],
    posts: 4,
    texts: ['Soup day', 'RT @mill: Soup day', 'Excel day', '@mill hello there'],
    kinds: ['post', 'post', 'post', 'reply'],
    days: ['2019-06-25', '2019-06-25', '2019-06-25', '2019-06-25'],
  },
  // `sep=` and headings in other languages.
  'meta-sep.csv': { ...meta, posts: 1, texts: ['Soup for all'] },
  'meta-semicolon.csv': { ...meta, posts: 1, texts: ['Soup for all'] },
  'meta-german.csv': { ...meta, posts: 1, texts: ['Suppe für alle'], days: ['2024-06-25'] },
  'tweet_activity_metrics_es.csv': {
    by: 'x-analytics',
    unseen: ['reposts'],
    posts: 1,
    texts: ['Día de sopa'],
    days: ['2019-06-25'],
  },
  'meta-title-only.csv': {
    ...meta,
    posts: 2,
    texts: ['Soup on Friday, "really".\n\n#Soup', 'Shared'],
  },
  'meta-instagram.csv': meta,
  // Texts exactly as they were written.
  'Comments-quotes.csv': {
    ...linkedin,
    posts: 4,
    kinds: ['comment', 'comment', 'comment', 'comment'],
    texts: [
      'He said "soup"\n"Tea", said I.',
      'Plain',
      'ends with a backslash \\',
      'a date line:\n2024-03-17 18:03:38,https://example.org/x,quoted row',
    ],
  },
  'Shares-quotes.csv': {
    ...linkedin,
    posts: 4,
    texts: ['He said "soup"\n"Tea", said I.', 'one\n\ntwo\n', '"quoted whole"', 'a "\n b'],
  },
  'your_posts_1.json': {
    ...facebook,
    posts: 1,
    texts: ['Soup’s on 🍲 with Mill Lane Choir and Riverside Food Bank!'],
    tags: ['Mill Lane Choir', 'Riverside Food Bank'],
  },
  'your_posts_5.json': {
    ...facebook,
    posts: 3,
    texts: ['Café soup’s on – for al', 'Café soup’s on …', 'Café ½ price'],
  },
  'your_posts_7.json': {
    ...facebook,
    posts: 1,
    texts: ['Soup with friends'],
    tags: ['Mill Lane Choir'],
  },
  'backslash.zip': { by: 'x-archive', posts: 1, texts: ['Soup'] },
  // Other forms of Facebook's file.
  'your_posts_2.json': { ...facebook, posts: 1, texts: ['One post only’s here'] },
  'your_posts_3.json': { ...facebook, posts: 1, texts: ['Wrapped in an object'] },
  'your_posts_4.json': { ...facebook, posts: 1, texts: ['Soup’s on for all'] },
  'your_posts_6.json': { ...facebook, posts: 1, texts: ['Second holds the words'] },
  'your_posts__check_ins__photos_and_videos_1.json': {
    ...facebook,
    posts: 1,
    texts: ['Long file name'],
  },
  'profile_posts_1.json': { ...facebook, posts: 1, texts: ['New file name'] },
  'your_uncategorized_photos.json': { said: ['unknown'] },
};

test('every file has an expected result', () => {
  expect(Object.keys(right).sort()).toEqual([...fixtures].sort());
});

describe.each(Object.entries(right))('%s', (name, wanted) => {
  test('is imported completely', async () => {
    const found = await readExport(filesOf(name));
    const { posts } = found;
    expect(found).toMatchObject({
      by: wanted.by === undefined ? [] : [wanted.by],
      unseen: wanted.unseen ?? [],
      rows: wanted.rows ?? [],
      asked: wanted.asked ?? [],
      said: wanted.said ?? [],
    });
    expect(posts).toHaveLength(wanted.posts ?? 0);
    const first = <T>(values: readonly T[], of: readonly T[] | undefined) =>
      values.slice(0, of?.length ?? 0);
    expect({
      texts: first(
        posts.map(({ text }) => text),
        wanted.texts,
      ),
      days: first(
        posts.map(({ at }) => new Date(at).toISOString().slice(0, 10)),
        wanted.days,
      ),
      kinds: first(
        posts.map(({ kind }) => kind),
        wanted.kinds,
      ),
      tags: posts.flatMap(({ mentions }) => mentions.map((mention) => mention.name)),
    }).toEqual({
      texts: wanted.texts ?? [],
      days: wanted.days ?? [],
      kinds: wanted.kinds ?? [],
      tags: wanted.tags ?? [],
    });
  });
});

test.each([
  ['x-new.csv', 'day-first', '2024-09-05'],
  ['x-new.csv', 'month-first', '2024-05-09'],
  ['meta-excel-resaved2.csv', 'day-first', '2024-05-06'],
  ['meta-excel-resaved2.csv', 'month-first', '2024-06-05'],
  ['Shares-excel.csv', 'day-first', '2024-05-01'],
  ['Shares-excel.csv', 'month-first', '2024-01-05'],
] as const)('reads the dates of %s as %s', async (name, order, day) => {
  const { posts, asked } = await readExport(filesOf(name), order);
  expect(asked).toEqual([]);
  expect(posts.map(({ at }) => new Date(at).toISOString().slice(0, 10))).toContain(day);
});
