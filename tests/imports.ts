import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');

function* filesUnder(folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* filesUnder(path);
    else if (/\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name)) yield path;
  }
}

/** Every file of the product, tests left out; paths from the root. */
export const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) => [
  ...filesUnder(folder),
]);
const importPattern =
  /^\s*(?:import|export)\s+(type\s+)?[^'";]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|import\('([^']+)'\)/gm;

/** What a file imports, and whether only types; `to` is the imported file's path from the root, absent for a package. */
export function importsOf(path: string) {
  const text = readFileSync(join(root, path), 'utf8');
  return [...text.matchAll(importPattern)].map((match) => {
    const target = (match[2] ?? match[3] ?? match[4])!;
    return {
      onlyTypes: match[1] !== undefined,
      target,
      ...(target.startsWith('.') && {
        to: relative(root, resolve(root, dirname(path), target.replace(/\?.*$/, ''))),
      }),
    };
  });
}
