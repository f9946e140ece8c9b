import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mendLinkedinBreaks, mendMojibake } from './mend-text.ts';

/** Facebook's encoding: each byte becomes a character. */
const mangled = (text: string) =>
  Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');

test.each([
  ['beside a correct letter', `${mangled('Café soup’s on')} …`, 'Café soup’s on …'],
  ['beside a correct letter of the same kind', `${mangled('soup’s')} é`, 'soup’s é'],
  ['cut in the middle of a letter', mangled('Café – al’').slice(0, -1), 'Café – al'],
  ['cut in an emoji', `Soup ${mangled('🍲').slice(0, 3)}`, 'Soup '],
  ['twice in a row', mangled('«Ñandú» ½ €'), '«Ñandú» ½ €'],
  [
    'that another program read as windows-1252',
    'CafÃ© â€“ soupâ€™s on ðŸ˜€',
    'Café – soup’s on 😀',
  ],
  ['a single accent', mangled('août'), 'août'],
])('repairs letters: %s', (_, text, right) => expect(mendMojibake(text)).toBe(right));

test.each([
  'Café ½ price',
  '«CAFÉ»',
  'CAFÉ»',
  'naïve — déjà',
  'à la «Ã»',
  'Ünïcödé',
  'SÃO PAULO',
  'NÃO À GUERRA',
  '5 â 6 €',
  'plain',
])('leaves correct text alone: %s', (text) => expect(mendMojibake(text)).toBe(text));

test('restores any text, alone and beside other text', () => {
  const anyText = fc.string({ unit: 'grapheme', maxLength: 40 });
  fc.assert(
    fc.property(anyText, (text) => {
      expect(mendMojibake(mangled(`${text} – it’s`))).toBe(`${text} – it’s`);
      expect(mendMojibake(`…${mangled(`it’s ${text}`)}`)).toBe(`…it’s ${text}`);
    }),
  );
});

test('keeps quotes at line breaks unless LinkedIn wrapped every break', () => {
  expect(mendLinkedinBreaks('one"\n""\n"two')).toBe('one\n\ntwo');
  expect(mendLinkedinBreaks('"soup""\n""Tea"')).toBe('"soup"\n"Tea"');
  expect(mendLinkedinBreaks('"soup"\n"Tea"\nand cake')).toBe('"soup"\n"Tea"\nand cake');
});
