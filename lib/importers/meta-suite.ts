import { fingerprint } from '../text/fingerprint.ts';
import type { CellTime } from './dates.ts';
import { defineImporter, type TableKind } from './define-importer.ts';
import { howTo } from './how-to.ts';
import type { ImportedPost } from './imported-post.ts';
import type { Row } from './table.ts';
import { idIn, postsInTables, recogniseTables } from './tables.ts';

const tables: readonly TableKind[] = [
  {
    needs: ['Post ID', 'Publish time', 'Permalink', 'Post type'],
    blindSpots: ['tags', 'reposts', 'replies', 'time-of-day'],
    links: /https:\/\/(?:www\.)?(?:facebook\.com\/[^,;\s"]+\/|instagram\.com\/p\/)/i,
  },
];

/** Meta Business Suite's table of a page's content. */
export default defineImporter({
  id: 'meta-suite',
  title: 'Meta Business Suite',
  howTo: howTo.metaSuite,
  tables,
  recognise: (files, signal) => recogniseTables(files, signal, tables),
  read: (recognised, signal) =>
    postsInTables(recognised, { dates: ['Publish time'], isMonthFirst: true, toPost }, signal),
});

function toPost(row: Row, time: CellTime | undefined): ImportedPost | 'nothing' | undefined {
  const link = row.cell('Permalink');
  // Instagram posts are in the same table.
  if (/instagram\.com/i.test(link)) return 'nothing';
  const text = row.cell('Description', 'Title');
  if (time === undefined) return undefined;
  if (text.trim() === '') return 'nothing';
  const id = idIn(row.cell('Post ID'), link);
  const name = row.cell('Page name', 'Account name');
  return {
    id: `facebook:${id ?? `${time.at}:${fingerprint(text)}`}`,
    // The time zone is unknown: use noon, so that the day is the same in most zones.
    at: Math.floor(time.at / dayLength) * dayLength + dayLength / 2,
    timeIs: 'day',
    site: 'facebook',
    kind: 'post',
    author: { site: 'facebook', ...(name !== '' && { name }) },
    text,
    mentions: [],
    links: [],
    answers: [],
    // A spreadsheet may have rounded the id in it.
    ...(/^https:\/\/www\.facebook\.com\/(?!.*\dE\+\d)/.test(link) && { url: link }),
  };
}

const dayLength = 24 * 60 * 60 * 1000;
