import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import messages from '../public/_locales/en/messages.json';

const root = resolve(import.meta.dirname, '..');

function* filesUnder(folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* filesUnder(path);
    else if (/\.tsx?$/.test(entry.name)) yield path;
  }
}

const code = ['components', 'entrypoints', 'lib']
  .flatMap((folder) => [...filesUnder(folder)])
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
const config = readFileSync(join(root, 'wxt.config.ts'), 'utf8');

test('every line of _locales is used', () => {
  const all = code.map(({ text }) => text).join('\n');
  const unused = Object.keys(messages).filter(
    (key) => !all.includes(`'${key}'`) && !config.includes(`__MSG_${key}__`),
  );
  expect(unused).toEqual([]);
});

test('every line says something, without exclamation mark, emoji or "should"', () => {
  const wrong = Object.entries(messages).filter(
    ([, { message }]) => !message || /!|\p{Extended_Pictographic}|\bshould\b/u.test(message),
  );
  expect(wrong).toEqual([]);
});

test('components hold no words of their own', () => {
  const wrong = code
    .filter(({ path }) => path.startsWith('components/') && path.endsWith('.tsx'))
    .flatMap(({ path, text }) =>
      [
        ...text.matchAll(
          />\s*([A-Z][a-z]+[ a-z,.’]*)\s*<\/|(?:label|title|placeholder|aria-label)="([^"]+)"/g,
        ),
      ].map((match) => `${path}: ${match[1] ?? match[2]}`),
    );
  expect(wrong).toEqual([]);
});
