import type { Span } from '../../text/span.ts';
import { overlaps } from '../../text/span.ts';
import { bodyNoun, calendarWord, personTitle, thingNoun } from '../lexicon/bodies.ts';
import { englishWords } from '../lexicon/function-words.ts';
import { afterCue, cueOf, isOwnStaff, isVenue } from './name-cues.ts';
import type { Cue } from './name-cues.ts';
import {
  isJoinedParticle,
  isNameParticle,
  mostParticles,
} from '../../organisation/name-particles.ts';
import { isGivenName } from './given-names.ts';
import { endOfName, isHeadline, isShouted, namesInCapitals } from './name-ends.ts';
import type { Term } from '../reading/parse.ts';
import { didWord } from '../reading/verbs.ts';

/** A person or organisation named in plain text. */
export interface Outsider extends Span {
  readonly kind: 'person' | 'body' | 'unknown';
  readonly cue: Cue | undefined;
  /** A colleague, by title or by "our". */
  readonly staff: boolean;
  /** Named only as the location of something ("at Leeds Museum"). */
  readonly venue: boolean;
}

interface Word extends Span {
  readonly text: string;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['.-][\p{L}\p{N}]+)*|&/gu;
/**
 * Capitalised names in a sentence; `apart` are spans that are already recognised (tags, links, own names,
 * partners).
 */
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
  const loud = isShouted(words);
  if (!loud && isHeadline(words)) return [];
  const runs = runsOf(text, words)
    .flatMap((run) => (isShouted(run) ? namesInCapitals(run) : [run]))
    .filter((run) => !loud || run.length > 1);
  // The tagger costs more than everything else, so it runs only where a name is possible.
  if (!runs.some((run) => mayBeName(text, run))) return [];
  const terms = tag();
  const people = new Set(terms.filter((term) => term.person).map((term) => term.start));
  const places = new Set(terms.filter((term) => term.place).map((term) => term.start));
  const found: Outsider[] = [];
  for (const run of runs) {
    const name = classify(
      text,
      run,
      people,
      places,
      cueInRow(text, run[0]?.start ?? 0, found.at(-1)),
    );
    if (name !== undefined) found.push(name);
  }
  return found;
}

/** A single capitalised word at the start of a sentence is a name only with a cue beside it. */
function mayBeName(text: string, run: readonly Word[]): boolean {
  const [word, second] = run;
  if (word === undefined) return false;
  return (
    second !== undefined ||
    isGivenName(word.text) ||
    /\.|'s$/.test(word.text) ||
    did.test(text.slice(word.end, word.end + 30)) ||
    (cueOf(text, word.start) ?? afterCue(text, word.end, word.start)) !== undefined
  );
}

/** "Thanks to Ana Reyes and Tom Hale": the cue of the first name applies to the second. */
function cueInRow(text: string, start: number, before: Outsider | undefined): Cue | undefined {
  if (before?.cue === undefined || before.staff || start < before.end) return undefined;
  return /^(?:,|,? and| &|, \p{Lu}[\p{L} .'-]{0,40}(?:,? and))? (?:the |Dr\.? |Mr |Mrs |Ms |Prof\.? )?$/u.test(
    text.slice(before.end, start),
  )
    ? before.cue
    : undefined;
}

function runsOf(text: string, words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  const close = () => {
    while (run.length > 0 && !endsName(run.at(-1)?.text ?? '')) run.pop();
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    const last = run.at(-1);
    if (word === undefined) break;
    if (last !== undefined && !standsBeside(text, last, word)) close();
    if (isCapital(word, run) || (run.length > 0 && isJoint(run, words, i))) run.push(word);
    else close();
  }
  close();
  return runs.flatMap((found) => trimStart(text, found));
}

function endsName(word: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(word) || isJoinedParticle(word);
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
  if (run.length > 0 && (/^\d+$/.test(word.text) || isJoinedParticle(word.text)))
    return isJoinedParticle(word.text);
  return /^\p{Lu}/u.test(word.text) && !/^I(?:'|$)/.test(word.text);
}

/** Lower-case words inside a name, followed by a capital: "Bank of Leeds", "van der Berg". */
function isJoint(run: readonly Word[], words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? '';
  const next = words[at + 1]?.text ?? '';
  if (text === 'of' || text === 'for') {
    const last = run.at(-1)?.text ?? '';
    return (
      /^\p{Lu}/u.test(next) &&
      (bodyNoun.test(last) || /^(?:Friends|Bank|Royal|City|Church)$/.test(last))
    );
  }
  if (text === '&') return /^\p{Lu}/u.test(next);
  const further = words
    .slice(at, at + mostParticles + 1)
    .findIndex((word) => !isNameParticle(word.text));
  const capital = words[at + further]?.text ?? '';
  return further > 0 && /^\p{Lu}/u.test(capital) && !calendarWord.test(capital);
}

/** Removes titles and words that are capitalised only because they start the sentence. */
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
    // "British Trust for Ornithology" is a name as a whole.
    if (nation.test(first.text) && words.slice(1).some((word) => bodyNoun.test(word.text)))
      return [words];
    const opener = begins && words.length > 1 && !isGivenName(first.text) && openers.test(lower);
    if (common || opener) words = words.slice(1);
    else return [words];
  }
}

const nation =
  /^(?:English|Welsh|Irish|Scottish|British|French|German|Spanish|American|Canadian|European|African|Asian)$/;

// Labels that lines start with.
const labels =
  /^(?:as|like|set|costumes?|words|lyrics|music|design|artwork|photos?|pics?|pictures?|images?|videos?|credits?|corrections?|clarification|updates?|reminder|note|erratum)$/;

// Words that often start a sentence and are not part of the name after them.
const openers =
  /^(?:congratulations|congrats|meet|welcome|photos?|pictures?|images?|video|credit|speaker|guest|dear|hello|hi|hiya|hey|happy|huge|massive|big|many|special|warm|heartfelt|proud|excited|delighted|thrilled|introducing|announcing|join|visit|read|watch|listen|hear|book|register|discover|explore|celebrate|remember|follow|via|rt|mt|well|kudos|shoutout|shout-out|hats|bravo|cheers|\p{L}+ly|\p{L}{3,}ing|since|during|inside|outside|following|although|finished|led|hosted|supported|sponsored|funded|with|last|yesterday|tonight|tomorrow|where|whether|because|once|until|unless|despite|among|across|our|helm|chef|artist|author|founder|chair|winner|winners|runner|best|great|good|another|two|three|four)$/u;

function classify(
  text: string,
  run: readonly Word[],
  people: ReadonlySet<number>,
  places: ReadonlySet<number>,
  inRow: Cue | undefined,
): Outsider | undefined {
  // "Physiotherapist Dr Lena Fox": a trade before the title is not part of the name.
  const title = run.findIndex(({ text: word }) =>
    /^(?:Dr|Mr|Mrs|Ms|Mx|Prof|Professor)$/.test(word),
  );
  let words = title > 0 ? run.slice(title) : afterTrade(text, run);
  let titled = false;
  while (words.length > 1 && personTitle.test(words[0]?.text ?? '')) {
    words = words.slice(1);
    titled = true;
  }
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const possessive = last.text.endsWith("'s") ? 2 : 0;
  const span = { start: first.start, end: endOfName(text, last) - possessive };
  const lastText = last.text.replace(/'s$/, '');
  const phrase = text.slice(span.start, span.end);
  if (phrase.length < 2 || words.every((word) => calendarWord.test(word.text))) return undefined;
  // Neither a licence ("CC BY 4.0") nor a head of state ("President Adeyemi") is a contributor.
  if (phrase.startsWith('CC BY') || rulers.test(phrase)) return undefined;
  const beside =
    cueOf(text, run[0]?.start ?? span.start) ??
    afterCue(text, Math.max(last.end, span.end), span.start);
  const cue = beside ?? (places.has(first.start) ? undefined : inRow);
  const staff = isOwnStaff(text, run[0]?.start ?? span.start, last.end);
  const shape = {
    ...span,
    cue,
    staff,
    venue: (cue === undefined || cue === 'near') && isVenue(text, span.start),
  };
  // "setting up a Youth Panel Team": something being made is not an outsider.
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
    // "the Gold School Games Mark"
    (words.length > 2 && /^(?:Mark|Quality|Badge)$/.test(lastText)) ||
    /^ of the (?:year|month|week|decade|match)\b/i.test(text.slice(last.end, last.end + 16))
  )
    return undefined;
  if (words.some((word) => bodyNoun.test(word.text.replace(/'s$/, ''))) && words.length > 1) {
    return { ...shape, kind: 'body' };
  }
  const looksPersonal =
    words.length >= 2 &&
    words.filter(({ text: word }) => !isNameParticle(word)).length <= 4 &&
    words.every((word) => isPersonal(word.text));
  const known = people.has(first.start) || isGivenName(first.text);
  if (words.length === 1 && /^(?:\p{Lu}\.){1,2}\p{Lu}\p{Ll}+$/u.test(lastText))
    return { ...shape, kind: 'person' };
  if (titled && words.length <= 4) return { ...shape, kind: 'person' };
  // "Pete Marsh" is not a place: a first name outweighs the tagger's gazetteer, unless towns share it.
  const placed = places.has(first.start) && (!isGivenName(first.text) || townName.test(first.text));
  if (looksPersonal && known && !placed) return { ...shape, kind: 'person' };
  if (places.has(first.start) && cue !== 'thanks') return undefined;
  if (words.length === 1) {
    // "Inspectors praised the garden": a common noun at the start of a sentence.
    if (span.start < 2 && !known && /(?:ors|ers|ists|ents|ians|ees)$/.test(lastText))
      return undefined;
    // "Maria started …": a given name with a verb is a person, and the story is about them.
    if (known && did.test(text.slice(last.end, last.end + 30))) return { ...shape, kind: 'person' };
    // A single word is a name only beside a strong cue.
    if (cue === undefined || cue === 'near' || !/^\p{Lu}/u.test(lastText)) return undefined;
    return { ...shape, kind: 'unknown' };
  }
  return { ...shape, kind: 'unknown' };
}

const rulers =
  /^(?:President|King|Queen|Pope|Prince|Princess|Emperor|Chancellor|Minister|Senator) \p{Lu}\p{Ll}+(?: (?:I|II|III|IV|V|VI|VIII|XIV|XVI))?$/u;

/** "Striker Leah Moss": a role at the start of a sentence is not part of the name. */
function afterTrade(text: string, run: readonly Word[]): readonly Word[] {
  const [first, second] = run;
  if (first === undefined || second === undefined || run.length < 3 || isGivenName(first.text))
    return run;
  const begins = /(?:^|[.!?\n:])\s*$/.test(text.slice(Math.max(0, first.start - 4), first.start));
  return begins && isGivenName(second.text) && !bodyNoun.test(run.at(-1)?.text ?? '')
    ? run.slice(1)
    : run;
}

const townName =
  /^(?:Victoria|Charlotte|Florence|Sydney|Georgia|Chelsea|Lincoln|Austin|Jordan|Kent|Paris|Virginia|Carolina|Adelaide|Helena|Alexandria|Regina|Madison|Houston|Dallas|Chester|Preston|Ashton|Bradford|Clifton|Stanley|Wells|Israel|India|Kenya|China|Chad|Troy|Verona|Siena|Milan|Sofia|Santa|San|St|Los)$/;

const did = new RegExp(`^ (?:has |had |then |also |just |never |always )?${didWord}`, 'u');

function isPersonal(word: string): boolean {
  return (
    isNameParticle(word) ||
    isJoinedParticle(word) ||
    (/^(?:\p{Lu}[\p{L}'-]*|\p{Lu}\.?)$/u.test(word) && !/^\p{Lu}{4,}$/u.test(word))
  );
}
