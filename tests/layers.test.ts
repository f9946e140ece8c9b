import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/**
 * Who may import whom, lowest layer first, as on the map in README.md. A file belongs to the first layer whose
 * path is a prefix of its own.
 */
const layers: readonly {
  readonly name: string;
  readonly path: string;
  readonly may: readonly string[];
  readonly typesOf?: readonly string[];
}[] = [
  { name: 'text', path: 'lib/text/', may: [] },
  { name: 'site-facts', path: 'lib/sites/facts/', may: [] },
  { name: 'post', path: 'lib/post.ts', may: ['text'], typesOf: ['site-facts'] },
  {
    name: 'diagnostics',
    path: 'lib/diagnostics/',
    may: ['post', 'site-facts', 'text'],
    typesOf: ['analyzer', 'messages'],
  },
  { name: 'organisation', path: 'lib/organisation/', may: ['post', 'site-facts', 'text'] },
  { name: 'analyzer', path: 'lib/analyzer/', may: ['organisation', 'post', 'site-facts', 'text'] },
  {
    name: 'ideas',
    path: 'lib/ideas/',
    may: ['analyzer', 'organisation', 'post', 'site-facts'],
    typesOf: ['habits'],
  },
  {
    name: 'importers',
    path: 'lib/importers/',
    may: ['post', 'site-facts', 'text'],
    typesOf: ['translate'],
  },
  { name: 'connect', path: 'lib/connect/', may: ['organisation', 'post', 'site-facts'] },
  {
    name: 'partner-list',
    path: 'lib/partner-list/',
    may: ['organisation', 'post', 'site-facts', 'text'],
  },
  {
    name: 'habits',
    path: 'lib/habits/',
    may: ['organisation', 'site-facts', 'post', 'text'],
    typesOf: ['analyzer'],
  },
  {
    name: 'tagged',
    path: 'lib/tagged/',
    may: ['analyzer', 'habits', 'organisation', 'post', 'site-facts', 'text'],
  },
  {
    name: 'past-posts',
    path: 'lib/past-posts/',
    may: [
      'importers',
      'analyzer',
      'habits',
      'tagged',
      'organisation',
      'post',
      'site-facts',
      'text',
      'diagnostics',
    ],
    typesOf: ['store'],
  },
  { name: 'translate', path: 'lib/translate.ts', may: [], typesOf: ['locales'] },
  {
    name: 'messages',
    path: 'lib/message',
    may: ['post', 'site-facts', 'text'],
    typesOf: ['analyzer', 'messages', 'diagnostics'],
  },
  { name: 'browser', path: 'lib/browser.ts', may: [] },
  { name: 'weights', path: 'lib/load-weights.ts', may: [], typesOf: ['analyzer'] },
  {
    name: 'settings',
    path: 'lib/settings.ts',
    may: ['browser', 'post', 'site-facts'],
    typesOf: ['messages', 'policy'],
  },
  {
    name: 'store',
    path: 'lib/store/',
    may: [
      'diagnostics',
      'post',
      'site-facts',
      'organisation',
      'text',
      'habits',
      'connect',
      'browser',
      'messages',
    ],
    typesOf: ['analyzer', 'settings', 'tagged'],
  },
  {
    name: 'policy',
    path: 'lib/policy/',
    may: ['store', 'organisation', 'post', 'site-facts'],
    typesOf: ['messages'],
  },
  { name: 'editors', path: 'lib/editors/', may: ['post', 'site-facts', 'text'] },
  { name: 'sites', path: 'lib/sites/', may: ['site-facts', 'editors', 'post', 'text'] },
  {
    name: 'composer',
    path: 'lib/composer/',
    may: ['sites', 'editors', 'post', 'site-facts', 'text', 'messages', 'diagnostics'],
    typesOf: ['analyzer'],
  },
  {
    name: 'background',
    path: 'lib/background/',
    may: [
      'messages',
      'settings',
      'store',
      'policy',
      'analyzer',
      'organisation',
      'habits',
      'post',
      'text',
      'site-facts',
      'browser',
    ],
    typesOf: ['diagnostics'],
  },
  {
    name: 'components',
    path: 'components/',
    may: [
      'post',
      'site-facts',
      'organisation',
      'partner-list',
      'importers',
      'past-posts',
      'tagged',
      'connect',
      'habits',
      'ideas',
      'text',
      'translate',
    ],
    typesOf: [
      'composer',
      'analyzer',
      'messages',
      'organisation',
      'past-posts',
      'store',
      'policy',
      'diagnostics',
    ],
  },
  {
    name: 'entrypoints',
    path: 'entrypoints/',
    may: [
      'text',
      'post',
      'organisation',
      'analyzer',
      'habits',
      'translate',
      'messages',
      'browser',
      'settings',
      'store',
      'policy',
      'partner-list',
      'ideas',
      'connect',
      'past-posts',
      'tagged',
      'editors',
      'site-facts',
      'sites',
      'composer',
      'background',
      'components',
      'diagnostics',
      'weights',
    ],
  },
  { name: 'locales', path: 'public/_locales/', may: [] },
];

function* filesUnder(folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* filesUnder(path);
    else if (/\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name)) yield path;
  }
}

