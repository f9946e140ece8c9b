import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builds, type BrowserName } from './browsers.ts';

export interface CopiedBuild extends Disposable {
  readonly folder: string;
}

/** Returns the new text of a file in the copy; `file` is its path in the build, with “/”. */
type Change = (file: string, text: string) => string;

/** A copy of the shipped build with its scripts, pages and manifest changed. */
export function copyBuild(name: BrowserName, change: Change): CopiedBuild {
  const folder = mkdtempSync(join(tmpdir(), 'hat-tip-copy-'));
  cpSync(builds[name], folder, { recursive: true });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((each) => /\.(?:js|html|json)$/.test(each))) {
    const path = join(folder, file);
    writeFileSync(path, change(file.replaceAll('\\', '/'), readFileSync(path, 'utf8')));
  }
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

/** Lets the browser look up the hosts of links on our pages. */
export const allowLookUps: Change = (file, text) =>
  file.endsWith('.html')
    ? text.replace('<meta http-equiv="x-dns-prefetch-control" content="off">', '')
    : text;
