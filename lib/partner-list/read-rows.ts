import { parsePartner, type Partner } from '../organisation/partner.ts';
import type { FieldProblem, Parsed } from '../organisation/parsed.ts';
import { siteIds, type SiteId } from '../post.ts';
import {
  isNothing,
  readConsent,
  readDay,
  readDoNotTag,
  readKind,
  readRhythm,
  saysNone,
} from './answers.ts';
import { isSite, titles, type Column, type Mapping } from './columns.ts';
import { handleIn, lookOf } from './handles.ts';
import type { TableRow } from './read-file.ts';

/** What a row says. */
export interface Row {
  /** In the book's own fields; empty cells are left out, so that they change nothing. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Sites where it says that there is no account; they come to those known. */
  readonly withoutAccount: readonly SiteId[];
  /** Words from other columns that say what the partner is about; they come to those known. */
  readonly topics: readonly string[];
}

/** Puts a row's cells where the mapping says. */
export function rowOf({ cells }: TableRow, mapping: Mapping): Row {
  const fields: Record<string, unknown> = {};
  const handles: Partial<Record<SiteId, string>> = {};
  const withoutAccount: SiteId[] = [];
  const topics: string[] = [];
  // A file of ours says what it says: somebody's account may be called "no".
  const isOurs = mapping.includes('id');
  mapping.forEach((column, i) => {
    const whole = cells[i] ?? '';
    const cell = whole.trim();
    if (column === undefined || cell === '') return;
    if (isSite(column)) {
      if (!isOurs && saysNone(cell)) withoutAccount.push(column);
      const handle = !isOurs && isNothing(cell) ? '' : handleIn(column, cell);
      if (handle !== '') handles[column] = handle;
      return;
    }
    if (column === 'kind' && !mapping.includes('topics')) {
      topics.push(...readKind(listIn(whole, true)).others.filter(({ length }) => length <= 80));
    }
    if (!isOurs && isLeftOut(column, cell)) return;
    const value = valueOf(column, cell, whole);
    if (value !== undefined) fields[column] = value;
  });
  const { name } = fields;
  // In a file of ours a name is a name, whatever it looks like.
  const parted = typeof name === 'string' && fields['id'] === undefined ? partName(name) : {};
  const all = { ...parted.handles, ...handles };
  return {
    fields: {
      ...(parted.website && { website: parted.website }),
      ...fields,
      ...(parted.name !== undefined && { name: parted.name }),
      ...(Object.keys(all).length > 0 && { handles: all }),
    },
    withoutAccount,
    topics,
  };
}

/** "TBC" in a column of words is a cell that was filled in although nothing is known. */
function isLeftOut(column: Column, cell: string): boolean {
  const isRead = ['name', 'note', 'doNotTag', 'consent'].includes(column);
  return !isRead && isNothing(cell);
}

function valueOf(column: Exclude<Column, SiteId>, cell: string, whole: string): unknown {
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
  const text = cell.replace(/twitter/gi, 'x');
  const found = siteIds.filter((site) => new RegExp(`\\b${site}\\b`, 'i').test(text));
  return found.length === 0 ? undefined : found;
}

/** Several values in one cell: one a line, or between semicolons; topics between commas too. */
function listIn(cell: string, commas: boolean): string[] {
  const separator = cell.includes('\n') ? '\n' : cell.includes(';') ? ';' : commas ? ',' : '\n';
  return cell.split(separator).map((part) => part.trim());
}

interface Parted {
  readonly name?: string;
  readonly handles?: Partial<Record<SiteId, string>>;
  readonly website?: string;
}

/** As people note it down: "Mill Lane Choir (@MillLaneChoir)", "Oak: @oak", or a handle or an address alone. */
function partName(text: string): Parted {
  if (text.length > 500) return {};
  const look = lookOf(text);
  if (look === 'website') return { name: hostOf(text), website: text };
  if (look !== undefined) {
    const handle = handleIn(look, text);
    return handle === '' ? { name: '' } : { name: handle, handles: { [look]: handle } };
  }
  // What stands behind the name, with whatever parts it from the name.
  const [behind = '', part = ''] =
    /[\s:–—|,;(-]+((?:@|https?:\/\/|www\.|(?<=\s)(?:x|twitter|linkedin|facebook)\.com\/)[^\s()]+)\)?$/i.exec(
      text,
    ) ?? [];
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

/** What the book would hold of the partner then. Found by an account alone it keeps its name, and has another one. */
export function mergeRow(
  { fields, withoutAccount, topics }: Row,
  known: Partner | undefined,
  keepsName: boolean,
): Readonly<Record<string, unknown>> {
  const merged: Record<string, unknown> = { name: '', ...known, ...fields };
  merged['handles'] = { ...known?.handles, ...(fields['handles'] as object | undefined) };
  merged['noAccount'] = joined(merged['noAccount'], withoutAccount);
  if (fields['topics'] === undefined) merged['topics'] = joined(merged['topics'], topics);
  if (known === undefined || !keepsName) return merged;
  merged['name'] = known.name;
  const { name } = fields;
  if (typeof name === 'string') merged['aliases'] = joined(merged['aliases'], [name.trim()]);
  return merged;
}

/** The list with what is not in it yet, whatever the case; what is no list is left to `parsePartner`. */
function joined(list: unknown, more: readonly string[]): unknown {
  if (list !== undefined && !Array.isArray(list)) return list;
  const all: unknown[] = [...((list as readonly unknown[] | undefined) ?? [])];
  const known = new Set(all.map((each) => String(each).toLowerCase()));
  return [...all, ...more.filter((each) => each !== '' && !known.has(each.toLowerCase()))];
}

/** Fields that are left out rather than refused. */
const spare: ReadonlySet<string> = new Set(['kind', 'rhythm', 'lastCredited']);

/** Reads a partner out of what is known; what is wrong otherwise. */
export function parseRow(merged: Readonly<Record<string, unknown>>, id: string): Parsed<Partner> {
  const parsed = parsePartner({ ...merged, id });
  if (parsed.ok || !parsed.problems.some(({ field }) => spare.has(field))) return parsed;
  const wrong = new Set(parsed.problems.map(({ field }) => field));
  const rest = Object.entries(merged).filter(([key]) => !spare.has(key) || !wrong.has(key));
  return parsePartner({ ...Object.fromEntries(rest), id });
}

/** One sentence for a broken row, with the column it is about. */
export function reasonOf(problems: readonly FieldProblem[]): string {
  const [problem] = problems;
  if (problem === undefined) return 'This row could not be read.';
  const { field, message } = problem;
  const [root = '', site = ''] = field.split('.');
  const column = root === 'handles' ? site : root;
  const title = Object.hasOwn(titles, column) ? titles[column as Column] : undefined;
  const of = title === undefined ? 'A column' : `The column “${title}”`;
  if (/^Invalid\b/.test(message)) return `${of} could not be read.`;
  if (/^(?:There can be|A handle)\b/.test(message)) {
    return `${of} could not be read: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
  }
  return message;
}
