import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast } from './contrast.ts';

test('highlights swapped letters', () => {
  expect(contrast('RiversideFB', 'RlversideFB')).toEqual({
    before: 'R',
    here: 'i',
    file: 'l',
    after: 'versideFB',
  });
});

test('highlights text that only one side has', () => {
  expect(contrast('food, music', 'food')).toMatchObject({
    before: 'food',
    here: ', music',
    file: '',
  });
  expect(contrast('', 'food')).toEqual({ before: '', here: '', file: 'food', after: '' });
});

test('shows the part of long texts where they differ', () => {
  const [head, tail] = ['a'.repeat(500), 'z'.repeat(500)];
  const { before, here, file, after } = contrast(`${head}1${tail}`, `${head}2${tail}`);
  expect([here, file]).toEqual(['1', '2']);
  expect([before, after]).toEqual([`…${'a'.repeat(24)}`, `${'z'.repeat(24)}…`]);
  expect(contrast('', 'b'.repeat(1000)).file).toHaveLength(301);
});

test('shows short texts whole', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const { before, here, file, after } = contrast(a, b);
      expect([before + here + after, before + file + after]).toEqual([a, b]);
    }),
  );
});
