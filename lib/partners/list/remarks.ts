import type { Column } from './import-columns.ts';

/** What was corrected or skipped while a list was read. The page has a sentence for each. */
export type Remark =
  /** A cell that was corrected. */
  | { readonly is: 'mended'; readonly column: Column; readonly cell: string; readonly as: string }
  | { readonly is: 'left-out'; readonly column: Column; readonly cell: string }
  /** An account that belongs to another site than its column. */
  | { readonly is: 'moved'; readonly column: Column; readonly cell: string; readonly to: Column }
  /** Longer than the book allows. */
  | { readonly is: 'cut'; readonly column: Column }
  | { readonly is: 'stray-quote' }
  /** Cells after the last heading. */
  | { readonly is: 'extra-cells'; readonly cell: string }
  /** A comma had split a name into two cells. */
  | { readonly is: 'joined'; readonly cell: string }
  /** More cells than headings, and no way to tell which belongs where. */
  | { readonly is: 'unclear-cells' }
  | { readonly is: 'above-headings' }
  | { readonly is: 'total' }
  | { readonly is: 'explains-columns' }
  /** One line became several names. */
  | { readonly is: 'split-at-commas' };

/** A remark about one row of the list. */
export interface RowRemark {
  /** From 1, as in a spreadsheet. */
  readonly number: number;
  /** The row's text, shortened, to find it again. */
  readonly words: string;
  readonly remark: Remark;
}

/** A row as one line, short enough for a table. */
export function shortWords(text: string): string {
  const line = text.slice(0, 2000).replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line;
}
