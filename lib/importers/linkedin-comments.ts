import { readTable, type Row } from './table.ts';

const heading = /^\uFEFF?"?Date"?,"?Link"?,"?Message"?[^\S\n]*\n/i;
/** How a comment begins: its date and its link, at the start of a line; a link holds commas between brackets. */
const beginning =
  /^"?(\d{4}[-/]\d{2}[-/]\d{2} \d{2}:\d{2}:\d{2}(?: UTC)?)"?,(?:"((?:https?:[^"\n]*)?)"|(https?:(?:[^",\n(]|\([^()"\n]*\)|\((?![^()"\n]*\)))*)|),/gm;
/** Characters of a message; what goes on for longer was never closed. */
const longest = 20_000;
const onLinkedin = /^https?:\/\/(?:[\w-]+\.)*linkedin\.com(?:[/?#]|$)/i;

/**
 * Newer files escape a quote with a backslash, some double it, and older ones do not quote a message of several
 * lines at all, whatever commas and quotes stand in it. So a message is everything up to the next date and link.
 */
export function readComments(table: string): Row[] {
  const text = table.replaceAll('\r\n', '\n');
  // Tabs, or columns in another order: written by somebody who quotes as tables do.
  if (!heading.test(text)) return [...readTable(text).rows];
  const starts = beginningsIn(text);
  // Written anew by a spreadsheet, with dates of its own.
  if (starts.length === 0) return [...readTable(text).rows];
  const before = text.slice(text.indexOf('\n'), starts[0]?.index ?? text.length).trim();
  // What begins as no comment is a row that cannot be read.
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

/** Where comments begin. A line of a quoted message may look like a beginning, but leads out of LinkedIn. */
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

/** True for a message whose opening quote is not closed yet. */
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
