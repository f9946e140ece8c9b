import { decodeText } from '../../text/decode.ts';

/** One property of a contact: `item1.URL;type=WORK:https://oak.org`. */
export interface Property {
  /** In capitals, without its group. */
  readonly name: string;
  /** Parameter names in capitals, values unchanged; a bare `TWITTER`, as in vCard 2.1, counts too. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Decoded, with separators still escaped. */
  readonly value: string;
}

/** Longer lines are pictures, which are ignored. */
const longestLine = 20_000;

/** The properties of each contact in a vCard file, versions 2.1 to 4.0. */
export function* readCards(text: string): Generator<readonly Property[], void> {
  let card: Property[] | undefined;
  for (const line of unfolded(text)) {
    const property = propertyIn(line);
    if (property === undefined) continue;
    const { name, value } = property;
    if (name === 'BEGIN' && /^vcard$/i.test(value.trim())) card = [];
    else if (name === 'END' && card !== undefined) {
      yield card;
      card = undefined;
    } else card?.push(property);
  }
  // The file was truncated.
  if (card !== undefined && card.length > 0) yield card;
}

/** Joins split lines: folded ones continue after a space, quoted-printable ones after a trailing `=`. */
function* unfolded(text: string): Generator<string, void> {
  let line: string | undefined;
  for (const next of text.split(/\r\n?|\n/)) {
    if (line !== undefined && /^[ \t]/.test(next)) {
      if (line.length < longestLine) line += next.slice(1);
    } else if (line !== undefined && line.endsWith('=') && isQuotedPrintable(line)) {
      if (line.length < longestLine) line = line.slice(0, -1) + next;
    } else {
      if (line !== undefined) yield line;
      line = next;
    }
  }
  if (line !== undefined) yield line;
}

function isQuotedPrintable(line: string): boolean {
  return /quoted-printable/i.test(line.slice(0, 200).split(':', 1)[0] ?? '');
}

function propertyIn(line: string): Property | undefined {
  if (line.length > longestLine) return undefined;
  const colon = colonIn(line);
  if (colon === -1) return undefined;
  const [head = '', ...rest] = line.slice(0, colon).split(';');
  const parameters = new Map(
    rest.map((part): [string, string] => {
      const [name = '', value = ''] = part.split(/=(.*)/s);
      return [name.trim().toUpperCase(), value.replaceAll('"', '')];
    }),
  );
  const value = line.slice(colon + 1);
  return {
    name: head
      .slice(head.lastIndexOf('.') + 1)
      .trim()
      .toUpperCase(),
    parameters,
    value: isQuotedPrintable(line) ? decoded(value, parameters.get('CHARSET')) : value,
  };
}

/** The colon after name and parameters; quoted parameters may contain one. */
function colonIn(line: string): number {
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') isQuoted = !isQuoted;
    else if (line[at] === ':' && !isQuoted) return at;
  }
  return line.indexOf(':');
}

function decoded(text: string, charset: string | undefined): string {
  const bytes: number[] = [];
  for (const [part] of text.matchAll(/=[\dA-F]{2}|[^]/giu)) {
    if (part.length === 3) bytes.push(Number.parseInt(part.slice(1), 16));
    else bytes.push(...new TextEncoder().encode(part));
  }
  const all = Uint8Array.from(bytes);
  if (charset === undefined || /^utf-?8$/i.test(charset)) return decodeText(all);
  try {
    return new TextDecoder(charset).decode(all);
  } catch {
    return decodeText(all);
  }
}

/** Splits a value at separators that aren't escaped with a backslash. */
export function partsOf(value: string, mark: ';' | ','): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const [, escaped, plain = ''] of value.matchAll(/\\([^])|([^])/gu)) {
    if (plain === mark) {
      parts.push(part);
      part = '';
    } else part += escaped === undefined ? plain : unescaped(escaped);
  }
  return [...parts, part].map((each) => each.trim());
}

function unescaped(letter: string): string {
  if (/^n$/i.test(letter)) return '\n';
  return /^[\\,;:"]$/.test(letter) ? letter : `\\${letter}`;
}

/** The whole value with its escapes resolved. */
export function textOf(value: string): string {
  return partsOf(value, ';').join(';');
}
