import type { FormModel, Values } from './form-model.ts';

/**
 * Rows of fields in a form: the "use" cell of the third row of "houseWords" is the field "houseWords.2.use". A removed row is flagged and keeps its
 * position, so that it can be restored.
 */
export interface Row {
  /** "houseWords.2" */
  readonly name: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly isRemoved: boolean;
}

/** The field that flags a row as removed. */
const removed = 'removed';

export const cellName = (row: string, column: string) => `${row}.${column}`;

/** Records as flat fields, to be merged into the form's values. */
export function toCells<Column extends string>(
  list: string,
  columns: readonly Column[],
  records: readonly Readonly<Record<Column, string>>[],
): Values {
  return Object.fromEntries(
    records.flatMap((record, index) =>
      columns.map((column) => [cellName(`${list}.${index}`, column), record[column]]),
    ),
  );
}

/** Every row in order, removed rows included. */
export function readRows(list: string, columns: readonly string[], values: Values): readonly Row[] {
  const rows: Row[] = [];
  for (;;) {
    const name = `${list}.${rows.length}`;
    if (!columns.some((column) => cellName(name, column) in values)) return rows;
    rows.push({
      name,
      cells: Object.fromEntries(
        columns.map((column) => [column, String(values[cellName(name, column)] ?? '')]),
      ),
      isRemoved: values[cellName(name, removed)] === true,
    });
  }
}

export const isBlank = ({ cells }: Row) => Object.values(cells).every((text) => text.trim() === '');

/** Removes or restores a row; saved like anything typed. */
export function removeRow(form: FormModel, row: string, isRemoved = true): void {
  form.type(cellName(row, removed), isRemoved);
  form.leave(cellName(row, removed));
}

/**
 * Fills the blank rows from `at` on with records, then appends rows; returns the names of the filled rows. They count as left, so their problems show
 * at once.
 */
export function fillRows(
  form: FormModel,
  list: string,
  columns: readonly string[],
  at: string,
  table: readonly (readonly string[])[],
): readonly string[] {
  const rows = readRows(list, columns, form.values.value);
  const first = rows.findIndex(({ name }) => name === at);
  const free = rows
    .slice(Math.max(first, 0))
    .filter((row) => !row.isRemoved && isBlank(row))
    .map(({ name }) => name);
  return table.map((line, index) => {
    const name = free[index] ?? `${list}.${rows.length + index - free.length}`;
    for (const [column, title] of columns.entries()) {
      form.type(cellName(name, title), line[column] ?? '');
      form.leave(cellName(name, title));
    }
    return name;
  });
}
