import { writeFileSync } from 'node:fs';

/** A figure as printed and as shown in docs/evidence.md. */
export interface Figure {
  /** What was measured, and on how many cases. */
  readonly of: string;
  readonly name: string;
  readonly value: string;
}

/** Prints a block of figures and returns them. */
export function show(
  of: string,
  rows: readonly (readonly [name: string, value: string])[],
): Figure[] {
  console.log(`\n${of}`);
  for (const [name, value] of rows) console.log(`  ${name.padEnd(34)} ${value}`);
  return rows.map(([name, value]) => ({ of, name, value }));
}

export function writeFigures(figures: readonly Figure[]): void {
  const record = {
    date: new Date().toISOString().slice(0, 10),
    command: 'npm run bench -- --gold DIR --write-figures',
    figures,
  };
  const file = new URL('../evidence-doc/figures.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
  console.log('\nWritten: scripts/evidence-doc/figures.json. Next: npm run evidence-doc');
}
