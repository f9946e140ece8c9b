import { fingerprint } from '../text/fingerprint.ts';
import { mendLinkedinBreaks } from './mend-text.ts';
import { defineImporter } from './define-importer.ts';
import type { ImportedPost } from './imported-post.ts';
import { readText, type SourceFile } from './source-file.ts';
import { hasHeadings, readTable, type Row } from './table.ts';
import { recogniseTables } from './tables.ts';

const isShares = (headings: readonly string[]) => hasHeadings(headings, 'Date', 'ShareCommentary');
const isComments = (headings: readonly string[]) =>
  hasHeadings(headings, 'Date', 'Link', 'Message');

/** LinkedIn's `Shares.csv` and `Comments.csv`, of 2018 and since. */
export default defineImporter({
  id: 'linkedin',
  title: 'LinkedIn export',
  recognise: (files, signal) =>
    recogniseTables(files, signal, (headings) => isShares(headings) || isComments(headings), [
      'tags',
      'company-posts',
      'author',
    ]),
  async *read({ files }, signal) {
    for (const file of files) yield* readFile(file, signal);
  },
});

async function* readFile(file: SourceFile, signal: AbortSignal) {
  const text = await readText(file, signal);
  const asComments = isComments(readTable(text.slice(0, 4000)).headings);
  const rows = asComments ? readComments(text) : readTable(text).rows;
  for (const row of rows) {
    signal.throwIfAborted();
    const post = asComments ? toComment(row) : toShare(row);
    if (post !== 'nothing')
      yield post ?? { problem: 'row' as const, where: `${file.path}, ${row.number}` };
  }
}

/** Newer files escape a quote with a backslash; older ones do not quote a message of several lines at all. */
function readComments(text: string): Row[] {
  const isNew = /\\"/.test(text);
  const rows: Row[] = [];
  for (const row of readTable(text, { escape: isNew ? '\\' : '"' }).rows) {
    const last = rows.at(-1);
    if (timeOf(row.cells[0] ?? '') !== undefined || last === undefined) rows.push(row);
    else rows[rows.length - 1] = continued(last, row.cells.join(','));
  }
  return rows;
}

/** A line whose first cell is no date belongs to the message above. */
function continued(row: Row, line: string): Row {
  return {
    ...row,
    cell: (...names) =>
      names.includes('Message') ? `${row.cell('Message')}\n${line}` : row.cell(...names),
  };
}

/** A share without words only passes on what somebody else wrote. */
function toShare(row: Row): ImportedPost | 'nothing' | undefined {
  const at = timeOf(row.cell('Date'));
  if (at === undefined) return undefined;
  const link = decodeURIComponentSafely(row.cell('ShareLink', 'Share Link'));
  const text = mendLinkedinBreaks(row.cell('ShareCommentary', 'Share Commentary'));
  const shared = row.cell('SharedUrl', 'Shared URL');
  // The same words as for a post that was seen going out.
  const id = /(?:share|activity|ugcPost):\d{8,}/i.exec(link)?.[0];
  return {
    id: `linkedin:${id ?? `${at}:${fingerprint(text)}`}`,
    at,
    timeIs: 'exact',
    site: 'linkedin',
    kind: 'post',
    author: { site: 'linkedin' },
    text,
    mentions: [],
    links: /^https?:\/\//.test(shared) ? [shared] : [],
    answers: [],
    ...(text.trim() === '' && { sharesOf: '' }),
    ...(link.startsWith('https://www.linkedin.com/') && { url: link }),
  };
}

function toComment(row: Row): ImportedPost | 'nothing' | undefined {
  const at = timeOf(row.cell('Date'));
  if (at === undefined) return undefined;
  const text = mendLinkedinBreaks(row.cell('Message'));
  // A comment of a picture alone.
  if (text.trim() === '') return 'nothing';
  const link = decodeURIComponentSafely(row.cell('Link'));
  const id = /comment:\((?:[^()]|\([^()]*\)){0,80}?,?(\d{8,})\)/i.exec(link)?.[1];
  return {
    id: `linkedin:comment:${id ?? `${at}:${fingerprint(text)}`}`,
    at,
    timeIs: 'exact',
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

/** "2024-05-01 09:30:00" or "2017/06/08 08:15:44 UTC", both UTC. */
function timeOf(cell: string): number | undefined {
  const parts = /^"?(\d{4})[-/](\d{2})[-/](\d{2}) (\d{2}:\d{2}:\d{2})(?: UTC)?"?$/.exec(
    cell.trim(),
  );
  if (!parts) return undefined;
  const at = Date.parse(`${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}Z`);
  return Number.isNaN(at) ? undefined : at;
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
