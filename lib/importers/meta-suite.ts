import { fingerprint } from '../text/fingerprint.ts';
import { defineImporter } from './define-importer.ts';
import type { ImportedPost } from './imported-post.ts';
import { hasHeadings, type Row } from './table.ts';
import { idIn, postsInTables, recogniseTables } from './tables.ts';

/** Meta Business Suite's table of a page's content. */
export default defineImporter({
  id: 'meta-suite',
  title: 'Meta Business Suite',
  recognise: (files, signal) =>
    recogniseTables(
      files,
      signal,
      (headings) => hasHeadings(headings, 'Post ID', 'Publish time', 'Permalink', 'Post type'),
      () => ['tags', 'reposts', 'replies', 'time-of-day'],
    ),
  read: ({ files }, signal) => postsInTables(files, toPost, signal),
});

function toPost(row: Row): ImportedPost | 'nothing' | undefined {
  const time = timeOf(row.cell('Publish time'));
  const link = row.cell('Permalink');
  // Instagram stands in the same table.
  if (/instagram\.com/i.test(link)) return 'nothing';
  const text = row.cell('Description', 'Title');
  if (time === undefined) return undefined;
  if (text.trim() === '') return 'nothing';
  const id = idIn(row.cell('Post ID'), link);
  const name = row.cell('Page name', 'Account name');
  return {
    id: `facebook:${id ?? `${time}:${fingerprint(text)}`}`,
    // Noon, so that the day stays the same in every zone.
    at: Math.floor(time / dayLength) * dayLength + dayLength / 2,
    timeIs: 'day',
    site: 'facebook',
    kind: 'post',
    author: { site: 'facebook', ...(name !== '' && { name }) },
    text,
    mentions: [],
    links: [],
    answers: [],
    ...(link.startsWith('https://www.facebook.com/') && { url: link }),
  };
}

const dayLength = 24 * 60 * 60 * 1000;

/** "06/25/2024 15:01", in a zone the file does not name: read as UTC, so that it is the same on every machine. */
function timeOf(cell: string): number | undefined {
  const parts = /^(\d{2})\/(\d{2})\/(\d{4}) (\d{2}):(\d{2})$/.exec(cell.trim());
  if (!parts) return undefined;
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0] = parts.slice(1).map(Number);
  const at = Date.UTC(year, month - 1, day, hour, minute);
  return Number.isNaN(at) || month > 12 || day > 31 ? undefined : at;
}
