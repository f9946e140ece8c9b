/** Named HTML entities that some programs also write into CSV exports. */
const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  copy: '©',
  reg: '®',
  trade: '™',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
};

/** Combining marks by the second part of an entity name, as in "eacute". */
const marks: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030A',
  caron: '\u030C',
  cedil: '\u0327',
};

/** Decodes each HTML entity once, so "&amp;lt;" becomes "&lt;"; unknown entities stay as they are. */
export function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>[a-z]{2,8}));/gi,
    (entity, ...rest) => {
      const { decimal, hex, name } = rest.at(-1) as Record<string, string | undefined>;
      if (name !== undefined) return named(name) ?? entity;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      // Printable characters only: no controls, no lone surrogates.
      const isOne = code >= 32 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff);
      return isOne ? String.fromCodePoint(code) : entity;
    },
  );
}

function named(name: string): string | undefined {
  if (Object.hasOwn(namedEntities, name)) return namedEntities[name];
  const mark = name.slice(1);
  return Object.hasOwn(marks, mark) ? `${name.charAt(0)}${marks[mark]}`.normalize() : undefined;
}
