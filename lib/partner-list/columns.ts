import type { SiteId } from '../post.ts';

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

/** For each column of the file, in order, what it holds; undefined where it is left out. */
export type Mapping = readonly (Column | undefined)[];

/** Headings people and other programs write, besides ours; compared without case, spaces and marks. */
const headings: Readonly<Record<Column, readonly string[]>> = {
  id: ['hat tip id'],
  name: [
    'partner',
    'organisation',
    'organization',
    'organisation name',
    'organization name',
    'company',
    'company name',
    'account name',
    'full name',
    'contact',
    'contact name',
    'who',
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

const byHeading = new Map(
  columns.flatMap((column) =>
    [column, ...headings[column]].map((heading) => [headingKey(heading), column] as const),
  ),
);

function headingKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Reads a heading row; undefined where it is none, as when a list was pasted without one. */
export function readHeadings(row: readonly string[]): Mapping | undefined {
  const found = row.map((cell) => byHeading.get(headingKey(cell)));
  if (!found.includes('name')) return undefined;
  // The first of two columns with the same meaning; the writer may choose the other.
  return found.map((column, i) => (found.indexOf(column) === i ? column : undefined));
}

const addresses: readonly (readonly [SiteId, RegExp])[] = [
  ['x', /^(?:https?:\/\/)?(?:www\.|mobile\.)?(?:x|twitter)\.com\//i],
  ['linkedin', /^(?:https?:\/\/)?(?:[a-z]+\.)?linkedin\.com\//i],
  ['facebook', /^(?:https?:\/\/)?(?:[a-z-]+\.)?(?:facebook|fb)\.com\//i],
];

/** Which column a cell's own look speaks for. */
function lookOf(cell: string): Column | undefined {
  const site = addresses.find(([, pattern]) => pattern.test(cell))?.[0];
  if (site !== undefined) return site;
  if (/^@\w{1,15}$/.test(cell)) return 'x';
  return /^(?:https?:\/\/|www\.)\S+$/i.test(cell) ? 'website' : undefined;
}

/** For rows without headings: the name first, then what the cells look like. */
export function guessMapping(rows: readonly (readonly string[])[]): Mapping {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const taken = new Set<Column>();
  return Array.from({ length: width }, (_, i) => {
    const looks = rows.flatMap((row) => lookOf((row[i] ?? '').trim()) ?? []);
    const filled = rows.filter((row) => (row[i] ?? '').trim() !== '').length;
    const [look] = looks;
    const column = look !== undefined && looks.length * 2 > filled ? look : firstFree(taken);
    if (column === undefined || taken.has(column)) return undefined;
    taken.add(column);
    return column;
  });
}

function firstFree(taken: ReadonlySet<Column>): Column | undefined {
  return taken.has('name') ? undefined : 'name';
}

/** The account name in whatever stands in a cell: a handle, a page's address, with or without `@`. */
export function handleIn(site: SiteId, cell: string): string {
  const text = cell.trim();
  const pattern = addresses.find(([id]) => id === site)?.[1];
  if (pattern === undefined || !pattern.test(text)) return text.replace(/^@/, '');
  const path = text.replace(pattern, '').split(/[?#]/)[0] ?? '';
  const parts = path.split('/').filter((part) => part !== '');
  const named = /^(?:company|in|school|showcase|pages|people|groups)$/i.test(parts[0] ?? '');
  return (named ? parts[1] : parts[0]) ?? '';
}
