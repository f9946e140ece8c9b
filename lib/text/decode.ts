/** Legacy encodings that spreadsheets still save in, likeliest first. */
const oldEncodings = ['windows-1252', 'windows-1250', 'macintosh'] as const;

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | (typeof oldEncodings)[number];

/** Decodes bytes to text: UTF-8 or UTF-16 by byte order mark, anything else by its content. Never throws. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes, false)).decode(bytes);
}

/** Decodes the head of a file cut at any byte, dropping a character that the cut splits. */
export function decodeHead(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes, true)).decode(bytes, { stream: true });
}

function encodingOf(bytes: Uint8Array, isCut: boolean): Encoding {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return utf16ByZeros(bytes) ?? (isUtf8(bytes, isCut) ? 'utf-8' : oldEncodingOf(bytes));
}

/** How many bytes to inspect for UTF-16 without a byte order mark. */
const shown = 4096;

/**
 * UTF-16 without a byte order mark: for separators, digits and Latin letters one byte of each pair is zero,
 * always on the same side. A table of Chinese posts has them in its headings only.
 */
function utf16ByZeros(bytes: Uint8Array): Encoding | undefined {
  const pairs = Math.floor(Math.min(bytes.length, shown) / 2);
  let [first, second] = [0, 0];
  for (let i = 0; i < pairs; i += 1) {
    if (bytes[2 * i] === 0) first += 1;
    if (bytes[2 * i + 1] === 0) second += 1;
  }
  if (second > 1 && second > pairs / 64 && first * 8 < second) return 'utf-16le';
  if (first > 1 && first > pairs / 64 && second * 8 < first) return 'utf-16be';
  return undefined;
}

/**
 * True for UTF-8; a head may be cut inside a character. A broken byte, or a download that stopped early,
 * does not make a whole text count as another encoding.
 */
function isUtf8(bytes: Uint8Array, isCut: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isCut });
    return true;
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes, { stream: isCut });
    const broken = text.match(/\uFFFD/g)?.length ?? 0;
    const whole = text.match(/[\u0080-\uFFFC\u{10000}-\u{10FFFF}]/gu)?.length ?? 0;
    return whole > 3 * broken;
  }
}

/** How many bytes to inspect for wrongly decoded letters. */
const looked = 1_000_000;

/** What no real word contains: a symbol between letters or before one, or a capital after a small letter. */
const wrong =
  /\p{L}[†‡•‰¤¦§¨¬¯°±²³´µ¶¸¹¼½¾×÷¿¡¢£¥€˛ˇ˘˙˝∂∑∏π∫Ω√≈∆◊](?=\p{L})|(?<!\p{L})[†‡¤¦¨¬¯±²³´¶¸¹¼½¾÷£¥](?=\p{L})|\p{Ll}(?![A-Z])\p{Lu}/gu;

/** The encoding with the fewest wrong letters: "£ódŸ" is Central European "Łódź", "CafŽ" is Mac "Café". */
function oldEncodingOf(bytes: Uint8Array): Encoding {
  const sample = bytes.subarray(0, looked);
  const wrongs = oldEncodings.map(
    (encoding) => new TextDecoder(encoding).decode(sample).match(wrong)?.length ?? 0,
  );
  return oldEncodings[wrongs.indexOf(Math.min(...wrongs))] ?? 'windows-1252';
}
