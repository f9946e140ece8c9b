import { siteIds, type SiteId } from '../post.ts';
import { lookOf } from './handles.ts';

/** What a column of a partner list can hold. */
export const columns = [
  'id',
  'name',
  'aliases',
  'kind',
  'x',
  'linkedin',
  'facebook',
  'noAccount',
  'doNotTag',
  'creditLine',
  'creditHashtags',
  'creditFor',
  'likes',
  'website',
  'place',
  'topics',
  'consent',
  'rhythm',
  'lastCredited',
  'note',
] as const;
export type Column = (typeof columns)[number];

/** What our own files call them. */
export const titles: Readonly<Record<Column, string>> = {
  id: 'Hat Tip id',
  name: 'Name',
  aliases: 'Other names',
  kind: 'Kind',
  x: 'X handle',
  linkedin: 'LinkedIn',
  facebook: 'Facebook',
  noAccount: 'No account on',
  doNotTag: 'Do not tag',
  creditLine: 'Credit line',
  creditHashtags: 'Credit hashtags',
  creditFor: 'Credit for projects',
  likes: 'How they like to be credited',
  website: 'Web site',
  place: 'Place',
  topics: 'Topics',
  consent: 'Consent to be named',
  rhythm: 'How often',
  lastCredited: 'Last credited',
  note: 'Note',
};

/** For each column of the file, in order, what it holds; undefined where it is left out. */
export type Mapping = readonly (Column | undefined)[];

export function isSite(column: Column): column is SiteId {
  return (siteIds as readonly string[]).includes(column);
}

/** Headings people and other programs write, besides ours; compared without case, spaces and marks. */
const headings: Readonly<Record<Column, readonly string[]>> = {
  id: ['hat tip id'],
  name: [
    'names',
    'partner',
    'partners',
    'partner name',
    'organisation',
    'organization',
    'organisations',
    'organizations',
    'organisation name',
    'organization name',
    'name of organisation',
    'name of organization',
    'company',
    'company name',
    'account name',
  ],
  aliases: ['other names', 'other name', 'alias', 'also known as', 'aka', 'short name', 'acronym'],
  kind: ['type', 'category', 'relationship', 'role'],
  x: ['x handle', 'twitter', 'twitter handle', 'x twitter', 'twitter x', 'twitter url', 'handle'],
  linkedin: ['linkedin url', 'linkedin page', 'linkedin handle', 'linkedin profile'],
  facebook: ['facebook url', 'facebook page', 'facebook handle', 'fb'],
  noAccount: ['no account', 'no account on', 'has no account on'],
  doNotTag: ['do not tag', 'no tags', 'dont tag'],
  creditLine: ['credit line', 'credit', 'acknowledgement', 'acknowledgment', 'exact words'],
  creditHashtags: ['credit hashtags', 'hashtags', 'hashtag', 'required hashtags'],
  creditFor: ['credit for', 'projects', 'project', 'credit for projects'],
  likes: ['how they like to be credited', 'likes', 'credit notes'],
  website: ['web site', 'web', 'url', 'homepage', 'web address', 'domain', 'site'],
  place: ['town', 'city', 'location', 'area', 'address', 'region', 'where'],
  topics: ['topic', 'themes', 'subjects', 'tags', 'keywords', 'interests', 'sector'],
  consent: ['consent to be named', 'may be named', 'consent given', 'agreed to be named'],
  rhythm: ['how often', 'credit how often', 'frequency'],
  lastCredited: ['last credited', 'last credit', 'last mentioned'],
  note: ['notes', 'comment', 'comments', 'remarks', 'description'],
};

/** Names in a table where no column says more plainly that it holds them; alone on a line they may be anything. */
const looseNames = keysOf(['charity', 'charities', 'group', 'groups', 'club', 'society', 'who']);
/** A person: the name where there is no organisation's, otherwise somebody there to ask for. */
const personNames = keysOf(['contact', 'contact name', 'contact person', 'full name']);

const byHeading = new Map(
  columns.flatMap((column) =>
    [column, ...headings[column]].map((heading) => [headingKey(heading), column] as const),
  ),
);

function keysOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(headingKey));
}

function headingKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Reads a heading row; undefined where it is none, as when a list was pasted without one. */
export function readHeadings(row: readonly string[]): Mapping | undefined {
  const keys = row.map(headingKey);
  const found: (Column | undefined)[] = keys.map((key) => byHeading.get(key));
  if (!found.includes('name')) {
    const loose = row.length === 1 ? -1 : keys.findIndex((key) => looseNames.has(key));
    const name = loose === -1 ? keys.findIndex((key) => personNames.has(key)) : loose;
    if (name === -1) return undefined;
    found[name] = 'name';
  }
  const person = keys.findIndex((key, i) => personNames.has(key) && found[i] === undefined);
  if (person !== -1 && !found.includes('note')) found[person] = 'note';
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
  // Nothing but accounts or addresses: the first of them says who it is.
  const at = Math.max(
    0,
    guessed.findIndex((column) => column !== undefined),
  );
  return guessed.map((column, i) => (i === at ? 'name' : column));
}

/** Names have letters and are no electronic mail. */
function nameOf(cells: readonly string[]): Column | undefined {
  return cells.some((cell) => /\p{L}/u.test(cell) && !cell.includes('@')) ? 'name' : undefined;
}
