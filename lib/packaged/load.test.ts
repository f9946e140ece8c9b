import { afterEach, expect, test, vi } from 'vitest';

interface Scope {
  hatTipWeights?: string;
  hatTipAnalyzer?: unknown;
  importScripts?: unknown;
}
const scope = globalThis as Scope;

afterEach(() => {
  delete scope.hatTipWeights;
  delete scope.hatTipAnalyzer;
  delete scope.importScripts;
  vi.resetModules();
});

const load = async () => import('./load.ts');

test('a service worker imports both files at startup and parses the weights on request', async () => {
  scope.importScripts = (address: string) => {
    if (address === '/weights.js') scope.hatTipWeights = '{"version":7}';
    else scope.hatTipAnalyzer = { rules: [] };
  };
  const { importAtStart, loadAnalyzer, loadWeights } = await load();
  importAtStart();
  expect(await loadWeights()).toEqual({ version: 7 });
  expect(await loadAnalyzer()).toEqual({ rules: [] });
});

test('an unreadable file does not break startup; the error surfaces when its content is requested', async () => {
  scope.importScripts = (address: string) => {
    if (address === '/weights.js') throw new Error('no such file');
    scope.hatTipAnalyzer = { rules: [] };
  };
  const { importAtStart, loadAnalyzer, loadWeights } = await load();
  expect(importAtStart).not.toThrow();
  await expect(loadWeights()).rejects.toThrow('no such file');
  expect(await loadAnalyzer()).toEqual({ rules: [] });
});

test('a page reports a file with nothing in it, and a missing one', async () => {
  const { importAtStart, loadAnalyzer, loadWeights } = await load();
  importAtStart();
  const empty = async () => undefined;
  await expect(loadWeights(empty)).rejects.toThrow('weights file of the package is empty');
  await expect(loadAnalyzer(empty)).rejects.toThrow('analyzer file of the package is empty');
  await expect(loadAnalyzer()).rejects.toThrow('/analyzer.js');
});
