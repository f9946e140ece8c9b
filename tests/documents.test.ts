import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keptPlaces, pageTraces } from './privacy-tables.ts';

/** docs/checks.md, docs/security.md and docs/privacy.md name tests and stored data; each of them must exist. */
const root = resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Each `file` “title” pair in a document. A title may contain quotation marks. */
function testsIn(text: string): readonly (readonly [file: string, title: string])[] {
  const named = /`((?:tests|lib|scripts)\/[\w./-]+\.(?:spec|test)\.ts)`\s+“((?:[^“”]|“[^”]*”)+)”/g;
  return [...text.matchAll(named)].map(([, file, title]) => [file!, title!.replace(/\s+/g, ' ')]);
}

function expectTest(file: string, title: string): void {
  expect(existsSync(join(root, file))).toBe(true);
  const titles = read(file);
  expect([`'${title}'`, `"${title}"`, `\`${title}\``].some((each) => titles.includes(each))).toBe(
    true,
  );
}

const security = read('docs/security.md');

describe('docs/security.md', () => {
  const named = testsIn(security);

  test('names a test for each claim', () => {
    expect(named.length).toBeGreaterThan(40);
    const mentioned = [
      ...security.matchAll(/`(?:tests|lib|scripts)\/[\w./-]+\.(?:spec|test)\.ts`/g),
    ];
    // All except the one that checks them.
    expect(named.length).toBe(mentioned.length - 1);
  });

  test.each(named)('%s has “%s”', (file, title) => expectTest(file, title));
});

describe('docs/checks.md', () => {
  const checks = read('docs/checks.md');
  const named = testsIn(checks);

  test('names a test for each promise', () => {
    const mentioned = [...checks.matchAll(/`[\w./-]+\.(?:spec|test)\.ts`/g)];
    expect(named.length).toBeGreaterThan(40);
    expect(named.length).toBe(mentioned.length);
  });

  test.each(named)('%s has “%s”', (file, title) => expectTest(file, title));
});

describe('docs/privacy.md', () => {
  test('names every object store of the database and every single value in it', () => {
    const stores = [...read('lib/store/database.ts').matchAll(/createObjectStore\('(\w+)'/g)];
    const collections = /for \(const collection of \[([^\]]*)\]/.exec(
      read('lib/store/database.ts'),
    )?.[1];
    const names = [
      ...stores.map(([, name]) => name!),
      ...[...(collections ?? '').matchAll(/'(\w+)'/g)].map(([, name]) => name!),
    ].filter((name) => name !== 'facts');
    const marks = /export type Mark = ([^;]+);/.exec(read('lib/store/store.ts'))?.[1] ?? '';
    const facts = [
      'revision',
      'since',
      ...[...marks.matchAll(/'(\w+)'/g)].map(([, name]) => name!),
    ];
    const places = keptPlaces();
    expect(names.length).toBeGreaterThan(7);
    expect(names.filter((name) => !places.includes(`hat-tip/${name}`))).toEqual([]);
    expect(facts.filter((name) => !places.includes(`hat-tip/facts/${name}`))).toEqual([]);
  });

  test('says of each trace when a page can see it', () => {
    const phases = new Set(['focus', 'nudge', 'card', 'closed', 'keys', 'edit', 'gone']);
    const traces = pageTraces();
    expect(traces.length).toBeGreaterThan(5);
    for (const { when } of traces) {
      expect(when.size).toBeGreaterThan(0);
      expect([...when].filter((phase) => !phases.has(phase))).toEqual([]);
    }
  });

  test.each(
    [...`${read('docs/privacy.md')}${security}`.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
      ([, path]) => path!,
    ),
  )('leads to %s, which is there', (path) => {
    expect(existsSync(join(root, 'docs', path))).toBe(true);
  });
});
