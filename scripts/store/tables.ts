/** The rows of the Markdown table under a heading as plain text, cell by cell, without its header. */
export function tableUnder(text: string, heading: string): string[][] {
  return rowsUnder(text, heading).map((row) => row.map((cell) => cell.replaceAll('`', '')));
}

/** The same rows as Markdown, with names in `back quotes`. */
export function rowsUnder(text: string, heading: string): string[][] {
  return sectionOf(text, heading)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('\\|', '|')),
    );
}

/** The text under a heading of any level, up to the next of the same or a higher level. */
export function sectionOf(text: string, heading: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex(
    (line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading,
  );
  if (start < 0) throw new Error(`There is no heading “${heading}”.`);
  const depth = lines[start]!.indexOf(' ');
  const length = lines.slice(start + 1).findIndex((line) => {
    const marks = /^#+(?= )/.exec(line)?.[0].length;
    return marks !== undefined && marks <= depth;
  });
  return lines
    .slice(start + 1, length < 0 ? undefined : start + 1 + length)
    .join('\n')
    .trim();
}
