import { describe, expect, test } from 'vitest';
import { analyzeNow } from '../analyze.ts';
import { exampleContext, exampleDraft } from '../../../tests/fixtures/example-context.ts';
import { readModel } from './model.ts';
import type { ModelData } from './model.ts';
import { shippedWeights } from './shipped-model.ts';

const change = (more: Partial<ModelData>): ModelData => ({ ...shippedWeights, ...more });
const { reading, vectors, heads, second } = shippedWeights;

describe('rejects inconsistent weights', () => {
  test.each<readonly [string, ModelData]>([
    ['a different version', change({ version: 0 })],
    ['truncated values', change({ reading: { ...reading, values: reading.values.slice(0, 400) } })],
    ['a truncated dense part', change({ reading: { ...reading, dense: 'AAAA' } })],
    ['a scale of NaN', change({ reading: { ...reading, scale: Number.NaN } })],
    [
      'different classes',
      change({ reading: { ...reading, classes: ['us', 'them', 'all', 'none'] } }),
    ],
    ['truncated vectors', change({ vectors: { ...vectors, codes: 'AAAA' } })],
    ['a head with different classes', change({ heads: { ...heads, asks: heads.purpose } })],
    ['no second step', change({ second: { ...second, asks: { weights: [], bias: [] } } })],
  ])('%s', (_, data) => {
    expect(() => readModel(data)).toThrow();
  });
});

test('without weights the analyzer detects the language, judges nothing and finds nothing', () => {
  const text = 'Our new gallery is open. Riverside Food Bank cooked for the opening night.';
  const analysis = analyzeNow(exampleDraft(text), exampleContext({ model: undefined }));
  expect(analysis).toMatchObject({ language: 'en', verdict: 'unclear', findings: [], praise: [] });
});

test('`sureness` is between 0 and 1 for any characters', () => {
  for (const text of [
    '',
    '…',
    '𝗙𝗿𝗲𝗲 𝘀𝗼𝘂𝗽',
    '@a @b #c',
    'a '.repeat(4000),
    'Dydd Gŵyl Dewi hapus i bawb',
  ]) {
    const { sureness } = analyzeNow(exampleDraft(text), exampleContext());
    expect(sureness).toBeGreaterThanOrEqual(0);
    expect(sureness).toBeLessThanOrEqual(1);
  }
});
