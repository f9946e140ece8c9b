import { isOrdinaryWord } from '../../organisation/ordinary-words.ts';
import { nameWords } from '../../organisation/words.ts';
import { normaliseText } from '../../text/normalise.ts';

/** Abbreviations in account names, and their full forms. */
const shortened: Readonly<Record<string, string>> = {
  dept: 'Department',
  dpt: 'Department',
  co: 'County',
  hd: 'Health Department',
  phd: 'Public Health Department',
  ph: 'Public Health',
  univ: 'University',
  assn: 'Association',
  soc: 'Society',
  ctr: 'Centre',
};

/** Words at the end of a company's name that people leave out: "Hollin Foods" is Hollin. */
const firmKinds = new Set(
  (
    'airlines air lines airways bank beverages brands capital chemicals communications co company corporation corp ' +
    'electronics energy engineering entertainment financial foods group health holdings inc industries insurance ' +
    'international life logistics ltd markets media motor motors mutual oil petroleum pharma pharmaceuticals ' +
    'pharmacy plc retail software solutions stores super systems tech technologies technology telecom'
  ).split(' '),
);

/** First words that many names share, which identify nobody alone. */
const sharedWords = new Set(
  (
    'american australian british canadian california central city county eastern english european first florida french ' +
    'general german global indian irish japanese london metro mid midwest national new nordic north northern ' +
    'pacific public regional royal scottish south southern state texas united universal welsh west western'
  ).split(' '),
);

/** Kinds of organisation, as people nearby call them: "the health department", "the food bank". */
const kinds = new Set(
  (
    'academy agency archive association authority bank board centre center choir church club college commission council ' +
    'department district festival foundation gallery garden gardens group hospice hospital hub institute ' +
    'laboratory library museum network office orchestra partnership practice school service services shop society ' +
    'station store surgery team theatre theater trust university zoo'
  ).split(' '),
);

/** "the city council" may be one of many; "the national trust" is a name. */
const places = new Set(
  'city county town parish borough district village regional national royal'.split(' '),
);

/** Names of an organisation beyond those in its profile. */
export interface ShortForms {
  /** Capitalised names, without the words people leave out in speech. */
  readonly spoken: readonly string[];
  /** Lower-case initials: "brhd" for Brook River Health District. */
  readonly acronyms: ReadonlySet<string>;
  /** Two lower-case words for its kind, joined ("foodbank"); recognised after "the" or "our". */
  readonly kinds: ReadonlySet<string>;
  /** The capitals at the start of a handle: "WXYZ" of WXYZFisheries. */
  readonly families: readonly string[];
}

/** Derives the other names from the names as written, with account names split at inner capitals. */
export function shortFormsOf(names: readonly string[], handles: readonly string[]): ShortForms {
  const long = names.map(expand);
  return {
    spoken: [...names.flatMap(spokenOf), ...long],
    acronyms: new Set([...names, ...long].flatMap(acronymOf)),
    kinds: new Set(long.flatMap(kindOf)),
    families: handles.flatMap((handle) => /^\p{Lu}{4,}(?=\p{Lu}\p{Ll})/u.exec(handle)?.[0] ?? []),
  };
}

function expand(name: string): string {
  return wordsOf(name)
    .map((word, i) => (i > 0 ? (shortened[word.toLowerCase()] ?? word) : word))
    .join(' ');
}

function spokenOf(name: string): string[] {
  const words = wordsOf(name);
  let end = words.length;
  while (end > 1 && firmKinds.has(words[end - 1]!.toLowerCase())) end -= 1;
  const rest = words.slice(0, end);
  if (end === words.length || rest.some((word) => places.has(word.toLowerCase()))) return [];
  const [only] = rest;
  const key = only!.toLowerCase();
  const says = rest.length > 1 || /^\p{Lu}{2,}$/u.test(only!) || /^\p{Lu}\p{Ll}{2,}/u.test(only!);
  const alone = rest.length > 1 || !(isOrdinaryWord(key) || sharedWords.has(key));
  // "Marlow Health" may belong to the town; CVS identifies itself.
  const town = words[end]!.toLowerCase() === 'health' && !/^\p{Lu}+$/u.test(rest.join(''));
  return says && alone && !town ? [rest.join(' ')] : [];
}

function acronymOf(name: string): string[] {
  const capitals = wordsOf(name).filter((word) => /^\p{Lu}/u.test(word));
  const bare = capitals[0] === 'The' ? capitals.slice(1) : capitals;
  const key = bare
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();
  return key.length >= 3 && key.length <= 7 ? [key] : [];
}

function kindOf(name: string): string[] {
  const [first, kind] = wordsOf(name)
    .slice(-2)
    .map((word) => word.toLowerCase());
  if (first === undefined || kind === undefined || !kinds.has(kind)) return [];
  return wordsOf(name).length > 2 && !/^of$|^the$/.test(first) ? [first + kind] : [];
}

function wordsOf(name: string): string[] {
  return nameWords(normaliseText(name)).map(({ text }) => text.replace(/\.$/, ''));
}

/** "Marlow County", "Marlow State University": a place or another organisation whose name starts with the word. */
export const namesPlace =
  /^(?:'s)? (?:County|Co\.?|City|Town|Township|Twp|State|University|College|Schools?|Hospital|Street|St|Road|Rd|Avenue|Ave|Park|Airport|Station|River|Valley|Lake|Beach|Hills?|residents?|area)\b/u;
