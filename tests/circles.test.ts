import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findCircle } from './find-circle.ts';
import { importsOf, root, sources } from './imports.ts';

test('finds a cycle, and reports none in a graph without one', () => {
  const next: Record<string, string[]> = { a: ['b'], b: ['c', 'd'], c: ['d'], d: [] };
  expect(findCircle(Object.keys(next), (node) => next[node]!)).toBeUndefined();
  next['d'] = ['b'];
  expect(findCircle(Object.keys(next), (node) => next[node]!)).toEqual(['b', 'c', 'd', 'b']);
});

test('no imports form a cycle, not even imports of types', () => {
  const imported = (path: string) =>
    importsOf(path).flatMap(({ to }) => (to !== undefined && sources.includes(to) ? [to] : []));
  expect(findCircle(sources, imported)).toBeUndefined();
});

test('no script imports the test runner, which works only in its own process', () => {
  const seen = new Set<string>();
  const visit = (path: string): readonly string[] => {
    if (seen.has(path)) return [];
    seen.add(path);
    return importsOf(path).flatMap(({ target, to, onlyTypes }) => {
      if (onlyTypes) return [];
      if (to === undefined) return target === 'vitest' ? [path] : [];
      // A script that generates files contains their imports as text.
      return /\.tsx?$/.test(to) && existsSync(join(root, to)) ? visit(to) : [];
    });
  };
  const scripts = readdirSync(join(root, 'scripts')).filter((name) => name.endsWith('.ts'));
  expect(scripts.flatMap((name) => visit(`scripts/${name}`))).toEqual([]);
});
