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

test('every message in _locales is used', () => {
  const all = code.map(({ text }) => text).join('\n');
  const unused = Object.keys(messages).filter(
    (key) => !all.includes(`'${key}'`) && !config.includes(`__MSG_${key}__`),
  );
  expect(unused).toEqual([]);
});

test('every message has text, without exclamation mark, emoji or “should”', () => {
  const wrong = Object.entries(messages).filter(
    ([, { message }]) => !message || /!|\p{Extended_Pictographic}|\bshould\b/u.test(message),
  );
  expect(wrong).toEqual([]);
});

test('every message that is looked up exists', () => {
  const asked = [...config.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key!);
  expect(asked.length).toBeGreaterThan(1);
  // TypeScript checks the keys used in code: `MessageKey`.
  expect(asked.filter((key) => !Object.hasOwn(messages, key))).toEqual([]);
});

/** Words inside an element, and in attributes that are seen or read aloud. */
const written = [
  />\s*([^<>{}()=;&$`[]*\p{L}{2,}[^<>{}()=;&$`[]*)(?:<\/|\{)/gu,
  /\}\s*([^<>{}()=;]*\p{L}{2,}[^<>{}()=;]*)<\//gu,
  /\b(?:label|title|placeholder|alt|aria-label|aria-description|aria-roledescription)=\{?\s*["'`]([^"'`{}$]*\p{L}{2,}[^"'`]*)["'`]/gu,
];

const wordsIn = (text: string) =>
  written.flatMap((pattern) => [...text.matchAll(pattern)].map(([, words]) => words!.trim()));

test('components contain no literal text', () => {
  const wrong = code
    .filter(({ path }) => path.endsWith('.tsx'))
    .flatMap(({ path, text }) => wordsIn(text).map((words) => `${path}: ${words}`));
  expect(wrong).toEqual([]);
});

test.each([
  '<p>Try Hat Tip now</p>',
  '<p>\n  3 posts: yours\n</p>',
  '<p>Posts {count}</p>',
  '<p>{count} posts</p>',
  '<button aria-label="Close">×</button>',
  "<img alt={'A hat'} />",
  '<input placeholder={`Name`} />',
])('literal text is detected: %s', (text) => {
  expect(wordsIn(text)).toHaveLength(1);
});
