import { readTable, type Row } from './table.ts';

const heading = /^\uFEFF?"?Date"?,"?Link"?,"?Message"?[^\S\n]*\n/i;
/** A comment starts with its date and link, at the start of a line; a link may contain commas between brackets. */
const beginning =
  /^"?(\d{4}[-/]\d{2}[-/]\d{2} \d{2}:\d{2}:\d{2}(?: UTC)?)"?,(?:"((?:https?:[^"\n]*)?)"|(https?:(?:[^",\n(]|\([^()"\n]*\)|\((?![^()"\n]*\)))*)|),/gm;
/** Characters of a message; anything longer was never closed. */
const longest = 20_000;
const onLinkedin = /^https?:\/\/(?:[\w-]+\.)*linkedin\.com(?:[/?#]|$)/i;

/**
 * Newer files escape quotes with a backslash, some double them, and older ones don't quote a multi-line message at all, whatever commas and quotes it
 * has. So a message is everything up to the next date and link.
 */
export function readComments(table: string): Row[] {
  const text = table.replaceAll('\r\n', '\n');
  // Separated by tabs, or columns in another order: another program wrote it, with normal quoting.
  if (!heading.test(text)) return [...readTable(text).rows];
  const starts = beginningsIn(text);
  // A spreadsheet saved it again, with its own date format.
  if (starts.length === 0) return [...readTable(text).rows];
  const before = text.slice(text.indexOf('\n'), starts[0]?.index ?? text.length).trim();
  // Text that doesn't start like a comment is a row that can't be read.
  const unread: Row[] = before === '' ? [] : [{ number: 2, cells: [before], cell: () => '' }];
  const escapes = /[^\\]\\"(?!\n|$)/.test(text);
  const comments = starts.map((start, i) => {
    const end = starts[i + 1]?.index ?? text.length;
    const cell = text.slice(start.index + start[0].length, end).trimEnd();
    const message = unquoted(cell, escapes);
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

/** Where comments start. A line of a quoted message may look like a start, but its link leads outside LinkedIn. */
function beginningsIn(text: string): RegExpExecArray[] {
  const starts: RegExpExecArray[] = [];
  for (const start of text.matchAll(beginning)) {
    const last = starts.at(-1);
    const link = start[2] ?? start[3] ?? '';
    const isWithin =
      last !== undefined &&
      link !== '' &&
      !onLinkedin.test(link) &&
      start.index - last.index < longest &&
      isOpen(text.slice(last.index + last[0].length, start.index).trimEnd());
    if (!isWithin) starts.push(start);
  }
  return starts;
}

/** True for a message whose opening quote isn't closed yet. */
function isOpen(cell: string): boolean {
  if (!cell.startsWith('"')) return false;
  const rest = cell.slice(1).replaceAll(/\\.|""/gs, '');
  return !rest.endsWith('"');
}

function unquoted(cell: string, escapes: boolean): string {
  const isQuoted = cell.length > 1 && cell.startsWith('"') && cell.endsWith('"');
  if (!isQuoted) return cell;
  const inner = cell.slice(1, -1);
  return escapes
    ? inner.replaceAll(/\\(["\\])|""/g, (_, escaped: string | undefined) => escaped ?? '"')
    : inner.replaceAll(/\\"|""/g, '"');
}
