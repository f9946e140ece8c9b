import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, targets } from './builds.ts';
import { tableUnder } from './tables.ts';

/** The longest justification the Chrome Web Store accepts. */
const longest = 1000;

interface Manifest {
  readonly [key: string]: unknown;
}

const listed = (manifest: Manifest, key: string) => (manifest[key] ?? []) as readonly string[];

/** Everything a manifest requests, including the content scripts' hosts. */
export function permissionsOf(manifest: Manifest): string[] {
  const scripts = (manifest['content_scripts'] ?? []) as { readonly matches: readonly string[] }[];
  return [
    ...new Set([
      ...listed(manifest, 'permissions'),
      ...listed(manifest, 'host_permissions'),
      ...listed(manifest, 'optional_permissions'),
      ...listed(manifest, 'optional_host_permissions'),
      ...scripts.flatMap(({ matches }) => matches),
    ]),
  ].sort();
}

/** Sentences about every permission in docs/store/permissions.md that the build lacks, and the other way round. */
export function comparePermissions(
  text: string,
  target: string,
  asked: readonly string[],
): string[] {
  const rows = tableUnder(text, 'All permissions');
  const explained = rows
    .filter(([, browsers = '']) => browsers.toLowerCase().split(', ').includes(target))
    .map(([permission = '']) => permission);
  return [
    ...asked
      .filter((each) => !explained.includes(each))
      .map(
        (each) => `${target} asks for ${each}, which docs/store/permissions.md does not explain.`,
      ),
    ...explained
      .filter((each) => !asked.includes(each))
      .map(
        (each) => `${target} does not ask for ${each}, which docs/store/permissions.md explains.`,
      ),
    ...rows
      .filter(([, , why = '']) => why === '' || why.length > longest)
      .map(([each]) => `The reason for ${each} must have 1 to ${longest} characters.`),
  ];
}

/** Compares the table with every build. */
export async function checkPermissions(root: string): Promise<string[]> {
  const text = readFileSync(join(root, 'docs/store/permissions.md'), 'utf8');
  return targets.flatMap((target) => {
    const manifest = JSON.parse(
      readFileSync(join(root, folderOf(target), 'manifest.json'), 'utf8'),
    ) as Manifest;
    return comparePermissions(text, target, permissionsOf(manifest));
  });
}
