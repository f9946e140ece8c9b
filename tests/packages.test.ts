import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

/** An entry of package-lock.json. */
interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string | readonly string[];
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

const root = resolve(import.meta.dirname, '..');
const read = (file: string) => JSON.parse(readFileSync(resolve(root, file), 'utf8'));
const about = read('package.json') as Record<string, Record<string, string>>;
const locked = Object.entries(
  (read('package-lock.json') as { packages: Record<string, Locked> }).packages,
).filter(([path]) => path !== '');

const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 13);

/** What may be in the product, or in what it depends on. */
const forShipping = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0'];

/** What may also be used to build and test. */
const forWork = [
  ...forShipping,
  'BSD',
  'BlueOak-1.0.0',
  'CC-BY-3.0',
  'CC0-1.0',
  'Python-2.0',
  'Zlib',
];

/** Packages that do not say their licence in package.json; what their licence file or readme says. */
const unsaid: Readonly<Record<string, string>> = { 'twitter-text': 'Apache-2.0' };

/** What run programs of their own when they are installed. */
const withInstallScripts = ['core-js 2.6.12', 'core-js 3.51.0', 'esbuild 0.28.2'];

/** True when one of the alternatives is allowed, and all parts of that one. */
function isAllowed({ license }: Locked, path: string, allowed: readonly string[]): boolean {
  const said =
    typeof license === 'string' ? license : (license?.join(' OR ') ?? unsaid[nameOf(path)]);
  return (said ?? 'none')
    .replaceAll(/[()]/g, '')
    .replaceAll('Apache2', 'Apache-2.0')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((each) => allowed.includes(each)));
}

// Were an address in the lock file, it could be any; npm leaves them out with omit-lockfile-registry-resolved.
test('every package is of one exact version, by its hash, and no address is named', () => {
  const wrong = locked.filter(
    ([, { version, integrity, resolved, link }]) =>
      link ||
      !/^\d+\.\d+\.\d+/.test(version ?? '') ||
      !/^sha512-[\w+/]{86}==$/.test(integrity ?? '') ||
      resolved !== undefined,
  );
  expect(wrong.map(([path]) => path)).toEqual([]);
});

test('package.json names exact versions and no addresses', () => {
  const wrong = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides']
    .flatMap((kind) => Object.entries(about[kind] ?? {}))
    .filter(([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+$/.test(version));
  expect(wrong).toEqual([]);
});

test('what ships has a licence that allows it', () => {
  const wrong = locked
    .filter(([, each]) => !each.dev && !each.optional)
    .filter(([path, each]) => !isAllowed(each, path, forShipping));
  expect(wrong.map(([path, { license }]) => [path, license])).toEqual([]);
});

test('what is used to build and test has a licence that is known', () => {
  const wrong = locked.filter(([path, each]) => !isAllowed(each, path, forWork));
  expect(wrong.map(([path, { license }]) => [path, license])).toEqual([]);
});

test('no more licences are told here than packages leave unsaid', () => {
  const silent = locked.filter(([, { license }]) => !license).map(([path]) => nameOf(path));
  expect(Object.keys(unsaid)).toEqual([...new Set(silent)].sort());
});

test('programs are run by the installation of exactly these packages', () => {
  const found = locked
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path, { version }]) => `${nameOf(path)} ${version}`);
  expect([...new Set(found)].sort()).toEqual(withInstallScripts);
});

test('every Node that can be installed has the sum of its program on record', () => {
  const { version, programs } = read('scripts/cli/node-programs.json') as {
    readonly version: string;
    readonly programs: Readonly<
      Record<string, { readonly sha256: string; readonly published: string }>
    >;
  };
  const installed = Object.entries(about['optionalDependencies']!);
  expect(Object.keys(programs)).toEqual(installed.map(([name]) => name));
  const known = locked.filter(([path]) => programs[nameOf(path)]);
  expect(known.map(([, each]) => each.version)).toEqual(installed.map(() => version));
  const wrong = Object.values(programs).filter(
    ({ sha256, published }) =>
      !/^[0-9a-f]{64}$/.test(sha256) ||
      !(published.includes(`-v${version}-`) || published.endsWith('/node.exe')),
  );
  expect(wrong).toEqual([]);
});
