import type { Span } from '../text/span.ts';
import { overlaps } from '../text/span.ts';
import { bodyNoun, calendarWord, personTitle, thingNoun } from './lexicons/bodies.ts';
import { englishWords } from './lexicons/function-words.ts';
import { givenNames } from './lexicons/given-names.ts';
import { afterCue, cueOf, isOwnStaff, isVenue } from './name-cues.ts';
import type { Cue } from './name-cues.ts';
import { isListedName } from './parse.ts';
import type { Term } from './parse.ts';
import { didWord } from './verbs.ts';

/** A person or body named in plain text. */
export interface Outsider extends Span {
  readonly kind: 'person' | 'body' | 'unknown';
  readonly cue: Cue | undefined;
  /** Of the writer's own organisation, by title or by "our". */
  readonly staff: boolean;
  /** Only where something happens ("at Leeds Museum"). */
  readonly venue: boolean;
}

interface Word extends Span {
  readonly text: string;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['.-][\p{L}\p{N}]+)*|&/gu;
// Small words that stand inside names of bodies: "University of Leeds", "Museum für Kunst".
const joint = /^(?:of|for|de|du|del|des|der|von|van|y|la|le|na|and|the|in)$/;

/** Capitalised names in a sentence; `apart` are stretches that are known already (tags, links, own names, partners). */
export function findOutsiders(
  text: string,
  apart: readonly Span[],
  tag: () => readonly Term[],
): Outsider[] {
  const words = Array.from(text.matchAll(wordPattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  })).filter((word) => !apart.some((span) => overlaps(span, word)) && text[word.start - 1] !== '#');
  if (isHeadline(words)) return [];
  const runs = runsOf(text, words);
  // The tagger costs more than all the rest: only asked where a name may stand.
  if (runs.length === 0) return [];
  const terms = tag();
  const people = new Set(terms.filter((term) => term.person).map((term) => term.start));
  const places = new Set(terms.filter((term) => term.place).map((term) => term.start));
  return runs
    .map((run) => classify(text, run, people, places))
    .filter((found) => found !== undefined)
    .map((found, i, all) => ({ ...found, cue: found.cue ?? cueInRow(text, found, all[i - 1]) }));
}

/** "Thanks to Ana Reyes and Tom Hale": what is said of the first is said of the second. */
function cueInRow(text: string, name: Outsider, before: Outsider | undefined): Cue | undefined {
  if (before?.cue === undefined || before.staff) return undefined;
  const between = text.slice(before.end, name.start);
  return /^(?:,|,? and| &|, \p{Lu}[\p{L} .'-]{0,40}(?:,? and))? (?:the |Dr\.? |Mr |Mrs |Ms |Prof\.? )?$/u.test(
    between,
  )
    ? before.cue
    : undefined;
}

/** Most Words Have Capitals: nothing can be told from one more. */
function isHeadline(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => text.length > 3 && /^\p{L}/u.test(text));
  const capitals = long.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  return long.length >= 6 && capitals / long.length > 0.75;
}

function runsOf(text: string, words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  const close = () => {
    while (run.length > 0 && !/^[\p{Lu}\p{N}]/u.test(run.at(-1)?.text ?? '')) run.pop();
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    const last = run.at(-1);
    if (word === undefined) break;
    if (last !== undefined && !standsBeside(text, last, word)) close();
    if (isCapital(word, run)) run.push(word);
    else if (run.length > 0 && isJoint(run, word, words[i + 1])) run.push(word);
    else close();
  }
  close();
  return runs.flatMap((found) => trimStart(text, found));
}

function standsBeside(text: string, last: Word, word: Word): boolean {
  const gap = text.slice(last.end, word.start);
  return (
    gap === ' ' ||
    (gap === '. ' && last.text.length <= 2) ||
    (gap === '.' && last.text.length <= 1) ||
    (gap === "' " && last.text.endsWith('s')) ||
    (gap === '. ' && personTitle.test(last.text))
  );
}

function isCapital(word: Word, run: readonly Word[]): boolean {
  if (run.length > 0 && /^\d+$/.test(word.text)) return false;
  return /^\p{Lu}/u.test(word.text) && !/^I(?:'|$)/.test(word.text);
}

function isJoint(run: readonly Word[], word: Word, next: Word | undefined): boolean {
  if (next === undefined || !/^\p{Lu}/u.test(next.text)) return false;
  if (word.text === '&') return true;
  if (!joint.test(word.text)) return false;
  const last = run.at(-1)?.text ?? '';
  if (word.text === 'of' || word.text === 'for')
    return bodyNoun.test(last) || /^(?:Friends|Bank|Royal|City|Church)$/.test(last);
  return /^(?:de|du|del|von|van|y|la|le|na|der)$/.test(word.text);
}

/** Takes off what stands with a capital only because the sentence begins there, and titles. */
function trimStart(text: string, run: Word[]): Word[][] {
  let words = run;
  for (;;) {
    const [first] = words;
    if (first === undefined) return [];
    const lower = first.text.toLowerCase();
    const begins = !/[\p{L}\p{N},;&]\s*$/u.test(
      text.slice(Math.max(0, first.start - 4), first.start),
    );
    const common =
      englishWords.has(lower.replace(/'.*$/, '')) ||
      calendarWord.test(first.text) ||
      (begins && labels.test(lower));
    const opener = begins && words.length > 1 && !isGivenName(first.text) && openers.test(lower);
    if (common || opener) words = words.slice(1);
    else return [words];
  }
}

// What a line is headed with.
const labels =
  /^(?:as|like|photos?|pics?|pictures?|images?|videos?|credits?|corrections?|clarification|updates?|reminder|note|erratum)$/;

// Words that like to begin a sentence and are no part of the name behind them.
const openers =
  /^(?:congratulations|congrats|meet|welcome|photos?|pictures?|images?|video|credit|speaker|guest|dear|hello|hi|hiya|hey|happy|huge|massive|big|many|special|warm|heartfelt|proud|excited|delighted|thrilled|introducing|announcing|join|visit|read|watch|listen|hear|book|register|discover|explore|celebrate|remember|follow|via|rt|mt|well|kudos|shoutout|shout-out|hats|bravo|cheers|\p{L}+ly|\p{L}{3,}ing|since|during|inside|outside|following|although|finished|led|hosted|supported|sponsored|funded|with|last|yesterday|tonight|tomorrow|where|whether|because|once|until|unless|despite|among|across|our|helm|chef|artist|author|founder|chair|winner|winners|runner|best|great|good|another|two|three|four)$/u;

function classify(
  text: string,
  run: readonly Word[],
  people: ReadonlySet<number>,
  places: ReadonlySet<number>,
): Outsider | undefined {
  // "Physiotherapist Dr Lena Fox": a trade before the title is no part of the name.
  const title = run.findIndex(({ text: word }) =>
    /^(?:Dr|Mr|Mrs|Ms|Mx|Prof|Professor)$/.test(word),
  );
  let words = title > 0 ? run.slice(title) : run;
  let titled = false;
  while (words.length > 1 && personTitle.test(words[0]?.text ?? '')) {
    words = words.slice(1);
    titled = true;
  }
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const possessive = last.text.endsWith("'s") ? 2 : 0;
  const span = { start: first.start, end: last.end - possessive };
  const lastText = last.text.replace(/'s$/, '');
  const phrase = text.slice(span.start, span.end);
  if (phrase.length < 2 || words.every((word) => calendarWord.test(word.text))) return undefined;
  const cue = cueOf(text, run[0]?.start ?? span.start) ?? afterCue(text, last.end);
  const staff = isOwnStaff(text, run[0]?.start ?? span.start, last.end);
  const shape = {
    ...span,
    cue,
    staff,
    venue: (cue === undefined || cue === 'near') && isVenue(text, span.start),
  };
  // "setting up a Youth Panel Team": what somebody makes is nobody outside.
  if (
    cue === undefined &&
    /\b(?:an?|our|new|first|this|your|every|each)\s+$/i.test(
      text.slice(Math.max(0, span.start - 8), span.start),
    )
  )
    return undefined;
  const sure = cue === 'thanks' || cue === 'photo' || cue === 'role' || cue === 'together';
  const thanked =
    sure && words.length === 2 && (people.has(first.start) || isGivenName(first.text));
  if (
    (!thanked && thingNoun.test(lastText)) ||
    /^ of the (?:year|month|week|decade|match)\b/i.test(text.slice(last.end, last.end + 16))
  )
    return undefined;
  if (words.some((word) => bodyNoun.test(word.text.replace(/'s$/, ''))) && words.length > 1) {
    return { ...shape, kind: 'body' };
  }
  const looksPersonal =
    words.length >= 2 && words.length <= 4 && words.every((word) => isPersonal(word.text));
  const known = people.has(first.start) || isGivenName(first.text);
  if (words.length === 1 && /^(?:\p{Lu}\.){1,2}\p{Lu}\p{Ll}+$/u.test(lastText))
    return { ...shape, kind: 'person' };
  if (titled && words.length <= 4) return { ...shape, kind: 'person' };
  if (looksPersonal && known && !places.has(first.start)) return { ...shape, kind: 'person' };
  if (places.has(first.start) && cue !== 'thanks') return undefined;
  if (words.length === 1) {
    // "Maria started …": a given name that does something is a person, and the story is theirs.
    if (known && did.test(text.slice(last.end, last.end + 30))) return { ...shape, kind: 'person' };
    // A lone word is a name only beside a cue that asks for one.
    if (cue === undefined || cue === 'near' || !/^\p{Lu}/u.test(lastText)) return undefined;
    return { ...shape, kind: 'unknown' };
  }
  return { ...shape, kind: 'unknown' };
}

const did = new RegExp(`^ (?:has |had |then |also |just |never |always )?${didWord}`, 'u');

function isPersonal(word: string): boolean {
  return (
    /^(?:\p{Lu}[\p{L}'-]*|\p{Lu}\.?|de|du|del|von|van|y|la|le)$/u.test(word) &&
    !/^\p{Lu}{4,}$/u.test(word)
  );
}

function isGivenName(word: string): boolean {
  const first = word.replace(/[-'].*$/, '');
  return givenNames.has(first) || isListedName(first);
}
