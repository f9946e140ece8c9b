import { unescapeHtml } from './mend-text.ts';
import type { CellTime } from './dates.ts';
import { defineImporter, type TableKind } from './define-importer.ts';
import { howTo } from './how-to.ts';
import type { ImportedPost } from './imported-post.ts';
import type { Row } from './table.ts';
import { idIn, postsInTables, recogniseTables, whenOf } from './tables.ts';

const links = /https:\/\/(?:www\.)?(?:twitter|x)\.com\/\w+\/status\/\d/i;
const tables: readonly TableKind[] = [
  { needs: ['Tweet id', 'Tweet text', 'time'], blindSpots: ['reposts'], links },
  { needs: ['Post id', 'Post text', 'Date'], blindSpots: ['reposts', 'time-of-day'], links },
];

/** X analytics tables, old and new: the export an organisation's staff can get. */
export default defineImporter({
  id: 'x-analytics',
  title: 'X analytics',
  howTo: howTo.xAnalytics,
  tables,
  recognise: (files, signal) => recogniseTables(files, signal, tables),
  read: (recognised, signal) =>
    postsInTables(recognised, { dates: ['time', 'Date'], toPost }, signal),
});

function toPost(row: Row, time: CellTime | undefined): ImportedPost | undefined {
  const link = row.cell('Tweet permalink', 'Post Link');
  const id = idIn(row.cell('Tweet id', 'Post id'), link);
  const text = unescapeHtml(row.cell('Tweet text', 'Post text'));
  if (id === undefined || time === undefined || text === '') return undefined;
  const handle = /(?:twitter|x)\.com\/(\w{1,15})\/status\//i.exec(link)?.[1];
  const answered = /^@(\w{1,15})/.exec(text)?.[1];
  return {
    id: `x:${id}`,
    ...whenOf(time),
    site: 'x',
    // These tables mark replies only by the name they start with.
    kind: answered === undefined ? 'post' : 'reply',
    author: { site: 'x', ...(handle !== undefined && { handle }) },
    text,
    mentions: [],
    links: [],
    answers: answered === undefined ? [] : [answered],
    ...(link.startsWith('https://') && { url: link }),
  };
}
