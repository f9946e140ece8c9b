import { unescapeHtml } from './mend-text.ts';
import type { CellTime } from './dates.ts';
import { defineImporter, type TableKind } from './define-importer.ts';
import { howTo } from './how-to.ts';
import type { ImportedPost } from './imported-post.ts';
import type { Row } from './table.ts';
import { postsInTables, recogniseTables, whenOf } from './tables.ts';

const tables: readonly TableKind[] = [
  {
    needs: ['tweet_id', 'timestamp', 'text', 'source'],
    blindSpots: ['author'],
    links: /\btweet_id\b/i,
  },
];

/** `tweets.csv` of X archives until about 2019. */
export default defineImporter({
  id: 'x-tweets-csv',
  title: 'X archive of before 2019',
  namesAllLinks: true,
  howTo: howTo.xArchive,
  tables,
  recognise: (files, signal) => recogniseTables(files, signal, tables),
  read: (recognised, signal) => postsInTables(recognised, { dates: ['timestamp'], toPost }, signal),
});

function toPost(row: Row, time: CellTime | undefined): ImportedPost | undefined {
  const id = row.cell('tweet_id');
  const text = unescapeHtml(row.cell('text'));
  if (!/^\d{5,}$/.test(id) || time === undefined || text === '') return undefined;
  const isReply = row.cell('in_reply_to_status_id') !== '';
  const answered = /^@(\w{1,15})/.exec(text)?.[1];
  // Only the text names the author, and it may be truncated or rewritten.
  const sharesOf =
    row.cell('retweeted_status_id').trim() === ''
      ? undefined
      : (/^RT @(\w{1,15})/.exec(text)?.[1] ?? '');
  const links = row
    .cell('expanded_urls')
    .split(',')
    .filter((url) => /^https?:\/\//.test(url));
  return {
    id: `x:${id}`,
    ...whenOf(time),
    site: 'x',
    kind: isReply ? 'reply' : 'post',
    author: { site: 'x' },
    text,
    mentions: [],
    links,
    answers: isReply && answered !== undefined ? [answered] : [],
    ...(sharesOf !== undefined && { sharesOf }),
  };
}
