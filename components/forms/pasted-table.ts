/**
 * Rows and cells of clipboard text from a spreadsheet: cells are separated by tabs, and quoted where they contain a line break, a tab or quotation
 * marks. Undefined for plain text, which belongs at the caret.
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
