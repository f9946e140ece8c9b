import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeHead, decodeText } from './decode.ts';

const names = 'name\nCafé Zénith\nŁódź Choir';
const utf16 = (text: string, isLittle: boolean) => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  [0xfeff, ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))].forEach(
    (code, i) => view.setUint16(i * 2, code, isLittle),
  );
  return bytes;
};

test.each([
  ['UTF-8', new TextEncoder().encode(names)],
  ['UTF-8 with a byte order mark', new TextEncoder().encode(`\uFEFF${names}`)],
  ['UTF-16LE', utf16(names, true)],
  ['UTF-16BE', utf16(names, false)],
  ['UTF-16 without a byte order mark', utf16(names, true).slice(2)],
])('decodes %s', (_, bytes) => expect(decodeText(bytes)).toBe(names));

test('falls back to windows-1252 when the bytes are not UTF-8', () => {
  const bytes = Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x5a, 0x94, 0x20, 0x80]);
  expect(decodeText(bytes)).toBe('Café “Z” €');
});

/** Encodes a text in a legacy encoding by looking each character up among its 256 bytes. */
function inOld(encoding: string, text: string): Uint8Array {
  const all = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, i) => i));
  return Uint8Array.from(text, (letter) => all.indexOf(letter));
}

test.each([
  ['windows-1250', 'Łódź Kuchnia'],
  ['windows-1250', 'Bąk i Spółka, Gdańsk'],
  ['windows-1250', 'Żabki; Świetlica „Łąka”'],
  ['windows-1250', 'Domek, Lípa, Třebíč 5 °C – škola Ľubica'],
  ['windows-1252', 'Crèche “Été” – Friends’ Club · 20 € • ½ price'],
  ['windows-1252', 'FRANÇOISE & KØBENHAVN, Straße 5, ¿Qué? ¡Sí! Señor £5'],
  ['windows-1252', 'L’Œuvre, Žižka, Oak® & Elm™, 5×5, 3 µm'],
  ['windows-1252', 'd’Été; McÉclair'],
  ['macintosh', 'Café Ünïon'],
  ['macintosh', 'Señor Müller’s “Été”'],
])('recognises %s: %s', (encoding, text) => expect(decodeText(inOld(encoding, text))).toBe(text));

const encodings = {
  'UTF-8': (text: string) => new TextEncoder().encode(text),
  'UTF-8 with a byte order mark': (text: string) => new TextEncoder().encode(`\uFEFF${text}`),
  'UTF-16LE': (text: string) => utf16(text, true),
  'UTF-16BE': (text: string) => utf16(text, false),
  'UTF-16LE without a byte order mark': (text: string) => utf16(text, true).slice(2),
  'UTF-16BE without a byte order mark': (text: string) => utf16(text, false).slice(2),
};
const row = 'Date,Link,Message\n2024-05-01 09:30:00,https://harbour.example/soup,';
const words = [
  'Café, soup’s on – for all',
  'শুক্রবার স্যুপ',
  'Ужин для всех',
  '金曜日はスープ',
  'حساء للجميع',
  '🍲👩‍🍳 𝓢𝓸𝓾𝓹',
];

describe.each(Object.entries(encodings))('%s', (_, encode) => {
  test.each(words)('decodes %s, cut at every byte', (message) => {
    const text = `${row}${message}\n`;
    const bytes = encode(text);
    const { length } = encode(row);
    expect(decodeText(bytes)).toBe(text);
    for (let at = length; at <= bytes.length; at += 1) {
      const head = decodeHead(bytes.slice(0, at));
      expect(text.startsWith(head), `cut at ${at}: ${head}`).toBe(true);
      // At most one character is missing.
      expect(head.length).toBeGreaterThanOrEqual(row.length);
      expect(encode(text.slice(0, head.length + 2)).length).toBeGreaterThanOrEqual(at);
    }
  });

  test('decodes any text, cut at a random byte', () => {
    const anyText = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(anyText, fc.nat(), (message, cut) => {
        const text = `${row}${message.replaceAll('\0', '')}`;
        const bytes = encode(text);
        const least = encode(row).length;
        const at = least + (cut % (bytes.length - least + 1));
        expect(text.startsWith(decodeHead(bytes.slice(0, at)))).toBe(true);
        expect(decodeText(bytes)).toBe(text);
      }),
    );
  });
});

test('recognises windows-1252 cut anywhere, even when the head is mostly ASCII', () => {
  const bytes = Uint8Array.from(`${row}Caf\u00e9 Z\u00fcrich \u0093soup\u0094`, (c) =>
    c.charCodeAt(0),
  );
  const text = `${row}Café Zürich “soup”`;
  for (let at = row.length; at <= bytes.length; at += 1) {
    const head = decodeHead(bytes.slice(0, at));
    expect(text.startsWith(head), `cut at ${at}: ${head}`).toBe(true);
    expect(head.length).toBeGreaterThanOrEqual(at - 3);
  }
});

test('one broken byte leaves the other characters intact', () => {
  const bytes = new TextEncoder().encode('Café, crème, fête, Noël: soup’s on – for all?');
  bytes[bytes.length - 1] = 0xe9;
  expect(decodeText(bytes)).toBe('Café, crème, fête, Noël: soup’s on – for all\uFFFD');
});

test.each([
  ['Caf\u00e9', 'Café'],
  ['\u00c9t\u00e9', 'Été'],
  ['Soup \u0096 na\u00efvet\u00e9', 'Soup – naïveté'],
])('a complete windows-1252 text may end in a non-ASCII character: %j', (text, right) => {
  expect(decodeText(Uint8Array.from(text, (c) => c.charCodeAt(0)))).toBe(right);
});

test('recognises UTF-16 without a byte order mark even if the text is mostly Chinese', () => {
  const table = `Date,Link,Message\n2024-05-01,https://harbour.example,${'汤'.repeat(3000)}`;
  expect(decodeText(utf16(table, true).slice(2))).toBe(table);
  expect(decodeText(utf16(table, false).slice(2))).toBe(table);
});
