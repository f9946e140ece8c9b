import { unescapeHtml } from './mend-text.ts';
import { defineImporter } from './define-importer.ts';
import type { ImportedPost } from './imported-post.ts';
import { hasHeadings, type Row } from './table.ts';
import { idIn, postsInTables, recogniseTables } from './tables.ts';

/** X's analytics tables, the old one and the new one: what staff of an organisation have. */
export default defineImporter({
  id: 'x-analytics',
  title: 'X analytics',
  recognise: (files, signal) =>
    recogniseTables(
      files,
      signal,
      (headings) =>
        hasHeadings(headings, 'Tweet id', 'Tweet text', 'time') ||
        hasHeadings(headings, 'Post id', 'Post text', 'Date'),
      (headings) => (hasHeadings(headings, 'Post id') ? ['reposts', 'time-of-day'] : ['reposts']),
    ),
  read: ({ files }, signal) => postsInTables(files, toPost, signal),
});

function toPost(row: Row): ImportedPost | undefined {
  const link = row.cell('Tweet permalink', 'Post Link');
  const id = idIn(row.cell('Tweet id', 'Post id'), link);
  const when = timeOf(row.cell('time', 'Date'));
  const text = unescapeHtml(row.cell('Tweet text', 'Post text'));
  if (id === undefined || when === undefined || text === '') return undefined;
  const handle = /(?:twitter|x)\.com\/(\w{1,15})\/status\//i.exec(link)?.[1];
  const answered = /^@(\w{1,15})/.exec(text)?.[1];
  return {
    id: `x:${id}`,
    ...when,
    site: 'x',
    // These tables say of a reply only that it begins with a name.
    kind: answered === undefined ? 'post' : 'reply',
    author: { site: 'x', ...(handle !== undefined && { handle }) },
    text,
    mentions: [],
    links: [],
    answers: answered === undefined ? [] : [answered],
    ...(link.startsWith('https://') && { url: link }),
  };
}

/** "2019-06-25 15:01 +0000", or "Fri, Jun 5, 2026" with no hour. */
function timeOf(cell: string): Pick<ImportedPost, 'at' | 'timeIs'> | undefined {
  const exact = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}) ([+-]\d{2})(\d{2})$/.exec(cell);
  if (exact) {
    const at = Date.parse(`${exact[1]}T${exact[2]}:00${exact[3]}:${exact[4]}`);
    return Number.isNaN(at) ? undefined : { at, timeIs: 'exact' };
  }
  // Noon, so that the day stays the same in every zone.
  const day = Date.parse(`${cell.replace(/^\p{L}+, /u, '')} 12:00:00 UTC`);
  return Number.isNaN(day) ? undefined : { at: day, timeIs: 'day' };
}
