import type { FormModel, Values } from './form-model.ts';

/**
 * Rows of fields in a form: the cell "use" of the third row of "houseWords" is the field
 * "houseWords.2.use". A row that was taken out is marked so and keeps its place, to be put back.
 */
export interface Row {
  /** "houseWords.2" */
  readonly name: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly isRemoved: boolean;
}

/** The field that says of a row whether it was taken out. */
const removed = 'removed';

export const cellName = (row: string, column: string) => `${row}.${column}`;

/** Records as fields; together with other fields they make the form's values. */
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

/** Every row, those taken out too, in order. */
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

/** Takes a row out, or puts it back; saved like everything typed. */
export function removeRow(form: FormModel, row: string, isRemoved = true): void {
  form.type(cellName(row, removed), isRemoved);
  form.leave(cellName(row, removed));
}

/**
 * Puts records into the blank rows from `at` on and into new ones behind; gives the names of the
 * rows it filled. What is put in counts as left: its problems show at once.
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
