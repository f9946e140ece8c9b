/** Cells a spreadsheet would run as a formula, full-width signs included, escaped or not. */
export const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Writes a CSV file; an apostrophe turns anything that looks like a formula into text. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  // The byte order mark tells spreadsheets that the file is UTF-8.
  return `\uFEFF${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
}

function cellOf(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
