import { foldLetters } from '../text/spelling.ts';
import { isNameParticle, legalForm, mostParticles } from './name-particles.ts';
import type { NameWord } from './words.ts';

/** Words of a text, and which of them the name covers. */
export interface Written {
  readonly text: string;
  readonly words: readonly NameWord[];
  readonly at: number;
  readonly last: number;
}

// Capitalised words beside a name that don't make it longer: days, titles, offices, small words.
const besideName =
  /^(?:I|I'\p{L}+|The|Our|With|By|From|For|To|At|In|On|Via|Is|Are|And|Or|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Sir|Dame|Rev|Cllr|Councillor|Mayor|Chef|Coach|Captain|CEO|Chief|Chair|Director|President|Trustee|Manager|Volunteer|HQ|UK|MBE|OBE|CBE|MP|PhD)$/u;
const heads = /^(?:Friends|University|Bank|Church|College|School|Museum|House|Sisters|City|Port)$/u;
// "Friends of Mill Lane School" and "Mill Lane School PTA" are organisations of their own, however long the name.
const around = /^(?:Friends|Parents|Supporters|Fans|Alumni|Patrons)$/u;
const places = /^(?:New|Old|North|South|East|West|Upper|Lower|Great|Greater|Little|Royal)$/u;
const bodies =
  /^(?:Foundation|Trust|Charity|Association|Society|Club|Union|Federation|Alumni|Supporters|Friends|Parents|Students|PTA|PTFA|PTSA|A?FC|RFC)$/u;
const heirs = /^(?:Sons?|Daughters?|Brothers|Sisters|Co|Company|Partners|Associates)$/u;

/**
 * "Riverside" in "Riverside Park" is somebody else, or a place: skip a short name with a capitalised word right beside it. The first word of a
 * sentence is capitalised anyway.
 */
export function isPartOfLonger(
  name: readonly string[],
  { text, words, at, last }: Written,
): boolean {
  const first = words[at];
  const end = words[last];
  if (first === undefined || end === undefined) return false;
  if (isInCompound(text, first, end)) return true;
  if (name.length > 2) return isOfOtherBody({ text, words, at, last });
  const before = words[at - 1];
  const after = words[last + 1];
  const further = words[last + 2];
  if (before !== undefined && touches(text, before, first) && !/(?:'s|\.)$/.test(before.text)) {
    const tagged = /[@#]/.test(text.charAt(before.start - 1));
    if (isCapital(before) && !tagged && !startsSentence(text, before.start)) return true;
    const head = words[at - 2];
    if (/^(?:of|for)$/.test(before.text) && head !== undefined && heads.test(head.text))
      return true;
    if (isAfterParticles(text, words, at)) return true;
  }
  // A possessive ends the name, unless the name itself ends in one.
  const owns = end.text.endsWith("'s") && !(name.at(-1) ?? '').endsWith("'s");
  if (after === undefined || owns || !touches(text, end, after)) return false;
  if (legalForm.test(text.slice(end.end, end.end + 20))) return false;
  if (isCapital(after) || isBeforeParticles(text, words, last)) return true;
  return after.key === 'and' && further !== undefined && heirs.test(further.text);
}

/** "Mill Lane Co" in "Mill Lane Co-operative", "Friends of Ashby" in "Friends of Ashby-de-la-Zouch". */
function isInCompound(text: string, first: NameWord, end: NameWord): boolean {
  if (/[\p{L}\p{N}]-$/u.test(text.slice(Math.max(0, first.start - 2), first.start))) return true;
  const [, next] = /^-(\p{L}[\p{L}\p{M}]*)/u.exec(text.slice(end.end, end.end + 30)) ?? [];
  return next !== undefined && !describes.test(next);
}

// "Mill Lane Choir-led", "a Riverside-based kitchen": a name with a suffix that describes something.
const describes = /(?:ed|ing)$|^(?:led|run|wide|style|made|born|grown|built|like|only|themed)$/u;

/** "Friends of Riverside Food Bank", "North Riverside Food Bank", "Riverside Food Bank Foundation". */
function isOfOtherBody({ text, words, at, last }: Written): boolean {
  const [first, end] = [words[at]!, words[last]!];
  const [before, after] = [words[at - 1], words[last + 1]];
  if (after !== undefined && touches(text, end, after) && bodies.test(after.text)) return true;
  if (before === undefined || !touches(text, before, first)) return false;
  if (places.test(before.text)) return !startsSentence(text, before.start);
  const of = before.key === 'the' ? words[at - 2] : before;
  const head = words[at - (of === before ? 2 : 3)];
  return of?.key === 'of' && head !== undefined && around.test(head.text);
}

/** "José María" in "José María de la Cruz" */
function isBeforeParticles(text: string, words: readonly NameWord[], last: number): boolean {
  for (let i = last + 1; i <= last + mostParticles; i += 1) {
    const [word, next] = [words[i], words[i + 1]];
    if (word === undefined || next === undefined || !isNameParticle(word.text)) return false;
    if (!touches(text, word, next)) return false;
    if (isCapital(next)) return true;
  }
  return false;
}

/** "Santos" in "Maria dos Santos" */
function isAfterParticles(text: string, words: readonly NameWord[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(1, at - mostParticles); i -= 1) {
    const [word, before] = [words[i], words[i - 1]];
    if (word === undefined || before === undefined || !isNameParticle(word.text)) return false;
    if (!touches(text, before, word)) return false;
    if (isCapital(before)) return !startsSentence(text, before.start);
  }
  return false;
}

function touches(text: string, left: NameWord, right: NameWord): boolean {
  return /^(?:[ \t]+|-)$/.test(text.slice(left.end, right.start));
}

function isCapital({ text }: NameWord): boolean {
  return /^\p{Lu}/u.test(text) && !besideName.test(text);
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const smallWords = list(
  'a an the and or of in on at to for with by from is are be not no you your we our us my me it its this that all any every each more than make what who how why when where so up out as if can will do',
);

/** True for a word that joins others in any sentence. */
export function isSmallWord(word: string): boolean {
  return smallWords.has(word.toLowerCase());
}

const cueBefore = list(
  'with by from to via at and featuring feat for thank thanks cheers partner partners charity',
);
const cueAfter = list(
  'team staff crew volunteers ltd uk hq has have is are who brought gave donated helped joined',
);
// "Thanks to Shelter" names somebody; "ways to Shelter" and "time to ACT" don't.
const givesTo = list(
  'thanks thank you grateful gratitude indebted kudos credit cheers shoutout out off applause bravo tip congratulations congrats welcome donate donated donation donations gift gifts gave given give gives go goes went back',
);
// Words before a verb ("we CARE", "you can ACT") or a common noun ("all our HOPE is …").
const noName = list(
  'i we you he she they it who which that must can could will would shall should may might do does did dont not never always please lets our your my his her their its this these those some any no more much a an every each',
);

/** True if the words beside an ambiguous name show that somebody is meant. */
export function hasCue({ text, words, at, last }: Written): boolean {
  const first = words[at];
  const end = words[last];
  if (first === undefined || end === undefined) return false;
  if (startsSentence(text, first.start)) return end.text.endsWith("'s");
  if (isShouted(words, at, last)) return false;
  const before = words[at - 1];
  const after = words[last + 1];
  const beside = before !== undefined && /^[ \t]*$/.test(text.slice(before.end, first.start));
  if (beside && isFlatCue(text, before, words[at - 2])) return true;
  if (beside && noName.has(before.key)) return false;
  if (end.text.endsWith("'s")) return true;
  return after !== undefined && cueAfter.has(after.key) && !(beside && before.key === 'to');
}

function isFlatCue(text: string, before: NameWord, further: NameWord | undefined): boolean {
  if (!cueBefore.has(before.key)) return false;
  if (before.key === 'to') return further !== undefined && givesTo.has(further.key);
  // "Oxfam and Mind" names two; "Come and ACT" names none.
  if (before.key === 'and')
    return further !== undefined && isCapital(further) && !startsSentence(text, further.start);
  return true;
}

/** Between words in capitals, capitals prove nothing: "EVERYONE WHO HELPED". */
function isShouted(words: readonly NameWord[], at: number, last: number): boolean {
  const around = [words[at - 2], words[at - 1], words[last + 1], words[last + 2]].filter(
    (word) => word !== undefined,
  );
  const loud = around.filter(({ text }) => text.length > 1 && text === text.toUpperCase());
  return loud.length > 1 && loud.length === around.length && words[at]?.text.length !== 1;
}

/** True if the word's capital may come from starting a sentence. */
export function startsSentence(text: string, start: number): boolean {
  const lead = text.slice(Math.max(0, start - 12), start);
  return lead.trim() === ''
    ? start <= 12 || /\n/.test(lead)
    : /(?:[.!?:•*\n]|\p{Extended_Pictographic})["')\s]*$/u.test(lead);
}

/** True if a word starts with the same capital, with or without accent. */
export function startsAlike(word: string, text: string): boolean {
  const first = foldLetters(word).slice(0, 1);
  return first === first.toLowerCase() || foldLetters(text).startsWith(first);
}
