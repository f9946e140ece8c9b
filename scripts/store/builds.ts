import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What goes to the stores, by browser. */
export const targets = ['chrome', 'edge', 'firefox'] as const;

export const folderOf = (target: (typeof targets)[number]) => `.output/${target}-mv3`;

/** The zips of this version. */
export function zipsOf(version: string): string[] {
  return [...targets, 'sources'].map((name) => `.output/hat-tip-${version}-${name}.zip`);
}

/** The version in package.json and in the names of the zips. */
export function readVersion(root: string): string {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
}

/** Every built file and every zip of a checkout, with a hash of each. */
export function fingerprint(root: string): ReadonlyMap<string, string> {
  const built = targets.flatMap((target) => filesUnder(join(root, folderOf(target))));
  const zips = zipsOf(readVersion(root)).map((zip) => join(root, zip));
  return new Map(
    [...built, ...zips].map((file) => [
      relative(root, file),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Sentences about every file that differs. */
export function compareBuilds(
  ours: ReadonlyMap<string, string>,
  theirs: ReadonlyMap<string, string>,
): string[] {
  const names = [...new Set([...ours.keys(), ...theirs.keys()])].sort();
  return names
    .filter((name) => ours.get(name) !== theirs.get(name))
    .map((name) => {
      if (!theirs.has(name)) return `${name} is missing the second time.`;
      if (!ours.has(name)) return `${name} is there only the second time.`;
      return `${name} is not the same the second time.`;
    });
}
