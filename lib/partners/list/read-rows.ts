import type { Partner } from '../partner.ts';
import type { FieldProblem } from '../../organisation/parsed.ts';
import type { SiteId } from '../../post.ts';
import { withoutEntities } from '../../text/entities.ts';
import {
  isNothing,
  readConsent,
  readDay,
  readDoNotTag,
  readKind,
  readRhythm,
  saysNone,
} from './answers.ts';
import { isPersonColumn, isSite } from './columns.ts';
import { titles, type Column, type Mapping, type PersonColumn } from './import-columns.ts';
import { handleIn, lookOf } from './handles.ts';
import { isFailedFormula, mendHandle } from './mend-handle.ts';
import { mendWebsite } from './mend-website.ts';
import { nameIn } from './person-name.ts';
import type { TableRow } from './read-list.ts';
import { shortWords, type Remark } from './remarks.ts';
import { factsOf, siteIds } from '../../sites/facts/all-sites.ts';
import { sitesNamed } from './site-names.ts';

/** What a row says. */
export interface Row {
  /** By the book's field names; empty cells are left out, so that they change nothing. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Sites where the row says there is no account; added to the known ones. */
  readonly withoutAccount: readonly SiteId[];
  /** Words from other columns that describe the partner; added to the known topics. */
  readonly topics: readonly string[];
  /** The person at an organisation, or the organisation of a person, used as a note if there is none. */
  readonly note?: string | undefined;
  /** What was corrected or skipped. */
  readonly remarks: readonly Remark[];
}

/** Maps a row's cells to fields. */
export function rowOf({ cells, remarks: told = [] }: TableRow, mapping: Mapping): Row {
  const fields: Record<string, unknown> = {};
  const people: Partial<Record<PersonColumn, string>> = {};
  const handles: Partial<Record<SiteId, string>> = {};
  const withoutAccount: SiteId[] = [];
  const topics: string[] = [];
  const remarks: Remark[] = [...told];
  // Our own files are taken literally: somebody's account may be called "no".
  const isOurs = mapping.includes('id');
  mapping.forEach((column, i) => {
    const whole = isOurs ? (cells[i] ?? '') : withoutEntities(cells[i] ?? '');
    const cell = whole.trim();
    if (column === undefined || cell === '') return;
    if (!isOurs && isFailedFormula(cell)) {
      if (!isPersonColumn(column)) remarks.push({ is: 'left-out', column, cell: shortWords(cell) });
      return;
    }
    if (isPersonColumn(column)) {
      if (!isNothing(cell)) people[column] = cell;
      return;
    }
    if (isSite(column)) {
      if (!isOurs && saysNone(cell)) withoutAccount.push(column);
      if (isOurs) handles[column] = handleIn(column, cell);
      else if (!isNothing(cell)) remarks.push(...readAccount(column, cell, handles));
      return;
    }
    if (column === 'kind' && !mapping.includes('topics')) {
      topics.push(...readKind(listIn(whole, true)).others.filter(({ length }) => length <= 80));
    }
    if (!isOurs && isLeftOut(column, cell)) return;
    if (column === 'website' && !isOurs && /[\s,;|]/.test(cell)) {
      const as = mendWebsite(cell);
      const stood = { column, cell: shortWords(cell) };
      remarks.push(
        as === undefined ? { is: 'left-out', ...stood } : { is: 'mended', ...stood, as },
      );
      if (as !== undefined) fields[column] = as;
      return;
    }
    const value = valueOf(column, isOurs ? whole : withoutQuotes(column, whole));
    if (value !== undefined) fields[column] = value;
    else if (!isNothing(cell) && (column !== 'kind' || mapping.includes('topics'))) {
      remarks.push({ is: 'left-out', column, cell: shortWords(cell) });
    }
  });
  const { name, ...rest } = fields;
  const named = nameIn(typeof name === 'string' ? name : undefined, people);
  // In our own file a name is a name, whatever it looks like.
  const parted = named.name !== undefined && !('id' in fields) ? partName(named.name) : {};
  const all = { ...parted.handles, ...withoutEmpty(handles) };
  return {
    fields: {
      ...(parted.website && { website: parted.website }),
      ...(named.aliases.length > 0 && !mapping.includes('aliases') && { aliases: named.aliases }),
      ...rest,
      ...(named.name !== undefined && { name: parted.name ?? named.name }),
      ...(Object.keys(all).length > 0 && { handles: all }),
    },
    withoutAccount,
    topics,
    note: named.note,
    remarks,
  };
}

function withoutEmpty(handles: Partial<Record<SiteId, string>>): Partial<Record<SiteId, string>> {
  return Object.fromEntries(Object.entries(handles).filter(([, handle]) => handle !== ''));
}

/** Reads the account in a cell and adds remarks. */
function readAccount(
  column: SiteId,
  cell: string,
  handles: Partial<Record<SiteId, string>>,
): Remark[] {
  const found = mendHandle(column, cell);
  const stood = { column, cell: shortWords(cell) };
  if (found === undefined || (found.site !== column && handles[found.site] !== undefined)) {
    return [{ is: 'left-out', ...stood }];
  }
  handles[found.site] = found.handle;
  if (found.site !== column) return [{ is: 'moved', ...stood, to: found.site }];
  return found.isMended ? [{ is: 'mended', ...stood, as: found.handle }] : [];
}

