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

test('a service worker imports the file at startup and parses it on request', async () => {
  scope.importScripts = () => {
    scope.hatTipWeights = '{"version":7}';
  };
  const { importWeightsAtStart, loadWeights } = await load();
  importWeightsAtStart();
  expect(await loadWeights('nowhere')).toEqual({ version: 7 });
});

test('an unreadable file does not break startup; the error surfaces when the weights are requested', async () => {
  scope.importScripts = () => {
    throw new Error('no such file');
  };
  const { importWeightsAtStart, loadWeights } = await load();
  expect(importWeightsAtStart).not.toThrow();
  await expect(loadWeights('nowhere')).rejects.toThrow('no such file');
});

test('a page reports a missing file', async () => {
  const { importWeightsAtStart, loadWeights } = await load();
  importWeightsAtStart();
  await expect(loadWeights('data:text/javascript,')).rejects.toThrow('not in the package');
});
