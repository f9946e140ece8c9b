import type { Recognised } from './define-importer.ts';
import type { BlindSpot } from '../post.ts';
import { readHead, type SourceFile } from './source-file.ts';
import { headingsOf } from './table.ts';

/** The files whose headings are of this kind; undefined where there are none. Reads only the heads of tables. */
export async function recogniseTables(
  files: readonly SourceFile[],
  signal: AbortSignal,
  isKind: (headings: readonly string[]) => boolean,
  blindSpots: readonly BlindSpot[],
): Promise<Recognised | undefined> {
  const found: SourceFile[] = [];
  for (const file of files) {
    if (!/\.(?:csv|tsv|txt)$/i.test(file.path)) continue;
    // One that cannot be opened is said when it is read, by whoever takes it.
    const head = await readHead(file, signal).catch(() => '');
    signal.throwIfAborted();
    if (isKind(headingsOf(head))) found.push(file);
  }
  return found.length === 0 ? undefined : { files: found, blindSpots };
}

/** "1,234,567,890,123,456,789" and "4.36528E+17" are no ids any more: a spreadsheet ruined them. */
export function idIn(cell: string, link: string): string | undefined {
  if (/^\d{5,}$/.test(cell)) return cell;
  return /\/(?:status|posts|videos|reel|permalink)\/(?:pfbid\w+|(\d{5,}))/.exec(link)?.[1];
}
