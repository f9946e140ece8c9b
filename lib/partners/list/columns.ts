import {
  columns,
  personColumns,
  titles,
  type Column,
  type ImportColumn,
  type Mapping,
  type PersonColumn,
} from './import-columns.ts';
import type { SiteId } from '../../post.ts';
import { lookOf } from './handles.ts';
import { headingWords, type Meaning } from './heading-words.ts';
import { siteIds } from '../../sites/facts/all-sites.ts';
import { namesOtherSite, sitesNamed } from './site-names.ts';

/** True if the mapping says who each row is about. */
export function hasNames(mapping: Mapping): boolean {
  return mapping.some((column) => column === 'name' || isPersonColumn(column));
}

export function isPersonColumn(column: ImportColumn | undefined): column is PersonColumn {
  return (personColumns as readonly (string | undefined)[]).includes(column);
}

export function isSite<C extends string>(column: C): column is C & SiteId {
  return (siteIds as readonly string[]).includes(column);
}

const meanings = new Map<string, Meaning>([
  ...columns.map((column) => [headingKey(titles[column]), column] as const),
  ...headingWords.flatMap(([words, , meaning]) =>
    words.split('|').map((word) => [headingKey(word), meaning] as const),
  ),
]);

function headingKey(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** "X handle", "X handle (optional)" and "X handle / Compte X" mean the same. */
function meaningOf(heading: string): Meaning | undefined {
  if (heading.length > 80 || /[@:]\S|www\./.test(heading)) return undefined;
  const bare = heading.replace(/\(.*?\)|\[.*?\]/g, '');
  return [heading, bare, ...bare.split(/[/–\n]/), ...partOfName(bare)]
    .map((part) => meanings.get(headingKey(part)))
    .find((meaning) => meaning !== undefined);
}

/** "Contact First Name", "Member's surname": whosever it is. */
function partOfName(heading: string): string[] {
  return (
    /\b(?:(?:first|middle|last|given|family)[ _-]?name|forename|surname)\s*$/i.exec(heading) ?? []
  );
}

/** The key of a heading; equal for all headings with the same meaning. */
export function headingOf(heading: string): string {
  return meaningOf(heading) ?? headingKey(heading);
}

/** For languages not listed here: the first unknown heading, if two others are known and one is a site's. */
function unknownName(
  row: readonly string[],
  found: readonly (ImportColumn | undefined)[],
  isSure: boolean,
): number {
  const known = new Set(found.filter((column) => column !== undefined));
  const isHeadings = isSure || (known.size > 1 && [...known].some(isSite));
  if (!isHeadings || !areWords(row)) return -1;
  return row.findIndex(
    (cell, i) => found[i] === undefined && cell.trim() !== '' && !isOfAccounts(cell),
  );
}

/** True for a row without accounts and addresses. */
function areWords(row: readonly string[]): boolean {
  const isText = (cell: string) => /\p{L}/u.test(cell) && !/[@/]|\.\p{L}/u.test(cell);
  return row.filter((cell) => cell.trim() !== '').every(isText);
}

/** The headings, in any language, of a row that names a site above that site's accounts. */
export function headingsOver(
  row: readonly string[],
  below: readonly (readonly string[])[],
): Mapping | undefined {
  if (row.length < 2 || below.length === 0 || !areWords(row)) return undefined;
  const isOverAccounts = row.some((heading, i) => {
    if (!isOfAccounts(heading)) return false;
    const cells = below.map((cells) => (cells[i] ?? '').trim()).filter((cell) => cell !== '');
    const accounts = cells.filter((cell) => /^@\S+$/.test(cell) || lookOf(cell) !== undefined);
    return accounts.length * 2 > cells.length;
  });
  return isOverAccounts ? readHeadings(row, true) : undefined;
}

/** True for a heading that names a site, in any language: "Cyfrif X". */
function isOfAccounts(heading: string): boolean {
  return heading.length <= 40 && (namesOtherSite(heading) || sitesNamed(heading).length > 0);
}

/**
 * Reads a heading row; undefined if it isn't one, as in a pasted list without headings. `isSure` if the cells below it show that it is.
 */
export function readHeadings(row: readonly string[], isSure = false): Mapping | undefined {
  const said = row.map(meaningOf);
  const has = (meaning: Meaning) => said.includes(meaning);
  // "Name" beside "First name" is the last name; "Nombre" beside "Apellidos" is the first.
  const half =
    has('firstName') === has('lastName') ? undefined : has('lastName') ? 'firstName' : 'lastName';
  const halfAt = half === undefined ? -1 : said.indexOf('anyName');
  const found = said.map((meaning, i): ImportColumn | undefined => {
    if (meaning === 'anyName') return i === halfAt ? half : 'name';
    return meaning === 'loose' ? undefined : meaning;
  });
  const isPeople = found.includes('firstName') || found.includes('lastName');
  if (!found.includes('name') && !isPeople) {
    // Alone on a line, such a word may be anything.
    const loose = row.length === 1 ? -1 : said.indexOf('loose');
    const person = loose === -1 ? said.indexOf('person') : loose;
    const name = person === -1 ? unknownName(row, found, isSure) : person;
    if (name === -1) return undefined;
    found[name] = 'name';
  }
  // The first of two columns with the same meaning; the writer may choose the other.
  return found.map((column, i) => (found.indexOf(column) === i ? column : undefined));
}

/** For rows without headings: the name first, then what the cells look like. */
export function guessMapping(rows: readonly (readonly string[])[]): Mapping {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  const taken = new Set<Column>();
  const guessed = Array.from({ length: width }, (_, i): Column | undefined => {
    const cells = rows.map((row) => (row[i] ?? '').trim()).filter((cell) => cell !== '');
    const looks = cells.flatMap((cell) => lookOf(cell) ?? []);
    const [look] = looks;
    const column = look !== undefined && looks.length * 2 > cells.length ? look : nameOf(cells);
    if (column === undefined || taken.has(column)) return undefined;
    taken.add(column);
    return column;
  });
  if (taken.has('name')) return guessed;
  // With nothing but accounts or addresses, the first of them names the partner.
  const at = Math.max(
    0,
    guessed.findIndex((column) => column !== undefined),
  );
  return guessed.map((column, i) => (i === at ? 'name' : column));
}

/** Names have letters and aren't email addresses. */
function nameOf(cells: readonly string[]): Column | undefined {
  return cells.some((cell) => /\p{L}/u.test(cell) && !cell.includes('@')) ? 'name' : undefined;
}
