import { describe, expect, test } from 'vitest';
import { root } from '../cli/run.mjs';
import { compareBuilds } from './builds.ts';
import { checkExtensionFiles } from './files.ts';
import { compareLint } from './lint.ts';
import { compareSums } from './node-programs.ts';
import { comparePermissions, permissionsOf } from './permissions.ts';
import { checkPictures } from './pictures.ts';
import { commandsIn } from './rebuild.ts';
import { sectionOf, tableUnder } from './tables.ts';
import { checkTexts } from './texts.ts';
import { siteIds } from '../../lib/sites/facts/all-sites.ts';

describe('the contents of docs/store', () => {
  test('every text is within the stores’ limits, modest, and matches the manifest', () => {
    expect(checkTexts(root)).toEqual([]);
  });

  test('every picture is present and has the size stores want', () => {
    expect(checkPictures(root)).toEqual([]);
  });
});

test('a table and a section end at the next heading of their level', () => {
  const text = '# A\n## B\n| a | b |\n| - | - |\n| `1` | x \\| y |\n### C\nmore\n## D\nno';
  expect(tableUnder(text, 'B')).toEqual([['1', 'x | y']]);
  expect(sectionOf(text, 'D')).toBe('no');
  expect(sectionOf(text, 'B').endsWith('more')).toBe(true);
  expect(() => sectionOf(text, 'E')).toThrow('no heading');
});

test('lint: reports one warning more, one fewer, an error and a notice', () => {
  const warning = { code: 'W', message: 'm', file: 'chunks/a-1234_-78.js' };
  const report = { errors: [], notices: [], warnings: [warning, warning] };
  expect(compareLint(report, ['W chunks/a.js: m', 'W chunks/a.js: m'])).toEqual([]);
  expect(compareLint(report, ['W chunks/a.js: m'])).toEqual([
    'W chunks/a.js: m (not in docs/store/lint.md)',
  ]);
  expect(compareLint({ ...report, warnings: [] }, ['W chunks/a.js: m'])).toEqual([
    'W chunks/a.js: m (in docs/store/lint.md, and no more)',
  ]);
  const loud = { errors: [{ code: 'E', message: 'e' }], notices: [warning], warnings: [] };
  expect(compareLint(loud, [])).toEqual(['E : e', 'W chunks/a.js: m']);
});

test('permissions: reports one more, one fewer and one without a reason', () => {
  const rows = '## All permissions\n| p | b | w |\n| - | - | - |\n| `storage` | Chrome | keeps |\n';
  const asked = (permissions: string[], matches: string[] = []) =>
    permissionsOf({ permissions, content_scripts: [{ matches }] });
  expect(comparePermissions(rows, 'chrome', asked(['storage']))).toEqual([]);
  expect(comparePermissions(rows, 'chrome', asked(['storage'], ['https://a/*']))).toHaveLength(1);
  expect(comparePermissions(rows, 'chrome', asked([]))).toHaveLength(1);
  expect(comparePermissions(rows, 'firefox', asked([]))).toEqual([]);
  expect(comparePermissions(rows.replace('keeps', ''), 'chrome', asked(['storage']))).toHaveLength(
    1,
  );
});

test('files: reports a source map, a test, a dot file, an unknown file and missing ones', () => {
  const strangers = ['chunks/a-12345678.js.map', 'a.test.ts', '.DS_Store', 'notes.txt'];
  const said = checkExtensionFiles(strangers, root);
  expect(said).toEqual(expect.arrayContaining(strangers.map((each) => `${each} is not expected.`)));
  expect(said).toContain('manifest.json is missing.');
  expect(said.filter((each) => each.startsWith('content-scripts/'))).toEqual(
    siteIds.map((site) => `content-scripts/${site}.js is missing.`).toSorted(),
  );
});

test('builds: reports a changed, removed or added file', () => {
  const ours = new Map([
    ['a', '1'],
    ['b', '1'],
  ]);
  const theirs = new Map([
    ['a', '2'],
    ['c', '1'],
  ]);
  expect(compareBuilds(ours, ours)).toEqual([]);
  expect(compareBuilds(ours, theirs)).toHaveLength(3);
});

test('the commands are the lines of the first shell block', () => {
  expect(commandsIn('Do:\n```sh\nnpm ci\n\nnpm run zip\n```\n')).toEqual(['npm ci', 'npm run zip']);
});

test('Node programs: reports a different and a missing checksum', () => {
  const one = { sha256: 'a', published: 'win-x64/node.exe' };
  const table = { version: '22.0.0', programs: { same: one, other: one, missing: one } };
  expect(compareSums(table, { same: 'a', other: 'b' }, 'nodejs.org')).toEqual([
    'The program of other has another SHA-256 at nodejs.org: b.',
    'The program of missing has another SHA-256 at nodejs.org: none.',
  ]);
});
