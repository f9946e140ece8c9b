import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findCircle } from './find-circle.ts';
import { importsOf, root, sources } from './imports.ts';

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
  {
    name: 'packaged-analyzer',
    path: 'lib/packaged/analyzer.ts',
    may: ['analyzer', 'past-posts', 'tagged'],
  },
  {
    name: 'packaged',
    path: 'lib/packaged/load.ts',
    may: [],
    typesOf: ['analyzer', 'packaged-analyzer'],
  },
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
    typesOf: ['diagnostics', 'packaged-analyzer'],
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
      'packaged',
      'packaged-analyzer',
    ],
  },
  { name: 'locales', path: 'public/_locales/', may: [] },
];

const layerOf = (path: string) => layers.find((layer) => path.startsWith(layer.path));
test('every source file belongs to a layer', () => {
  expect(sources.filter((path) => !layerOf(path))).toEqual([]);
});

test('imports only point to lower layers', () => {
  const wrong = sources.flatMap((path) => {
    const layer = layerOf(path)!;
    return importsOf(path).flatMap(({ to, onlyTypes }) => {
      const below = to === undefined ? undefined : layerOf(to);
      if (!below || below === layer || layer.may.includes(below.name)) return [];
      if (onlyTypes && layer.typesOf?.includes(below.name)) return [];
      return [`${path} → ${to} (${layer.name} may not use ${below.name})`];
    });
  });
  expect(wrong).toEqual([]);
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
