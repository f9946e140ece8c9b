/** The one table of characters that readers treat as the same. Each row says why. */

/** A character that many keyboards and programs write in other ways. */
export interface CharacterRow {
  readonly to: string;
  readonly characters: string;
  readonly why: string;
}

/** Folded in every draft before analysis, on top of NFKC. */
export const everywhere: readonly CharacterRow[] = [
  {
    to: "'",
    characters: '\u2018\u2019\u201b\u02bb\u02bc\u02bd\u02b9\u02c8\u2032`\u00b4\u05f3\u055a\ua78c',
    why: 'Apostrophes: curly ones, lookalike letters, the prime, a spacing accent, the geresh.',
  },
  {
    to: '"',
    characters: '\u201c\u201d\u201e\u201f\u05f4',
    why: 'Curly quotation marks, the gershayim.',
  },
  {
    to: '-',
    characters: '\u2010\u2011\u2043',
    why: 'Hyphens that sites and programs substitute for the plain one.',
  },
  { to: '\n', characters: '\u2028\u2029\r', why: 'Line separators that other programs write.' },
];

/** Folded only when names, phrases and lines are compared; in a draft these characters carry meaning. */
export const compared: readonly CharacterRow[] = [
  {
    to: '-',
    characters: '\u2012\u2013\u2014\u2015\u2212\ufe58\u30a0',
    why: 'Dashes: writers type any of them as a hyphen.',
  },
  {
    to: '"',
    characters: '\u00ab\u00bb\u301d\u301e\u301f\u275d\u275e',
    why: 'Quotation marks of other languages and of ornament.',
  },
  {
    to: "'",
    characters: '\u201a\u2039\u203a\u275b\u275c',
    why: 'Their single forms.',
  },
  { to: 'σ', characters: 'ς', why: 'Greek has another form of sigma at the end of a word.' },
  { to: '.', characters: '\u3002', why: 'The full stop of Chinese and Japanese.' },
];

/**
 * Diacritics that native writers often omit; in every other script a letter with a diacritic is a different
 * letter.
 */
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
    why: 'Stress marks from schoolbooks; й, ї, ў, ѓ and ќ are separate letters.',
  },
  { letters: 'Ее', marks: '\u0308', why: 'Russian prints ё as е.' },
  {
    letters: String.raw`\p{Script=Arabic}`,
    marks: '\u064b-\u0652\u0670\u0640',
    why: 'Vowel points, and the stroke that stretches a word.',
  },
  {
    letters: '\u0627',
    marks: '\u0653-\u0655',
    why: 'Alef loses its hamza and madda in everyday typing.',
  },
  {
    letters: String.raw`\p{Script=Hebrew}`,
    marks: '\u0591-\u05c7',
    why: 'Vowel points and cantillation marks.',
  },
];

/** Letters that Unicode does not decompose, and what people write instead. */
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

const tableOf = (rows: readonly CharacterRow[]) =>
  new Map(
    rows.flatMap(({ to, characters }) =>
      Array.from(characters, (character) => [character, to] as const),
    ),
  );

const characters = tableOf(everywhere);
const comparedCharacters = tableOf([...everywhere, ...compared]);
const loose = looseMarks.map((row) => new RegExp(`([${row.letters}])[${row.marks}]+`, 'gu'));
const ascii = /^[ -_a-~]*$/;

/** Folds one character as in every draft. */
export function foldCharacter(character: string): string {
  return characters.get(character) ?? character;
}

/** Removes the diacritics that native writers omit; keeps capitals. */
export function foldLetters(text: string): string {
  if (ascii.test(text)) return text;
  let folded = text.normalize('NFD');
  // Alef loses its hamza only after the vowel points between them are gone.
  for (const marks of loose) folded = folded.replace(marks, '$1');
  return Array.from(folded.normalize('NFC'), (letter) => letters[letter] ?? letter).join('');
}

/** Folds a text for comparing names, phrases and lines: no diacritics, lower case, one dash, one apostrophe. */
export function foldText(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  const lower = foldLetters(text).toLowerCase();
  return Array.from(lower, (character) => comparedCharacters.get(character) ?? character).join('');
}

/** Folds a line for comparing: any run of white space becomes one space. */
export function foldLine(text: string): string {
  return foldText(text).replace(/\s+/g, ' ').trim();
}
