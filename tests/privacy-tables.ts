import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rowsUnder } from '../scripts/store/tables.ts';

/** docs/privacy.md as the tests hold the extension to it: what it says is read out of it, not repeated. */
const text = readFileSync(resolve(import.meta.dirname, '../docs/privacy.md'), 'utf8');

const namesIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);

/** Every place where something is kept: `hat-tip/partners`, `storage.local/settings`. */
export const keptPlaces = (): readonly string[] =>
  rowsUnder(text, 'What it keeps').flatMap(([, where = '']) => namesIn(where));

/** What the writer is doing while the page looks; the table names them in these words. */
export type Phase = 'focus' | 'nudge' | 'card' | 'closed' | 'keys' | 'edit' | 'gone';

/** A trace a page may find: which lines of a hunt it explains, and in which phases. */
export interface PageTrace {
  readonly is: (line: string) => boolean;
  readonly when: ReadonlySet<Phase>;
}

/** Every trace a page may find; `*` in the table stands for one word. */
export const pageTraces = (): readonly PageTrace[] =>
  rowsUnder(text, 'What a page can notice').map(([, when = '', seen = '']) => {
    // The lines are words, spaces and hyphens: nothing in them means anything to an expression.
    const patterns = namesIn(seen).map(
      (line) => new RegExp(`^${line.replaceAll('*', String.raw`[\w-]+`)}$`),
    );
    return {
      is: (line) => patterns.some((pattern) => pattern.test(line)),
      when: new Set(namesIn(when) as Phase[]),
    };
  });