/** "TBC" in a text column was filled in to say that nothing is known. */
function isLeftOut(column: Column, cell: string): boolean {
  const isRead = ['name', 'note', 'doNotTag', 'consent'].includes(column);
  return !isRead && isNothing(cell);
}

/** Some programs quote each topic in a cell. */
function withoutQuotes(column: Column, whole: string): string {
  return column === 'topics'
    ? whole.replace(/(^|[,;\n]) *"([^",;\n]*)"(?= *(?:[,;\n]|$))/g, '$1$2')
    : whole;
}

function valueOf(column: Exclude<Column, SiteId>, whole: string): unknown {
  const cell = whole.trim();
  if (column === 'name' || column === 'note') return cell;
  if (column === 'doNotTag') return readDoNotTag(cell);
  if (column === 'consent') return readConsent(cell);
  switch (column) {
    case 'aliases':
    case 'creditHashtags':
    case 'creditFor':
    case 'topics':
      return listIn(whole, column === 'topics' || column === 'creditHashtags');
    case 'noAccount':
      return sitesIn(cell);
    case 'kind':
      return readKind(listIn(whole, true)).kind;
    case 'rhythm':
      return readRhythm(cell);
    case 'lastCredited':
      return readDay(cell);
    default:
      return cell;
  }
}

function sitesIn(cell: string): readonly SiteId[] | undefined {
  const found = sitesNamed(cell);
  return found.length === 0 ? undefined : found;
}

/** Several values in one cell: one per line, or separated by semicolons; topics by commas too. */
function listIn(cell: string, commas: boolean): string[] {
  const separator = cell.includes('\n') ? '\n' : cell.includes(';') ? ';' : commas ? ',' : '\n';
  return cell.split(separator).map((part) => part.trim());
}

interface Parted {
  readonly name?: string;
  readonly handles?: Partial<Record<SiteId, string>>;
  readonly website?: string;
}

const domains = siteIds
  .flatMap((site) => factsOf(site).lists.domains)
  .map((domain) => domain.replaceAll('.', String.raw`\.`));
const accountAtEnd = new RegExp(
  String.raw`[\s:–—|,;(-]+((?:@|https?:\/\/|www\.|(?<=\s)(?:${domains.join('|')})\/)[^\s()]+)\)?$`,
  'i',
);

/** As people note it down: "Mill Lane Choir (@MillLaneChoir)", "Oak: @oak", or a handle or an address alone. */
function partName(text: string): Parted {
  if (text.length > 500) return {};
  const look = lookOf(text);
  if (look === 'website') return { name: hostOf(text), website: text };
  if (look !== undefined) {
    const handle = handleIn(look, text);
    return handle === '' ? { name: '' } : { name: handle, handles: { [look]: handle } };
  }
  // The text after the name, and what separates it.
  const [behind = '', part = ''] = accountAtEnd.exec(text) ?? [];
  const site = part === '' ? undefined : lookOf(part);
  const name = text.slice(0, text.length - behind.length).trim();
  if (site === undefined || name === '') return {};
  if (site === 'website') return { name, website: part };
  const handle = handleIn(site, part);
  return handle === '' ? { name } : { name, handles: { [site]: handle } };
}

function hostOf(address: string): string {
  const url = URL.parse(address.includes('://') ? address : `https://${address}`);
  return (url?.hostname ?? address).replace(/^www\./, '');
}

/** The partner as the book would then have it. If matched by account alone, it keeps its name and gains another one. */
export function mergeRow(
  { fields, withoutAccount, topics, note }: Row,
  known: Partner | undefined,
  keepsName: boolean,
): Readonly<Record<string, unknown>> {
  const merged: Record<string, unknown> = { name: '', ...known, ...fields };
  merged['handles'] = { ...known?.handles, ...(fields['handles'] as object | undefined) };
  merged['noAccount'] = joined(merged['noAccount'], withoutAccount);
  if (fields['topics'] === undefined) merged['topics'] = joined(merged['topics'], topics);
  merged['note'] ??= note;
  if (known === undefined || !keepsName) return merged;
  merged['name'] = known.name;
  const { name } = fields;
  if (typeof name === 'string') merged['aliases'] = joined(merged['aliases'], [name.trim()]);
  return merged;
}

/** The list plus what it lacks, ignoring case; a value that isn't a list is left to `parsePartner`. */
function joined(list: unknown, more: readonly string[]): unknown {
  if (list !== undefined && !Array.isArray(list)) return list;
  const all: unknown[] = [...((list as readonly unknown[] | undefined) ?? [])];
  const known = new Set(all.map((each) => String(each).toLowerCase()));
  return [...all, ...more.filter((each) => each !== '' && !known.has(each.toLowerCase()))];
}

/** One sentence for a broken row, with the column it is about. */
export function reasonOf(problems: readonly FieldProblem[]): string {
  const [problem] = problems;
  if (problem === undefined) return 'This row couldn’t be read.';
  const { field, message } = problem;
  const [root = '', site = ''] = field.split('.');
  const column = root === 'handles' ? site : root;
  const title = Object.hasOwn(titles, column) ? titles[column as Column] : undefined;
  const of = title === undefined ? 'A column' : `The column “${title}”`;
  if (/^Invalid\b/.test(message)) return `${of} couldn’t be read.`;
  if (/^(?:There can be|A handle)\b/.test(message)) {
    return `${of} couldn’t be read: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
  }
  return message;
}
