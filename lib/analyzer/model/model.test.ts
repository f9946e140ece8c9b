import { describe, expect, test } from 'vitest';
import { analyzeNow } from '../analyze.ts';
import { exampleContext, exampleDraft } from '../example-context.ts';
import { readModel } from './model.ts';
import type { ModelData } from './model.ts';
import { shippedWeights } from './shipped-model.ts';

const change = (more: Partial<ModelData>): ModelData => ({ ...shippedWeights, ...more });
const { reading, vectors, heads, second } = shippedWeights;

describe('weights that do not fit are refused', () => {
  test.each<readonly [string, ModelData]>([
    ['another version', change({ version: 0 })],
    ['values cut short', change({ reading: { ...reading, values: reading.values.slice(0, 400) } })],
    ['a dense part cut short', change({ reading: { ...reading, dense: 'AAAA' } })],
    ['a scale that is no number', change({ reading: { ...reading, scale: Number.NaN } })],
    ['other classes', change({ reading: { ...reading, classes: ['us', 'them', 'all', 'none'] } })],
    ['vectors cut short', change({ vectors: { ...vectors, codes: 'AAAA' } })],
    ['a head of other classes', change({ heads: { ...heads, asks: heads.purpose } })],
    ['no second step', change({ second: { ...second, asks: { weights: [], bias: [] } } })],
  ])('%s', (_, data) => {
    expect(() => readModel(data)).toThrow();
  });
});

test('without weights the coach knows the language, judges nothing and says nothing', () => {
  const text = 'Our new gallery is open. Riverside Food Bank cooked for the opening night.';
  const analysis = analyzeNow(exampleDraft(text), exampleContext({ model: undefined }));
  expect(analysis).toMatchObject({ language: 'en', verdict: 'unclear', findings: [], praise: [] });
});

test('a draft of any letters has shares that are numbers', () => {
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