const layerOf = (path: string) => layers.find((layer) => path.startsWith(layer.path));
const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) => [...filesUnder(folder)]);
const importPattern =
  /^\s*(?:import|export)\s+(type\s+)?[^'";]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|import\('([^']+)'\)/gm;

function importsOf(path: string) {
  const text = readFileSync(join(root, path), 'utf8');
  return [...text.matchAll(importPattern)].map((match) => ({
    onlyTypes: match[1] !== undefined,
    target: (match[2] ?? match[3] ?? match[4])!,
  }));
}

test('every source file belongs to a layer', () => {
  expect(sources.filter((path) => !layerOf(path))).toEqual([]);
});

test('imports only point to lower layers', () => {
  const wrong = sources.flatMap((path) => {
    const layer = layerOf(path)!;
    return importsOf(path)
      .filter(({ target }) => target.startsWith('.'))
      .flatMap(({ target, onlyTypes }) => {
        const to = relative(root, resolve(root, dirname(path), target.replace(/\?.*$/, '')));
        const below = layerOf(to);
        if (!below || below === layer || layer.may.includes(below.name)) return [];
        if (onlyTypes && layer.typesOf?.includes(below.name)) return [];
        return [`${path} → ${to} (${layer.name} may not use ${below.name})`];
      });
  });
  expect(wrong).toEqual([]);
});

/** The first way found from a node back to itself, each node once and the first again at the end; undefined without one. */
function findCircle(nodes: readonly string[], next: (node: string) => readonly string[]) {
  const done = new Set<string>();
  const path: string[] = [];
  const walk = (node: string): readonly string[] | undefined => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return undefined;
    path.push(node);
    for (const each of next(node)) {
      const found = walk(each);
      if (found) return found;
    }
    path.pop();
    done.add(node);
    return undefined;
  };
  for (const node of nodes) {
    const found = walk(node);
    if (found) return found;
  }
  return undefined;
}

test('finds a circle, and none where there is none', () => {
  const next: Record<string, string[]> = { a: ['b'], b: ['c', 'd'], c: ['d'], d: [] };
  expect(findCircle(Object.keys(next), (node) => next[node]!)).toBeUndefined();
  next['d'] = ['b'];
  expect(findCircle(Object.keys(next), (node) => next[node]!)).toEqual(['b', 'c', 'd', 'b']);
});

test('no layer may use itself by way of others', () => {
  const mayUse = (name: string) => layers.find((layer) => layer.name === name)!.may;
  expect(
    findCircle(
      layers.map(({ name }) => name),
      mayUse,
    ),
  ).toBeUndefined();
});

test('no file imports itself by way of others; types alone may point back', () => {
  const imported = (path: string) =>
    importsOf(path)
      .filter(({ target, onlyTypes }) => target.startsWith('.') && !onlyTypes)
      .map(({ target }) =>
        relative(root, resolve(root, dirname(path), target.replace(/\?.*$/, ''))),
      )
      .filter((target) => sources.includes(target));
  expect(findCircle(sources, imported)).toBeUndefined();
});

test('no script needs the test runner, which works in its own process alone', () => {
  const seen = new Set<string>();
  const visit = (path: string): readonly string[] => {
    if (seen.has(path)) return [];
    seen.add(path);
    return importsOf(path).flatMap(({ target, onlyTypes }) => {
      if (onlyTypes) return [];
      if (!target.startsWith('.')) return target === 'vitest' ? [path] : [];
      const to = relative(root, resolve(root, dirname(path), target));
      // A script that writes files has their imports in its text.
      return /\.tsx?$/.test(to) && existsSync(join(root, to)) ? visit(to) : [];
    });
  };
  const scripts = readdirSync(join(root, 'scripts')).filter((name) => name.endsWith('.ts'));
  expect(scripts.flatMap((name) => visit(`scripts/${name}`))).toEqual([]);
});

test('the pure layers touch no page, storage, clock, network or console', () => {
  const forbidden =
    /\b(?:document|window|localStorage|indexedDB|browser|chrome|console|fetch|setTimeout|setInterval|performance)\s*[.(]|\bDate\.now\b|\bnew Date\(\)|Math\.random/;
  const pure = sources.filter((path) =>
    /^lib\/(?:text|post|sites\/facts|organisation|analyzer|habits|tagged)\b/.test(path),
  );
  const wrong = pure.flatMap((path) =>
    readFileSync(join(root, path), 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        !/^(?:\s*(?:\*|\/\/|\/\*)|import )/.test(line) && forbidden.test(line)
          ? [`${path}:${index + 1} ${line.trim()}`]
          : [],
      ),
  );
  expect(wrong).toEqual([]);
});

test('packages are imported only in the folders they are meant for', () => {
  const rooms: Record<string, RegExp> = {
    compromise: /^lib\/analyzer\/parse\.ts$/,
    'twitter-text': /^lib\/analyzer\//,
    idb: /^lib\/store\//,
    'webextension-polyfill': /^lib\/browser\.ts$/,
    '@floating-ui/dom': /^components\//,
  };
  const wrong = sources.flatMap((path) =>
    importsOf(path).flatMap(({ target }) => {
      const room = rooms[target.replace(/^(compromise)\/.*/, '$1')];
      return room && !room.test(path) ? [`${path} → ${target}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

test('no utils folder, and no file over 300 lines', () => {
  expect(sources.filter((path) => /\/(?:utils?|helpers?|common|misc)[./]/.test(path))).toEqual([]);
  const long = sources.filter(
    (path) =>
      !path.includes('/lexicons/') &&
      readFileSync(join(root, path), 'utf8').split('\n').length > 300,
  );
  expect(long).toEqual([]);
});
