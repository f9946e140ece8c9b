import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdit, findEdit, remapSpan } from './edit.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '👩', '👨', '\u200d', 'é') });

test('applying the edit turns the first text into the second', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edit = findEdit(before, after);
      expect(edit === undefined ? before : applyEdit(before, edit)).toBe(after);
      expect(edit === undefined).toBe(before === after);
    }),
  );
});

test('an edit never splits a surrogate pair', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edit = findEdit(before, after);
      expect(edit?.removed.isWellFormed() ?? true).toBe(true);
      expect(edit?.inserted.isWellFormed() ?? true).toBe(true);
    }),
  );
});

test('a remapped span covers the same words', () => {
  fc.assert(
    fc.property(text, text, fc.nat(20), fc.nat(20), (before, after, start, length) => {
      const span = { start, end: Math.min(before.length, start + length) };
      fc.pre(span.start < span.end);
      const edit = findEdit(before, after);
      if (edit === undefined) return;
      const moved = remapSpan(span, edit);
      if (moved === undefined) return;
      expect(after.slice(moved.start, moved.end)).toBe(before.slice(span.start, span.end));
    }),
  );
});

test.each([
  [
    'typing before the span moves it',
    'our partners',
    'Hi our partners',
    { start: 3 + 4, end: 3 + 12 },
  ],
  [
    'typing well after the span leaves it',
    'our partners are',
    'our partners are!',
    { start: 4, end: 12 },
  ],
  ['typing inside the span drops it', 'our partners are', 'our part ners are', undefined],
  ['typing at the end of the span drops it', 'our partners', 'our partnership', undefined],
  ['deleting across the span drops it', 'our partners are', 'ours are', undefined],
])('%s', (_, before, after, expected) => {
  const edit = findEdit(before, after);
  expect(edit && remapSpan({ start: 4, end: 12 }, edit)).toEqual(expected);
});

test('replacing one member of an emoji family keeps the rest whole', () => {
  expect(findEdit('👩‍👩', '👩‍👨')).toEqual({ start: 3, removed: '👩', inserted: '👨' });
});

test('applyEdit throws when the removed text is not there', () => {
  expect(() => applyEdit('abc', { start: 0, removed: 'x', inserted: '' })).toThrow(RangeError);
});
