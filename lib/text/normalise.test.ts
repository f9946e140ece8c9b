import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from './normalise.ts';

/** The original characters that the given normalised words came from. */
function found(original: string, words: string): string {
  const normal = normalise(original);
  const start = normal.text.indexOf(words);
  const span = normal.toOriginal({ start, end: start + words.length });
  return original.slice(span.start, span.end);
}

test.each([
  ['mathematical letters', 'the 𝓛𝓮𝓶𝓸𝓷 𝓜𝔂𝓻𝓽𝓵𝓮 tap', 'Lemon Myrtle', '𝓛𝓮𝓶𝓸𝓷 𝓜𝔂𝓻𝓽𝓵𝓮'],
  ['a decomposed accent', 'Cafe\u0301 Uno', 'Café', 'Cafe\u0301'],
  ['a curly apostrophe', 'Aunt Bea’s bed', "Bea's", 'Bea’s'],
  ['a zero-width space inside', 'Food\u200b Bank here', 'Food Bank', 'Food\u200b Bank'],
  ['an ellipsis that grows', 'well… Ada', 'Ada', 'Ada'],
  ['a ligature', 'the ﬁrst one', 'first', 'ﬁrst'],
])('maps back to the original: %s', (_, original, words, expected) => {
  expect(found(original, words)).toBe(expected);
});

test('an emoji family before a name does not shift the offset', () => {
  expect(found('👩‍👩‍👧 thanks, Ada', 'Ada')).toBe('Ada');
});

test('spans stay inside the text, in order, and never split a surrogate pair', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(40), fc.nat(40), (text, start, length) => {
      const normal = normalise(text);
      fc.pre(start < normal.text.length && length > 0);
      const span = normal.toOriginal({ start, end: Math.min(normal.text.length, start + length) });
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(text.length);
      const before = text.codePointAt(span.start - 1) ?? 0;
      expect(span.start > 0 && before > 0xffff).toBe(false);
    }),
  );
});

test('an unchanged text maps to itself', () => {
  const normal = normalise('Plain words.\nAnd more.');
  expect(normal.toNormal({ start: 2, end: 5 })).toEqual({ start: 2, end: 5 });
});
