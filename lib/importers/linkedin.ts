import { fingerprint } from '../text/fingerprint.ts';
import { readComments } from './linkedin-comments.ts';
import { mendLinkedinBreaks } from './mend-text.ts';
import type { CellTime } from './dates.ts';
import { defineImporter, type Recognised, type TableKind } from './define-importer.ts';
import { howTo } from './how-to.ts';
import type { ImportedPost } from './imported-post.ts';
import { readText, type SourceFile } from './source-file.ts';
import { hasHeadings, headingsOf, readTable, type Row } from './table.ts';
import { postsIn, recogniseTables, whenOf } from './tables.ts';

const blindSpots = ['tags', 'company-posts', 'author'] as const;
const links = /https:\/\/(?:www\.)?linkedin\.com\/feed\/update\//i;
const comments: TableKind = { needs: ['Date', 'Link', 'Message'], blindSpots, links };
const tables = [{ needs: ['Date', 'ShareCommentary'], blindSpots, links }, comments];

/** LinkedIn's `Shares.csv` and `Comments.csv`, from 2018 onwards. */
export default defineImporter({
  id: 'linkedin',
  title: 'LinkedIn export',
  howTo: howTo.linkedin,
  tables,
  recognise: (files, signal) => recogniseTables(files, signal, tables),
  async *read(recognised, signal) {
    for (const file of recognised.files) yield* readFile(file, recognised, signal);
  },
});

async function* readFile(file: SourceFile, recognised: Recognised, signal: AbortSignal) {
  const text = await readText(file, signal);
  const asComments = hasHeadings(headingsOf(text.slice(0, 4000)), ...comments.needs);
  const rows = asComments ? readComments(text) : readTable(text).rows;
  const reader = { dates: ['Date'], toPost: asComments ? toComment : toShare };
  yield* postsIn(file, rows, reader, recognised, signal);
}

/** A share without text, links or pictures only reshares somebody else's post. */
function toShare(row: Row, time: CellTime | undefined): ImportedPost | 'nothing' | undefined {
  if (time === undefined) return undefined;
  const link = decodeURIComponentSafely(row.cell('ShareLink', 'Share Link'));
  const text = mendLinkedinBreaks(row.cell('ShareCommentary', 'Share Commentary'));
  const shared = row.cell('SharedUrl', 'Shared URL');
  const hasWords = text.trim() !== '';
  // The owner's own link or picture, without text.
  if (!hasWords && (shared !== '' || row.cell('MediaUrl', 'Media URL') !== '')) return 'nothing';
  // The same id as for a post published in the browser.
  const id = /(?:share|activity|ugcPost):\d{8,}/i.exec(link)?.[0];
  return {
    id: `linkedin:${id ?? `${time.at}:${fingerprint(text)}`}`,
    ...whenOf(time),
    site: 'linkedin',
    kind: 'post',
    author: { site: 'linkedin' },
    text,
    mentions: [],
    links: /^https?:\/\//.test(shared) ? [shared] : [],
    answers: [],
    ...(!hasWords && { sharesOf: '' }),
    ...(link.startsWith('https://www.linkedin.com/') && { url: link }),
  };
}

function toComment(row: Row, time: CellTime | undefined): ImportedPost | 'nothing' | undefined {
  if (time === undefined) return undefined;
  const text = row.cell('Message').replaceAll('\r\n', '\n');
  // A comment with only a picture.
  if (text.trim() === '') return 'nothing';
  const link = decodeURIComponentSafely(row.cell('Link'));
  const id = /comment:\((?:[^()]|\([^()]*\)){0,80}?,?(\d{8,})\)/i.exec(link)?.[1];
  return {
    id: `linkedin:comment:${id ?? `${time.at}:${fingerprint(text)}`}`,
    ...whenOf(time),
    site: 'linkedin',
    kind: 'comment',
    author: { site: 'linkedin' },
    text,
    mentions: [],
    links: [],
    answers: [],
    ...(link.startsWith('https://www.linkedin.com/') && { url: link }),
  };
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
