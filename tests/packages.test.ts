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
const lockedIn = (file: string) =>
  Object.entries((read(file) as { packages: Record<string, Locked> }).packages).filter(
    ([path]) => path !== '',
  );
const installed = lockedIn('package-lock.json');
/** With web-ext, which `npm run check:store` installs by itself. */
const locked = [...installed, ...lockedIn('scripts/store/lint-tools/package-lock.json')];

const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 13);

/** Licences allowed in the product and its dependencies. */
const forShipping = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0'];

/** Further licences allowed in tools for building and testing. */
const forWork = [
  ...forShipping,
  'BSD',
  'BlueOak-1.0.0',
  'CC-BY-3.0',
  'CC0-1.0',
  'Python-2.0',
  'Zlib',
];

/** The licences of packages whose package.json names none, according to their licence file or readme. */
const unsaid: Readonly<Record<string, string>> = { 'twitter-text': 'Apache-2.0' };

/** Packages that run programs of their own on installation. */
const withInstallScripts = ['core-js 2.6.12', 'core-js 3.51.0', 'esbuild 0.28.2'];

/** True if at least one alternative is allowed with all its parts. */
function isAllowed({ license }: Locked, path: string, allowed: readonly string[]): boolean {
  const said =
    typeof license === 'string' ? license : (license?.join(' OR ') ?? unsaid[nameOf(path)]);
  return (said ?? 'none')
    .replaceAll(/[()]/g, '')
    .replaceAll('Apache2', 'Apache-2.0')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((each) => allowed.includes(each)));
}

// An address in the lock file could point anywhere; npm leaves them out with omit-lockfile-registry-resolved.
test('every package has one exact version and a hash, and no address', () => {
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

test('every shipped package has a licence that allows it', () => {
  const wrong = installed
    .filter(([, each]) => !each.dev && !each.optional)
    .filter(([path, each]) => !isAllowed(each, path, forShipping));
  expect(wrong.map(([path, { license }]) => [path, license])).toEqual([]);
});

test('every tool for building and testing has a known licence', () => {
  const wrong = locked.filter(([path, each]) => !isAllowed(each, path, forWork));
  expect(wrong.map(([path, { license }]) => [path, license])).toEqual([]);
});

test('licences are listed here only for packages that state none', () => {
  const silent = locked.filter(([, { license }]) => !license).map(([path]) => nameOf(path));
  expect(Object.keys(unsaid)).toEqual([...new Set(silent)].sort());
});

test('only the listed packages run programs on installation', () => {
  const found = locked
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path, { version }]) => `${nameOf(path)} ${version}`);
  expect([...new Set(found)].sort()).toEqual(withInstallScripts);
});

test('the program of every Node that can be installed has its checksum on record', () => {
  const { version, programs } = read('scripts/cli/node-programs.json') as {
    readonly version: string;
    readonly programs: Readonly<
      Record<string, { readonly sha256: string; readonly published: string }>
    >;
  };
  const named = Object.entries(about['optionalDependencies']!);
  expect(Object.keys(programs)).toEqual(named.map(([name]) => name));
  const known = locked.filter(([path]) => programs[nameOf(path)]);
  expect(known.map(([, each]) => each.version)).toEqual(named.map(() => version));
  const wrong = Object.values(programs).filter(
    ({ sha256, published }) =>
      !/^[0-9a-f]{64}$/.test(sha256) ||
      !(published.includes(`-v${version}-`) || published.endsWith('/node.exe')),
  );
  expect(wrong).toEqual([]);
});
