/** What a spreadsheet takes for a formula, the wide letters too, with or without the apostrophe that says it is none. */
export const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A spreadsheet file; what looks like a formula is made text by an apostrophe. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  // The mark at the front tells spreadsheets that the letters are UTF-8.
  return `\uFEFF${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
}

function cellOf(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
