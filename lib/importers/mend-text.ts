const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** X writes three characters of a post for HTML; each is put back once, so that "&amp;lt;" stays "&lt;". */
export function unescapeHtml(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
}

/**
 * Facebook writes each byte of UTF-8 as a character of its own ("â€™" for an apostrophe, as \u00e2\u0080\u0099). A
 * string of such characters is read as bytes; one that is none stays as it is.
 */
export function mendMojibake(text: string): string {
  const codes = Array.from(text, (character) => character.charCodeAt(0));
  if (codes.some((code) => code > 0xff) || codes.every((code) => code < 0x80)) return text;
  const bytes = Uint8Array.from(codes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}

/** LinkedIn wraps each line break inside a commentary in quotes; the cell holds `one"⏎""⏎"two` then. */
export function mendLinkedinBreaks(cell: string): string {
  return cell.replaceAll('\r\n', '\n').replaceAll('"\n"', '\n');
}
