import { factsOf, perSite, siteIds } from '../../sites/facts/all-sites.ts';

/** What a column of a partner list can contain. */
export const columns = [
  'id',
  'name',
  'aliases',
  'kind',
  ...siteIds,
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

/** Their headings in our own files. */
export const titles: Readonly<Record<Column, string>> = {
  id: 'Hat Tip id',
  name: 'Name',
  aliases: 'Other names',
  kind: 'Kind',
  ...perSite((site) => {
    const { name, handle } = factsOf(site);
    return handle.form === 'handle' ? `${name} handle` : name;
  }),
  noAccount: 'No account on',
  doNotTag: 'Do not tag',
  creditLine: 'Credit line',
  creditHashtags: 'Credit hashtags',
  creditFor: 'Credit for projects',
  likes: 'How they like to be credited',
  website: 'Website',
  place: 'Place',
  topics: 'Topics',
  consent: 'Agreed to be named',
  rhythm: 'How often',
  lastCredited: 'Last credited',
  note: 'Note',
};

/** Columns of lists of people; `rowOf` combines them into a name and a note. */
export const personColumns = ['firstName', 'middleName', 'lastName', 'person', 'company'] as const;

export type PersonColumn = (typeof personColumns)[number];

/** Everything a column of a list can map to. */
export const importColumns = [...columns, ...personColumns] as const;

export type ImportColumn = Column | PersonColumn;

/** The field of each column of the file, in order; undefined if it is left out. */
export type Mapping = readonly (ImportColumn | undefined)[];
