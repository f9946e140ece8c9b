import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './imports.ts';

test('no line is over 160 characters, except those that cannot be broken', () => {
  // A regular expression is one literal. The others are rows of words, a CSV header and a page in one string.
  const pattern = /(?:^|[\s(=!:,])\/(?![/*]).{60}|String\.raw`|anyOf\(/;
  const whole = [
    /^lib\/organisation\//,
    /^lib\/store\/database\.ts$/,
    /^lib\/importers\/x-tables\.test\.ts$/,
    /^scripts\/(?:sample-exports|store-pictures)\.ts$/,
    /^tests\/e2e\/axe\.ts$/,
  ];
  const files = ['lib', 'components', 'entrypoints', 'scripts', 'tests'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => /\.(?:ts|tsx|mjs|css)$/.test(path) && !path.includes('/node_modules/')),
  );
  expect(files.length).toBeGreaterThan(900);
  const long = files.flatMap((path) =>
    readFileSync(join(root, path), 'utf8')
      .split('\n')
      .flatMap((line, at) =>
        line.length > 160 && !pattern.test(line) && !whole.some((name) => name.test(path))
          ? [`${path}:${at + 1}`]
          : [],
      ),
  );
  expect(long).toEqual([]);
});
