import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast } from './contrast.ts';

test('a swapped letter stands out', () => {
  expect(contrast('RiversideFB', 'RlversideFB')).toEqual({
    before: 'R',
    here: 'i',
    file: 'l',
    after: 'versideFB',
  });
});

test('what is only in one of them stands alone', () => {
  expect(contrast('food, music', 'food')).toMatchObject({
    before: 'food',
    here: ', music',
    file: '',
  });
  expect(contrast('', 'food')).toEqual({ before: '', here: '', file: 'food', after: '' });
});

test('of long texts the place where they differ is shown', () => {
  const [head, tail] = ['a'.repeat(500), 'z'.repeat(500)];
  const { before, here, file, after } = contrast(`${head}1${tail}`, `${head}2${tail}`);
  expect([here, file]).toEqual(['1', '2']);
  expect([before, after]).toEqual([`…${'a'.repeat(24)}`, `${'z'.repeat(24)}…`]);
  expect(contrast('', 'b'.repeat(1000)).file).toHaveLength(301);
});

test('nothing is lost of short texts', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const { before, here, file, after } = contrast(a, b);
      expect([before + here + after, before + file + after]).toEqual([a, b]);
    }),
  );
});
