import type { Mapping } from './import-columns.ts';
import type { Remark, RowRemark } from './remarks.ts';

/** A partner list as read: rows of cells, or records of our own JSON. */
export type PartnerList =
  | {
      readonly is: 'table';
      /** Column names to show the writer: the headings, or the first row. */
      readonly headings: readonly string[];
      /** The row of the headings. */
      readonly headingsAt: number;
      readonly rows: readonly TableRow[];
      readonly mapping: Mapping;
      /** Rows that aren't about a partner: text above the headings, totals. */
      readonly leftOut: readonly RowRemark[];
    }
  | { readonly is: 'records'; readonly records: readonly unknown[] }
  | { readonly is: 'unreadable'; readonly reason: UnreadableList };

export type UnreadableList =
  | 'empty'
  | 'too-long'
  | 'too-many'
  | 'not-text'
  | 'other-format'
  | 'no-partners';

/** A row with its number in the file, from 1 as in a spreadsheet. */
export interface TableRow {
  readonly number: number;
  readonly cells: readonly string[];
  readonly remarks?: readonly Remark[];
}
