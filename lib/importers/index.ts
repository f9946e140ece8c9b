import type { Importer, Recognised } from './define-importer.ts';
import facebook from './facebook.ts';
import linkedin from './linkedin.ts';
import metaSuite from './meta-suite.ts';
import type { SourceFile } from './source-file.ts';
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
];

/** Who can read what of the files the writer chose. */
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
