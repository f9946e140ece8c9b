import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestPiece, splitPieces } from './pieces.ts';

const cut = (text: string) =>
  [...splitPieces(text)].map(({ start, end }) => text.slice(start, end));

test('splits at the ends of sentences, not at abbreviations', () => {
  expect(cut('Dr. Ngozi Falade came. We laughed!\n\nPhoto: J. Baensch')).toEqual([
    'Dr. Ngozi Falade came.',
    'We laughed!',
    'Photo: J. Baensch',
  ]);
});

test('cuts an overlong sentence at a space', () => {
  const pieces = cut("it's ".repeat(400));
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(longestPiece);
  expect(pieces.join(' ')).toBe("it's ".repeat(400).trim());
});

test('drops only white space, reads nothing twice and never splits a surrogate pair', () => {
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

test('never splits a sentence inside a name', () => {
  const name = 'Who Cares? Scotland';
  const text = `Tea from ${name} today. We laughed! Then Jump! was loud.`;
  const spans = [name, 'Jump!'].map((one) => {
    const start = text.indexOf(one);
    return { start, end: start + one.length };
  });
  const pieces = [...splitPieces(text, { marked: spans, namesIn: () => [] })];
  expect(pieces.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Tea from Who Cares? Scotland today.',
    'We laughed!',
    'Then Jump! was loud.',
  ]);
});

test('never splits a name when it cuts an overlong sentence', () => {
  const name = 'Riverside Food Bank';
  const namesIn = (words: string) =>
    Array.from(words.matchAll(new RegExp(name, 'g')), ({ index }) => ({
      start: index,
      end: index + name.length,
    }));
  for (let before = longestPiece - 30; before < longestPiece + 10; before += 1) {
    const text = `${'x '.repeat(before / 2)}${name} ${'y '.repeat(200)}`;
    const pieces = [...splitPieces(text, { marked: [], namesIn })];
    expect(pieces.filter(({ start, end }) => text.slice(start, end).includes(name))).toHaveLength(
      1,
    );
  }
});
