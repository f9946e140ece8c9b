import type { Importer, Recognised } from './define-importer.ts';
import bluesky from './bluesky.ts';
import facebook from './facebook.ts';
import linkedin from './linkedin.ts';
import metaSuite from './meta-suite.ts';
import type { SourceFile } from './source-file.ts';
import { missingHeadings } from './tables.ts';
import xAnalytics from './x-analytics.ts';
import xArchive from './x-archive.ts';
import xTweetsCsv from './x-tweets-csv.ts';

/** Every importer. */
export const importers: readonly Importer[] = [
  xArchive,
  xTweetsCsv,
  xAnalytics,
  linkedin,
  facebook,
  metaSuite,
  bluesky,
];

/** The kind of table it resembles most, and the headings missing for that; undefined if it resembles none. */
export function nearestTable(
  head: string,
): { readonly importer: Importer; readonly missing: readonly string[] } | undefined {
  return importers
    .flatMap((importer) =>
      (importer.tables ?? []).flatMap((kind) => {
        const missing = missingHeadings(head, kind);
        return missing ? [{ importer, missing, there: kind.needs.length - missing.length }] : [];
      }),
    )
    .toSorted((a, b) => b.there - a.there || a.missing.length - b.missing.length)[0];
}

/** Finds an importer for each file the writer chose. */
export async function recogniseFiles(
  files: readonly SourceFile[],
  signal: AbortSignal,
): Promise<readonly { readonly importer: Importer; readonly recognised: Recognised }[]> {
  const found = [];
  for (const importer of importers) {
    const recognised = await importer.recognise(files, signal);
    if (recognised) found.push({ importer, recognised });
  }
  return found;
}
