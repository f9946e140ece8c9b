import { fingerprint } from '../text/fingerprint.ts';
import { mendLinkedinBreaks } from './mend-text.ts';
import { defineImporter } from './define-importer.ts';
import type { ImportedPost } from './imported-post.ts';
import { readText, type SourceFile } from './source-file.ts';
import { hasHeadings, headingsOf, readTable, type Row } from './table.ts';
import { postsIn, recogniseTables } from './tables.ts';

const isShares = (headings: readonly string[]) => hasHeadings(headings, 'Date', 'ShareCommentary');
const isComments = (headings: readonly string[]) =>
  hasHeadings(headings, 'Date', 'Link', 'Message');

/** LinkedIn's `Shares.csv` and `Comments.csv`, of 2018 and since. */
export default defineImporter({
  id: 'linkedin',
  title: 'LinkedIn export',
  recognise: (files, signal) =>
    recogniseTables(
      files,
      signal,
      (headings) => isShares(headings) || isComments(headings),
      () => ['tags', 'company-posts', 'author'],
    ),
  async *read({ files }, signal) {
    for (const file of files) yield* readFile(file, signal);
  },
});

async function* readFile(file: SourceFile, signal: AbortSignal) {
  const text = await readText(file, signal);
  const asComments = isComments(headingsOf(text.slice(0, 4000)));
  const rows = asComments ? readComments(text) : readTable(text).rows;
  yield* postsIn(file, rows, asComments ? toComment : toShare, signal);
}

const heading = /^\uFEFF?"?Date"?,"?Link"?,"?Message"?[^\S\n]*\n/i;
/** How a comment begins: its date and its link, at the start of a line; a link holds commas between brackets. */
const beginning =
  /^"?(\d{4}[-/]\d{2}[-/]\d{2} \d{2}:\d{2}:\d{2}(?: UTC)?)"?,(?:"((?:https?:[^"\n]*)?)"|(https?:(?:[^",\n(]|\([^()"\n]*\)|\((?![^()"\n]*\)))*)|),/gm;

/**
 * Newer files escape a quote with a backslash, some double it, and older ones do not quote a message of several
 * lines at all, whatever commas and quotes stand in it. So a message is everything up to the next date and link.
 */
function readComments(table: string): Row[] {
  const text = table.replaceAll('\r\n', '\n');
  // Tabs, or columns in another order: written by somebody who quotes as tables do.
  if (!heading.test(text)) return [...readTable(text).rows];
  const starts = [...text.matchAll(beginning)];
  const before = text.slice(text.indexOf('\n'), starts[0]?.index ?? text.length).trim();
  // What begins as no comment is a row that cannot be read.
  const unread: Row[] = before === '' ? [] : [{ number: 2, cells: [before], cell: () => '' }];
  const comments = starts.map((start, i) => {
    const end = starts[i + 1]?.index ?? text.length;
    const message = unquoted(text.slice(start.index + start[0].length, end).trimEnd());
    const [date = '', link = ''] = [start[1], start[2] ?? start[3]];
    const cells: Readonly<Record<string, string>> = { Date: date, Link: link, Message: message };
    return {
      number: i + 2,
      cells: [date, link, message],
      cell: (name = '') => cells[name] ?? '',
    };
  });
  return [...unread, ...comments];
}

function unquoted(cell: string): string {
  const isQuoted = cell.length > 1 && cell.startsWith('"') && cell.endsWith('"');
  return isQuoted ? cell.slice(1, -1).replaceAll(/\\"|""/g, '"') : cell;
}

/** A share without words, links and pictures only passes on what somebody else wrote. */
function toShare(row: Row): ImportedPost | 'nothing' | undefined {
  const at = timeOf(row.cell('Date'));
  if (at === undefined) return undefined;
  const link = decodeURIComponentSafely(row.cell('ShareLink', 'Share Link'));
  const text = mendLinkedinBreaks(row.cell('ShareCommentary', 'Share Commentary'));
  const shared = row.cell('SharedUrl', 'Shared URL');
  const hasWords = text.trim() !== '';
  // A link or a picture of the owner's own, without a word.
  if (!hasWords && (shared !== '' || row.cell('MediaUrl', 'Media URL') !== '')) return 'nothing';
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
    ...(!hasWords && { sharesOf: '' }),
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
