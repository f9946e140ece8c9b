import { factsOf, siteIds } from '../../sites/facts/all-sites.ts';
import { headingsOver, readHeadings } from './columns.ts';
import { type ImportColumn, type Mapping } from './import-columns.ts';
import { fitCells } from './fit-cells.ts';
import { lookOf } from './handles.ts';
import type { PartnerList, TableRow } from './read-list.ts';
import { withoutBullets } from './read-names.ts';
import { headingRows, rowsOf, sepLine } from './rows.ts';
import { namesOtherSite, sitesNamed } from './site-names.ts';
import { shortWords, type RowRemark } from './remarks.ts';

type Table = Extract<PartnerList, { is: 'table' }>;

/** Never occurs in text: a list of one column is read without a delimiter. */
const none = '\0';

/** A table with headings in one of its first rows; undefined without headings. */
export function findTable(text: string, mostRows: number): Table | undefined {
  const [line = '', told] = sepLine.exec(text) ?? [];
  const bare = text.slice(line.length);
  const most = mostRows + headingRows + 1;
  const read = rowsOf(bare, most, told);
  const found = findHeadings(read.rows);
  if (found === undefined) return undefined;
  const { at, mapping } = found;
  const headings = read.rows[at]!;
  const isOneColumn = headings.cells.length === 1;
  // In a list of one column, commas belong to the names.
  const all = isOneColumn ? rowsOf(withoutBullets(bare), most, none).rows : read.rows;
  const below = all.filter(
    (row) => row.number > headings.number && !isRule(row) && !repeats(row, headings),
  );
  const kept: TableRow[] = [];
  const leftOut: RowRemark[] = read.rows.slice(0, at).map((row) => left(row, 'above-headings'));
  for (const [i, row] of below.entries()) {
    if (i === 0 && explainsColumns(row)) leftOut.push(left(row, 'explains-columns'));
    else if (i === below.length - 1 && isTotal(row, mapping)) leftOut.push(left(row, 'total'));
    else if (isOneColumn) kept.push(row);
    else {
      const fitted = fitCells(row, mapping);
      if (fitted === undefined) leftOut.push(left(row, 'unclear-cells'));
      else kept.push(fitted);
    }
  }
  return {
    is: 'table',
    headings: headings.cells,
    headingsAt: headings.number,
    rows: kept,
    mapping: withCells(mapping, headings.cells, kept),
    leftOut,
  };
}

/** The row, among the first ones, with the most known headings. */
function findHeadings(rows: readonly TableRow[]): { at: number; mapping: Mapping } | undefined {
  let best: { at: number; mapping: Mapping; understood: number } | undefined;
  for (const [at, { cells }] of rows.slice(0, headingRows).entries()) {
    const mapping = readHeadings(cells);
    const understood = mapping?.filter((column) => column !== undefined).length ?? 0;
    // Further down, a row of names may contain such a word; a list of one column has its heading on top.
    const isLikely = at === 0 || understood > 1 || isAloneUnderTitles(rows, at);
    if (mapping === undefined || !isLikely || understood <= (best?.understood ?? 0)) continue;
    best = { at, mapping, understood };
  }
  if (best !== undefined) return best;
  const [first, ...below] = rows.map(({ cells }) => cells);
  const mapping = first && headingsOver(first, below.slice(0, 200));
  return mapping && { at: 0, mapping };
}

/** "Our partners in 2026", a blank line, and "Name" alone. */
function isAloneUnderTitles(rows: readonly TableRow[], at: number): boolean {
  const [above, row] = [rows[at - 1], rows[at]];
  return at < 4 && row?.cells.length === 1 && row.number - (above?.number ?? 0) > 1;
}

type RowReason = 'above-headings' | 'explains-columns' | 'total' | 'unclear-cells';

function left(row: TableRow, is: RowReason): RowRemark {
  return { number: row.number, words: shortWords(row.cells.join(' · ')), remark: { is } };
}

const filled = (cells: readonly string[]) => cells.map((cell) => cell.trim()).filter(Boolean);

/** Markdown's line below the headings. */
function isRule({ cells }: TableRow): boolean {
  return filled(cells).every((cell) => /^:?-{3,}:?$/.test(cell));
}

/** The headings once more, where lists were joined. */
function repeats({ cells }: TableRow, headings: TableRow): boolean {
  const [row, above] = [filled(cells), filled(headings.cells)];
  return row.length > 1 && row.join('\n').toLowerCase() === above.join('\n').toLowerCase();
}

/** "(required)" and "(with @)" below the headings. */
function explainsColumns({ cells }: TableRow): boolean {
  const notes = filled(cells);
  return notes.length > 1 && notes.every((cell) => /^(?:\(.*\)|\[.*\])$/.test(cell));
}

const total =
  /^(?:(?:grand |sub-?)?totals?|sum|summe|gesamt(?:summe)?|somme|totaux|suma|soma|somma|totale|totaal|razem|łącznie)(?:[\s:(=].*)?$/iu;
const amount = /^[^\p{L}]*\d[^\p{L}]*(?:\p{L}{1,12})?$/u;

/** "Total: 25" at the end; a partner of that name has an account or another filled cell. */
function isTotal({ cells }: TableRow, mapping: Mapping): boolean {
  const [first = '', ...others] = filled(cells);
  if (!total.test(first) || mapping.includes('id')) return false;
  if (others.some((cell) => !amount.test(cell))) return false;
  return others.length > 0 || /\d/.test(first) || mapping.length > 1;
}

/** Corrects the mapping where cells are clearer than headings: a column of addresses has accounts, or personal profiles. */
function withCells(
  mapping: Mapping,
  headings: readonly string[],
  rows: readonly TableRow[],
): Mapping {
  const cellsOf = (i: number) => rows.slice(0, 200).flatMap(({ cells }) => cells[i]?.trim() || []);
  const isMost = (cells: readonly string[], is: (cell: string) => boolean) =>
    cells.filter(is).length * 2 > cells.length;
  const seen = mapping.map((column, i): ImportColumn | undefined => {
    if (column !== undefined && column !== 'website') return column;
    const cells = cellsOf(i);
    if (column === undefined) {
      // "Cyfrif X" above "@oak".
      const [site, other] = namesOtherSite(headings[i] ?? '') ? [] : sitesNamed(headings[i] ?? '');
      if (site === undefined || other !== undefined || mapping.includes(site)) return undefined;
      const isIts = (cell: string) => /^@\S+$/.test(cell) || lookOf(cell) === site;
      return isMost(cells, isIts) ? site : undefined;
    }
    const look = cells.map(lookOf).find((each) => each !== undefined && each !== 'website');
    const isTaken = look === undefined || mapping.includes(look);
    return !isTaken && isMost(cells, (cell) => lookOf(cell) === look) ? look : column;
  });
  const arePeople = seen.includes('firstName') || seen.includes('lastName');
  const arePersonal = siteIds.some((site) => {
    const at = seen.indexOf(site);
    const { persons } = factsOf(site).lists;
    return at !== -1 && persons !== undefined && isMost(cellsOf(at), (cell) => persons.test(cell));
  });
  // The profile belongs to the person, so the person is the partner and the organisation goes into the note.
  return arePeople && arePersonal
    ? seen.map((column) => (column === 'name' ? 'company' : column))
    : seen;
}
