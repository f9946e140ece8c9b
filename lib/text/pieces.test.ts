import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestPiece, splitPieces } from './pieces.ts';

const cut = (text: string) =>
  [...splitPieces(text)].map(({ start, end }) => text.slice(start, end));

test('sentences end where sentences end', () => {
  expect(cut('Dr. Ngozi Falade came. We laughed!\n\nPhoto: J. Baensch')).toEqual([
    'Dr. Ngozi Falade came.',
    'We laughed!',
    'Photo: J. Baensch',
  ]);
});

test('a sentence without an end is cut at a space', () => {
  const pieces = cut("it's ".repeat(400));
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(longestPiece);
  expect(pieces.join(' ')).toBe("it's ".repeat(400).trim());
});

test('nothing but white space is lost, nothing read twice, no pair cut', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '. ', '\n', '👩', 'Dr. ', 'B') }),
      (part) => {
        const text = part.repeat(40);
        const pieces = cut(text);
        expect(pieces.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        expect(pieces.every((piece) => piece.isWellFormed())).toBe(true);
      },
    ),
  );
});
