const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** X escapes three characters for HTML; each is unescaped once, so that "&amp;lt;" becomes "&lt;". */
export function unescapeHtml(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
}

/** The UTF-8 bytes of one non-ASCII character, each as a character of its own. */
const sequence =
  /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}/g;
/** A complete sequence, or an incomplete one at the end of a truncated text. */
const sequenceOrRest = new RegExp(String.raw`${sequence.source}|[\xc2-\xf4][\x80-\xbf]{1,2}$`, 'g');
/** Nobody types control characters, "Ã©" or "Â£"; "Ã»" may be a capital before a closing quote. */
const proof = /[\x80-\x9f]|[\xc2\xc3][\xa0-\xba\xbc-\xbf]/;
const latin = /[\x80-\xff]/;
/** "É»", "Ê»": a capital before a closing quote; as bytes they would be phonetic letters. */
const closing = /[\xc8-\xcb]\xbb/;

/** What windows-1252 shows for the bytes 0x80 to 0x9f, where other programs read Facebook's letters with it. */
const shownBytes = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
/** "â€™" and "ðŸ²": sequences that occur only in wrongly decoded text. */
const shown = new RegExp(`â[€][${shownBytes}\\xa0-\\xbf]|ðŸ[${shownBytes}\\xa0-\\xbf]{2}`, 'g');

function toBytes(characters: string): string {
  return characters.replaceAll(/[^\0-\x7f\xa0-\xff]/g, (one) =>
    String.fromCharCode(0x80 + shownBytes.indexOf(one)),
  );
}

/**
 * Facebook writes each byte of UTF-8 as a character of its own ("â€™" for an apostrophe, as \u00e2\u0080\u0099). If a text has such sequences, each
 * is decoded by itself; other characters stay.
 */
export function mendMojibake(written: string): string {
  if (!latin.test(written)) return written;
  const text = written.replace(shown, toBytes);
  if (proof.test(text)) return text.replace(sequenceOrRest, decodeOne);
  // Without proof, every letter must make sense as bytes.
  const isText = closing.test(text) || latin.test(text.replace(sequence, ''));
  return isText ? text : text.replace(sequence, decodeOne);
}

function decodeOne(characters: string): string {
  const bytes = Uint8Array.from(characters, (one) => one.charCodeAt(0));
  // An incomplete sequence yields nothing.
  return new TextDecoder().decode(bytes, { stream: true });
}

/**
 * LinkedIn wraps each line break inside a commentary in quotes; the cell then contains `one"
 * ""
 * "two`. If one break isn't wrapped, another program wrote the cell, and its quotes are kept.
 */
export function mendLinkedinBreaks(cell: string): string {
  const text = cell.replaceAll('\r\n', '\n');
  const mended = text.replaceAll('"\n"', '\n');
  const breaks = text.split('\n').length - 1;
  return text.length - mended.length === 2 * breaks ? mended : text;
}
