import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lowerText } from './lower.ts';

test('lowers letters', () => {
  expect(lowerText('ÉCOLE Straße 𐐀')).toBe('école straße 𐐨');
});

test('keeps every offset, also where a lower-case letter would be longer', () => {
  expect(lowerText('İstanbul A')).toBe('İstanbul a');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(lowerText(text)).toHaveLength(text.length);
    }),
  );
});
