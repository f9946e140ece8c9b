import type { Column } from './columns.ts';

/** What was mended or left out while a list was read. The page has a sentence for each. */
export type Remark =
  /** A cell that was read as something else than what stands there. */
  | { readonly is: 'mended'; readonly column: Column; readonly cell: string; readonly as: string }
  | { readonly is: 'left-out'; readonly column: Column; readonly cell: string }
  /** An account of another site than the column's. */
  | { readonly is: 'moved'; readonly column: Column; readonly cell: string; readonly to: Column }
  /** Longer than the book keeps. */
  | { readonly is: 'cut'; readonly column: Column }
  | { readonly is: 'stray-quote' }
  /** Cells behind the last heading. */
  | { readonly is: 'extra-cells'; readonly cell: string }
  /** A comma in a name had made two cells of it. */
  | { readonly is: 'joined'; readonly cell: string }
  /** More cells than headings, and no telling which belongs where. */
  | { readonly is: 'unclear-cells' }
  | { readonly is: 'above-headings' }
  | { readonly is: 'total' }
  | { readonly is: 'explains-columns' }
  /** One line became several names. */
  | { readonly is: 'split-at-commas' };

/** A remark about one row of the list. */
export interface RowRemark {
  /** As a spreadsheet counts, from 1. */
  readonly number: number;
  /** What stood in the row, shortened, so that it can be found again. */
  readonly words: string;
  readonly remark: Remark;
}

/** A row as one line, short enough for a table of rows. */
export function shortWords(text: string): string {
  const line = text.slice(0, 2000).replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line;
}
