import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rowsUnder } from '../scripts/store/tables.ts';

/**
 * The tables of docs/privacy.md, so that tests hold the extension to what the document says instead of
 * repeating it.
 */
const text = readFileSync(resolve(import.meta.dirname, '../docs/privacy.md'), 'utf8');

const namesIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);

/** Everywhere that something is kept: `hat-tip/partners`, `storage.local/settings`. */
export const keptPlaces = (): readonly string[] =>
  rowsUnder(text, 'What it keeps').flatMap(([, where = '']) => namesIn(where));

/** What the writer is doing while the page looks, in the table's own words. */
export type Phase = 'focus' | 'nudge' | 'card' | 'closed' | 'keys' | 'edit' | 'gone';

/** A trace that a page may find: the lines of the hunter's log it explains, and in which phases. */
export interface PageTrace {
  readonly is: (line: string) => boolean;
  readonly when: ReadonlySet<Phase>;
}

/** Every trace that a page may find; `*` in the table stands for one word. */
export const pageTraces = (): readonly PageTrace[] =>
  rowsUnder(text, 'What a page can notice').map(([, when = '', seen = '']) => {
    // The lines are words, spaces and hyphens, so nothing in them needs escaping in a regular expression.
    const patterns = namesIn(seen).map(
      (line) => new RegExp(`^${line.replaceAll('*', String.raw`[\w-]+`)}$`),
    );
    return {
      is: (line) => patterns.some((pattern) => pattern.test(line)),
      when: new Set(namesIn(when) as Phase[]),
    };
  });
