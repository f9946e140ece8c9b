import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise, normaliseText } from './normalise.ts';
import { foldLetters, foldLine, foldText } from './spelling.ts';

describe('folds to the same name', () => {
  test.each([
    ['accents', 'École Zoë Łódź Ødegaard', 'Ecole Zoe Lodz Odegaard'],
    ['ligatures and sharp s', 'Cœur Straße Encyclopædia', 'Coeur Strasse Encyclopaedia'],
    ['a Turkish capital', 'İstanbul ISTANBUL', 'istanbul istanbul'],
    ['Greek capitals', 'ΑΘΗΝΑ ΚΕΝΤΡΟΣ', 'Αθήνα Κέντρος'],
    ['Russian ё and stress marks', 'Ёлка замо́к', 'Елка замок'],
    ['Arabic points and alefs', 'جَمعِيّة أحمد الخـــير', 'جمعية احمد الخير'],
    ['Hebrew points', 'שָׁלוֹם', 'שלום'],
    ['dashes', 'Stoke–on—Lee − x', 'Stoke-on-Lee - x'],
    [
      'apostrophes',
      'Anne’s Anneʼs Anne`s Anne´s Anne‘s Anne′s',
      "Anne's Anne's Anne's Anne's Anne's Anne's",
    ],
  ])('%s', (_, written, same) => {
    expect(foldText(normaliseText(written))).toBe(foldText(normaliseText(same)));
  });
});

describe('keeps different names apart', () => {
  test.each([
    ['Hindi vowels', 'सोम', 'सीमा'],
    ['Bengali vowels', 'ক্লাব', 'ক্লব'],
    ['Tamil pulli', 'தமிழ்', 'தமிழ'],
    ['Thai vowels', 'สวนดี', 'สวนดู'],
    ['Thai tones', 'ป่า', 'ป้า'],
    ['Japanese voicing', 'バラ', 'ハラ'],
    ['Korean finals', '강변', '강벼'],
    ['Cyrillic letters that are not accented variants', 'Йорк Київ', 'Иорк Киів'],
    ['Lao vowels', 'ດີ', 'ດູ'],
  ])('%s', (_, one, other) => {
    expect(foldText(normaliseText(one))).not.toBe(foldText(normaliseText(other)));
  });
});

test('comparing a line ignores line breaks and repeated spaces', () => {
  expect(foldLine('Supported by\n the  École')).toBe('supported by the ecole');
});

test('folding is idempotent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldLetters(foldLetters(text))).toBe(foldLetters(text));
      expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
    }),
  );
});

test('a word folds the same whatever surrounds it, so no fast path changes a comparison', () => {
  const scripts = fc.constantFrom(
    'Anneʼs',
    'Oʼbrien',
    'Straße',
    'सीमा',
    'ﬁn',
    'Café',
    'A´b',
    'x`y',
    'ªº½',
  );
  fc.assert(
    fc.property(scripts, fc.constantFrom('', ' 🎉', ' e\u0301', ' “a”', ' ก'), (word, beside) => {
      expect(normaliseText(word + beside).startsWith(normaliseText(word))).toBe(true);
    }),
  );
});

test('every character folds the same alone and beside an emoji', () => {
  for (let code = 0x20; code < 0x3000; code += 1) {
    const character = String.fromCharCode(code);
    // A combining mark attaches to the character before it, a joiner to the one after.
    if (/\p{M}|\p{Default_Ignorable_Code_Point}/u.test(character)) continue;
    expect(normaliseText(`${character} 🎉`)).toBe(`${normaliseText(character)} 🎉`);
  }
});

test('offsets count UTF-16 units and map back exactly', () => {
  const unit = fc.constantFrom(
    'a',
    'É',
    'e\u0301',
    '´',
    '–',
    '𝓛',
    '🎉',
    '👩‍👩‍👧',
    'ｶﾞ',
    'क्षि',
    '\u200b',
    ' ',
    'ﬁ',
    '½',
  );
  fc.assert(
    fc.property(fc.string({ unit }), fc.string({ unit }), (before, after) => {
      const text = `${before} Mill Lane ${after}`;
      const normal = normalise(text);
      const start = before.length + 1;
      const there = normal.toNormal({ start, end: start + 9 });
      expect(normal.text.slice(there.start, there.end)).toBe('Mill Lane');
      expect(normal.toOriginal(there)).toEqual({ start, end: start + 9 });
    }),
  );
});
