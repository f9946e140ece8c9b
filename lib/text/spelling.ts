/** The one table of what a reader takes for the same sign or letter. Data; a reason each. */

/** A sign that many keyboards and programs write in other ways. */
export interface SignRow {
  readonly to: string;
  readonly signs: string;
  readonly why: string;
}

/** Folded in every draft before anything reads it, besides what NFKC folds. */
export const everywhere: readonly SignRow[] = [
  {
    to: "'",
    signs: '\u2018\u2019\u201b\u02bb\u02bc\u02bd\u02b9\u02c8\u2032`\u00b4\u05f3\u055a\ua78c',
    why: 'Apostrophes: curly ones, letters that look like one, a prime, an accent without a letter, the geresh.',
  },
  {
    to: '"',
    signs: '\u201c\u201d\u201e\u201f\u05f4',
    why: 'Curly quotation marks, the gershayim.',
  },
  {
    to: '-',
    signs: '\u2010\u2011\u2043',
    why: 'Hyphens that a site or a program put in for the plain one.',
  },
  { to: '\n', signs: '\u2028\u2029\r', why: 'Line ends of other programs.' },
];

/** Folded besides where names, phrases and lines are compared; in a draft these marks mean something of their own. */
export const compared: readonly SignRow[] = [
  {
    to: '-',
    signs: '\u2012\u2013\u2014\u2015\u2212\ufe58\u30a0',
    why: 'Dashes: writers type any of them for a hyphen.',
  },
  { to: '"', signs: '\u00ab\u00bb\u301d\u301e\u301f', why: 'Quotation marks of other languages.' },
  { to: 'σ', signs: 'ς', why: 'Greek writes its s otherwise at the end of a word.' },
  { to: '.', signs: '\u3002', why: 'The full stop of Chinese and Japanese.' },
];

/** Marks that a script's own writers leave out; in every other script a letter with its marks is another letter. */
export const looseMarks: readonly {
  readonly letters: string;
  readonly marks: string;
  readonly why: string;
}[] = [
  {
    letters: String.raw`\p{Script=Latin}`,
    marks: String.raw`\p{M}`,
    why: 'École and Ecole: capitals, phones and foreign keyboards lose accents.',
  },
  {
    letters: String.raw`\p{Script=Greek}`,
    marks: String.raw`\p{M}`,
    why: 'Capitals are written without the tonos.',
  },
  {
    letters: 'АЕИОУЫЭЮЯІЇЄаеиоуыэюяіїє',
    marks: '\u0300\u0301',
    why: 'Stress marks of schoolbooks; й, ї, ў, ѓ and ќ are letters of their own.',
  },
  { letters: 'Ее', marks: '\u0308', why: 'Russian prints ё as е.' },
  {
    letters: String.raw`\p{Script=Arabic}`,
    marks: '\u064b-\u0652\u0670\u0640',
    why: 'Points for vowels, and the stroke that stretches a word.',
  },
  {
    letters: '\u0627',
    marks: '\u0653-\u0655',
    why: 'Alef loses its hamza and madda in everyday typing.',
  },
  {
    letters: String.raw`\p{Script=Hebrew}`,
    marks: '\u0591-\u05c7',
    why: 'Points for vowels and for singing.',
  },
];

/** Letters that Unicode does not take apart, and what people write for them. */
export const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
};

const tableOf = (rows: readonly SignRow[]) =>
  new Map(rows.flatMap(({ to, signs }) => Array.from(signs, (sign) => [sign, to] as const)));

const signs = tableOf(everywhere);
const comparedSigns = tableOf([...everywhere, ...compared]);
const loose = looseMarks.map((row) => new RegExp(`([${row.letters}])[${row.marks}]+`, 'gu'));
const ascii = /^[ -_a-~]*$/;

/** One sign in the spelling that every draft is read in. */
export function foldSign(sign: string): string {
  return signs.get(sign) ?? sign;
}

/** Letters without the marks that their script's writers leave out; capitals stay. */
export function foldLetters(text: string): string {
  if (ascii.test(text)) return text;
  let folded = text.normalize('NFD');
  // An alef takes its hamza off only when the points between are gone.
  for (const marks of loose) folded = folded.replace(marks, '$1');
  return Array.from(folded.normalize('NFC'), (letter) => letters[letter] ?? letter).join('');
}

/** A text as names, phrases and lines are compared: no marks, no capitals, one dash, one apostrophe. */
export function foldText(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  const lower = foldLetters(text).toLowerCase();
  return Array.from(lower, (sign) => comparedSigns.get(sign) ?? sign).join('');
}

/** A whole line as it is compared: white space of any kind and length is one space. */
export function foldLine(text: string): string {
  return foldText(text).replace(/\s+/g, ' ').trim();
}
