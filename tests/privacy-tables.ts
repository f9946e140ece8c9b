import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** docs/privacy.md as the tests hold the extension to it: what it says is read out of it, not repeated. */
const text = readFileSync(resolve(import.meta.dirname, '../docs/privacy.md'), 'utf8');

/** The rows of the table under a heading, cell by cell. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const part = text.split(/^## /m).find((each) => each.startsWith(`${heading}\n`));
  if (!part) throw new Error(`docs/privacy.md has no part “${heading}”`);
  return part
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const namesIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);

/** Every place where something is kept: `hat-tip/partners`, `storage.local/settings`. */
export const keptPlaces = (): readonly string[] =>
  rowsUnder('What it keeps').flatMap(([, where = '']) => namesIn(where));

/** What the writer is doing while the page looks; the table names them in these words. */
export type Phase = 'focus' | 'nudge' | 'card' | 'closed' | 'keys' | 'edit' | 'gone';

/** A trace a page may find: which lines of a hunt it explains, and in which phases. */
export interface PageTrace {
  readonly is: (line: string) => boolean;
  readonly when: ReadonlySet<Phase>;
}

/** Every trace a page may find; `*` in the table stands for one word. */
export const pageTraces = (): readonly PageTrace[] =>
  rowsUnder('What a page can notice').map(([, when = '', seen = '']) => {
    // The lines are words, spaces and hyphens: nothing in them means anything to an expression.
    const patterns = namesIn(seen).map(
      (line) => new RegExp(`^${line.replaceAll('*', String.raw`[\w-]+`)}$`),
    );
    return {
      is: (line) => patterns.some((pattern) => pattern.test(line)),
      when: new Set(namesIn(when) as Phase[]),
    };
  });
