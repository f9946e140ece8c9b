/** `npm run check:store`: everything a store or its reviewer would check, one line each. Makes the zips itself; takes about two minutes. */
import { root } from './cli/run.mjs';
import { checkFiles } from './store/files.ts';
import { checkLint } from './store/lint.ts';
import { checkZipsTwice } from './store/make-zips.ts';
import { checkNodePrograms } from './store/node-programs.ts';
import { checkKnownVulnerabilities } from './store/npm-audit.ts';
import { checkPermissions } from './store/permissions.ts';
import { checkPictures } from './store/pictures.ts';
import { checkRebuild } from './store/rebuild.ts';
import { checkTexts } from './store/texts.ts';

/** Sentences about what is wrong, or why that couldn't be determined. */
type Outcome = readonly string[] | { readonly unknown: string };

const checks: readonly (readonly [string, () => Outcome | Promise<Outcome>])[] = [
  ['texts are within the stores’ limits and say what the manifest says', () => checkTexts(root)],
  ['pictures are there and of the size stores want', () => checkPictures(root)],
  ['zips come out the same twice', () => checkZipsTwice(root)],
  ['every zip holds what it ought to and nothing else', () => checkFiles(root)],
  ['every permission is explained', () => checkPermissions(root)],
  ['web-ext lint says what docs/store/lint.md says', () => checkLint(root)],
  ['the source zip builds the same in an empty folder', () => checkRebuild(root)],
  ['the Node programs are those nodejs.org publishes', () => checkNodePrograms(root)],
  ['nothing is known to npm as vulnerable', () => checkKnownVulnerabilities(root)],
];

let failed = 0;
for (const [title, check] of checks) {
  const outcome = await Promise.resolve()
    .then(check)
    .catch((error: unknown) => [String(error)]);
  if ('unknown' in outcome) {
    console.log(`???? ${title}: ${outcome.unknown}`);
    continue;
  }
  console.log(`${outcome.length === 0 ? 'ok  ' : 'FAIL'} ${title}`);
  for (const sentence of outcome) console.log(`       ${sentence}`);
  if (outcome.length > 0) failed += 1;
}
if (failed > 0) process.exitCode = 1;
