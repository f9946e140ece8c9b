import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findCircle } from './find-circle.ts';
import { importsOf, root, sources } from './imports.ts';
import { layers } from './layer-table.ts';

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

test('no layer imports itself through other layers', () => {
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
    compromise: /^lib\/analyzer\/reading\/parse\.ts$/,
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
      !path.includes('/lexicon/') &&
      !path.includes('/sensitive/') &&
      readFileSync(join(root, path), 'utf8').split('\n').length > 300,
  );
  expect(long).toEqual([]);
});
