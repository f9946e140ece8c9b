/**
 * Rows and cells of what a spreadsheet puts on the clipboard: cells apart by tabs, a cell with a line
 * break, a tab or quotation marks in it between quotation marks. Undefined for plain words: they
 * belong where the caret is.
 */
export function readPastedTable(text: string): readonly (readonly string[])[] | undefined {
  if (!/[\t\r\n]/.test(text.trim())) return undefined;
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  for (const [, quoted, plain, end] of text.matchAll(cell)) {
    rows.at(-1)!.push((quoted?.replaceAll('""', '"') ?? plain ?? '').replace(/\s+/g, ' ').trim());
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  return rows.filter((row) => row.some((each) => each !== ''));
}
