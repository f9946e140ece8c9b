import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/cli/run.mjs';
import { checkExtensionFiles } from '../../scripts/store/files.ts';
import { comparePermissions, permissionsOf } from '../../scripts/store/permissions.ts';
import { readPng } from '../../scripts/store/png.ts';
import { builds, type BrowserName } from './browsers.ts';

const read = (browser: BrowserName, file: string) =>
  readFileSync(join(builds[browser], file), 'utf8');

/** Licences of packages that may be in the product. */
const licences = new Set(['0BSD', 'Apache-2.0', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0']);

/** The packages that each build lists as included: "name version (licence)". */
const shipped = (browser: BrowserName) =>
  [
    ...read(browser, 'THIRD-PARTY-NOTICES.txt').matchAll(
      /^-{72}\n\n(\S+) (\S+) \((.+)\)\nSource: https:\/\/\S+\n\n(?=\S)/gm,
    ),
  ].map(([, name, version, licence]) => ({ name, version, licence }));

describe.each([
  ['chromium', 'chrome'],
  ['firefox', 'firefox'],
] as const)('the release for %s', (browser, target) => {
  test('holds every file that the store check expects, and no other', () => {
    const files = readdirSync(builds[browser], { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(builds[browser], join(entry.parentPath, entry.name)));
    expect(checkExtensionFiles(files, root)).toEqual([]);
  });

  test('every permission is explained in docs/store/permissions.md', () => {
    const table = readFileSync(join(root, 'docs/store/permissions.md'), 'utf8');
    const asked = permissionsOf(JSON.parse(read(browser, 'manifest.json')));
    expect(comparePermissions(table, target, asked)).toEqual([]);
  });

  test('every library ships with its full licence and a link to its source', () => {
    const text = read(browser, 'THIRD-PARTY-NOTICES.txt');
    const found = shipped(browser);
    expect(found).toHaveLength(text.split('-'.repeat(72)).length - 1);
    expect(found.filter(({ licence }) => !licences.has(licence!))).toEqual([]);
    expect(text.length).toBeLessThan(100_000);
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const names = new Set(found.map(({ name }) => name));
    expect(Object.keys(dependencies).filter((name) => !names.has(name))).toEqual([]);
  });

  test('the manifest names every icon size, and each file has that size', () => {
    const { icons } = JSON.parse(read(browser, 'manifest.json')) as {
      icons: Readonly<Record<string, string>>;
    };
    expect(Object.keys(icons)).toEqual(['16', '24', '32', '48', '64', '96', '128']);
    expect(Object.values(icons).sort()).toEqual(
      readdirSync(join(builds[browser], 'icon'))
        .map((name) => `icon/${name}`)
        .sort(),
    );
    for (const [size, file] of Object.entries(icons)) {
      const { width, height } = readPng(join(builds[browser], file))!;
      expect([file, width, height]).toEqual([file, Number(size), Number(size)]);
    }
  });
});
