import { afterEach, expect, test, vi } from 'vitest';

interface Scope {
  hatTipWeights?: string;
  importScripts?: unknown;
}
const scope = globalThis as Scope;

afterEach(() => {
  delete scope.hatTipWeights;
  delete scope.importScripts;
  vi.resetModules();
});

const load = async () => import('./load-weights.ts');

test('a service worker reads the file at start, and parses it when asked', async () => {
  scope.importScripts = () => {
    scope.hatTipWeights = '{"version":7}';
  };
  const { importWeightsAtStart, loadWeights } = await load();
  importWeightsAtStart();
  expect(await loadWeights('nowhere')).toEqual({ version: 7 });
});

test('a file that cannot be read leaves the start alone, and is told when asked for', async () => {
  scope.importScripts = () => {
    throw new Error('no such file');
  };
  const { importWeightsAtStart, loadWeights } = await load();
  expect(importWeightsAtStart).not.toThrow();
  await expect(loadWeights('nowhere')).rejects.toThrow('no such file');
});

test('a page without such a file says so', async () => {
  const { importWeightsAtStart, loadWeights } = await load();
  importWeightsAtStart();
  await expect(loadWeights('data:text/javascript,')).rejects.toThrow('not in the package');
});
