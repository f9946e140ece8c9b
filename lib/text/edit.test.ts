import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdit, findEdit, remapSpan } from './edit.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '👩', '👨', '\u200d', 'é') });

test('the edit found turns the one text into the other', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edit = findEdit(before, after);
      expect(edit === undefined ? before : applyEdit(before, edit)).toBe(after);
      expect(edit === undefined).toBe(before === after);
    }),
  );
});

test('no half of a surrogate pair is ever removed or inserted alone', () => {
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
  ['typing before moves it', 'our partners', 'Hi our partners', { start: 3 + 4, end: 3 + 12 }],
  ['typing far behind leaves it', 'our partners are', 'our partners are!', { start: 4, end: 12 }],
  ['typing inside ends it', 'our partners are', 'our part ners are', undefined],
  ['typing at its end ends it', 'our partners', 'our partnership', undefined],
  ['deleting over it ends it', 'our partners are', 'ours are', undefined],
])('%s', (_, before, after, expected) => {
  const edit = findEdit(before, after);
  expect(edit && remapSpan({ start: 4, end: 12 }, edit)).toEqual(expected);
});

test('a family of emoji losing one member keeps the rest whole', () => {
  expect(findEdit('👩‍👩', '👩‍👨')).toEqual({ start: 3, removed: '👩', inserted: '👨' });
});

test('an edit that does not fit is refused', () => {
  expect(() => applyEdit('abc', { start: 0, removed: 'x', inserted: '' })).toThrow(RangeError);
});
