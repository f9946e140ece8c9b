import { expect, test } from 'vitest';
import { decodeText } from './decode.ts';

const names = 'name\nCafé Zénith\nŁódź Choir';
const utf16 = (text: string, isLittle: boolean) => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  [0xfeff, ...Array.from(text, (_, i) => text.charCodeAt(i))].forEach((code, i) =>
    view.setUint16(i * 2, code, isLittle),
  );
  return bytes;
};

test.each([
  ['UTF-8', new TextEncoder().encode(names)],
  ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${names}`)],
  ['UTF-16 little', utf16(names, true)],
  ['UTF-16 big', utf16(names, false)],
  ['UTF-16 that lost its mark', utf16(names, true).slice(2)],
])('%s', (_, bytes) => expect(decodeText(bytes)).toBe(names));

test('windows-1252 where it is no UTF-8', () => {
  const bytes = Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x5a, 0x94, 0x20, 0x80]);
  expect(decodeText(bytes)).toBe('Café “Z” €');
});
