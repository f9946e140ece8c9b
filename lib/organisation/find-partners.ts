import { normalise } from '../text/normalise.ts';
import type { Span } from '../text/span.ts';
import { rankPartners } from './match-partners.ts';
import type { PartnerQuery } from './match-partners.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import type { Partner } from './partner.ts';
import { nameKey, nameWords } from './words.ts';
import type { NameWord } from './words.ts';

/** A partner's name or alias standing in a text. */
export interface NameHit {
  readonly span: Span;
  readonly partner: Partner;
  /** The name means something of its own; a cue beside it decided. */
  readonly ambiguous: boolean;
}

/** The partner book, indexed for reading drafts. */
export interface PartnerBook {
  /** Changes whenever the book does. */
  readonly revision: number;
  /** Names in a text, from left to right, the longest at each place. */
  find(text: string): readonly NameHit[];
  /** Projects in a text whose partners ask for a credit line wherever the project is named. */
  findProjects(text: string): readonly NameHit[];
  /** Who has this account name on any site. */
  byHandle(handle: string): readonly Partner[];
  /** Who fits: by topic, then longest uncredited. People only where they agreed to be named. */
  candidates(query: PartnerQuery): readonly Partner[];
}

interface Entry {
  readonly partner: Partner;
  readonly words: readonly string[];
  readonly ambiguous: boolean;
}

/** A tree over the words of all names, so that each word of a text is looked up once. */
interface Branch {
  readonly next: Map<string, Branch>;
  entries: Entry[];
}

/** Indexes the book; a new one is made whenever the book changes. */
export function createPartnerBook(partners: readonly Partner[], revision: number): PartnerBook {
  const root: Branch = { next: new Map(), entries: [] };
  const projects: Branch = { next: new Map(), entries: [] };
  for (const partner of partners) {
    for (const name of [partner.name, ...partner.aliases]) plant(root, partner, name);
    for (const project of partner.creditFor) plant(projects, partner, project);
  }
  const handles = new Map<string, Partner[]>();
  for (const partner of partners) {
    for (const handle of new Set(Object.values(partner.handles))) {
      const key = handle.toLowerCase();
      const known = handles.get(key);
      if (known === undefined) handles.set(key, [partner]);
      else known.push(partner);
    }
  }
  let ranked: ReturnType<typeof rankPartners> | undefined;
  return {
    revision,
    find: (text) => findNames(root, text),
    findProjects: (text) => (projects.next.size === 0 ? [] : findNames(projects, text)),
    byHandle: (handle) => handles.get(handle.toLowerCase()) ?? [],
    candidates(query) {
      ranked ??= rankPartners(partners);
      return ranked(query);
    },
  };
}

/** True when a name alone cannot be told from an ordinary word; the book says so when saving. */
export function isAmbiguousName(name: string): boolean {
  const words = significant(nameWords(normalise(name).text));
  const [only] = words;
  if (only === undefined) return true;
  if (words.length > 1) return false;
  return only.text.length < 4 || isOrdinaryWord(only.key);
}

function plant(root: Branch, partner: Partner, name: string): void {
  const words = nameWords(normalise(name).text);
  const rest = significant(words);
  if (rest.length === 0) return;
  const ambiguous = isAmbiguousName(name);
  // "the Trust" is that trust; "Trust" alone may be any. Longer names go without their article.
  const kept = ambiguous ? words : rest;
  let branch = root;
  for (const { key } of kept) {
    let next = branch.next.get(key);
    if (next === undefined) branch.next.set(key, (next = { next: new Map(), entries: [] }));
    branch = next;
  }
  branch.entries.push({ partner, words: kept.map(({ text }) => text), ambiguous });
}

function significant(words: NameWord[]): NameWord[] {
  return words[0]?.key === 'the' ? words.slice(1) : words;
}

function findNames(root: Branch, original: string): NameHit[] {
  const normal = normalise(original);
  const words = nameWords(normal.text);
  const hits: NameHit[] = [];
  const unsure: { readonly at: number; readonly last: number; readonly entry: Entry }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const found = longestAt(root, normal.text, words, at);
    if (found === undefined) continue;
    const { entry, last } = found;
    if (isPartOfLonger(entry, normal.text, words, at, last)) continue;
    if (needsCue(entry, normal.text, words, at) && !hasCue(normal.text, words, at, last)) {
      unsure.push({ at, last, entry });
    } else {
      hits.push(hitOf(entry, words, at, last));
    }
    at = last;
  }
  // The full name elsewhere in the text vouches for the short one.
  const vouched = new Set(hits.filter((hit) => !hit.ambiguous).map((hit) => hit.partner.id));
  for (const { at, last, entry } of unsure) {
    if (vouched.has(entry.partner.id)) hits.push(hitOf(entry, words, at, last));
  }
  return hits
    .map((hit) => ({ ...hit, span: normal.toOriginal(hit.span) }))
    .sort((a, b) => a.span.start - b.span.start);
}

function longestAt(root: Branch, text: string, words: readonly NameWord[], at: number) {
  let branch: Branch | undefined = root;
  let found: { readonly entry: Entry; readonly last: number } | undefined;
  for (let last = at; last < words.length && branch !== undefined; last += 1) {
    const word = words[last];
    if (word === undefined || !isJoined(text, words[last - 1], word, last > at)) break;
    branch = branch.next.get(word.key);
    const entry = branch?.entries.find((one) => isWrittenAs(one, words.slice(at, last + 1)));
    if (entry !== undefined) found = { entry, last };
  }
  return found;
}

/** Words of one name stand side by side: no full stop, line end or bracket between. */
function isJoined(text: string, before: NameWord | undefined, word: NameWord, inner: boolean) {
  // A typed "@" is no tag by itself: whoever looks for names has taken the tags out before.
  if (!inner) return !/[#\w/.]$/.test(text.slice(Math.max(0, word.start - 1), word.start));
  if (before === undefined) return false;
  const gap = text.slice(before.end, word.start);
  // "St. Anne", "J. Smith": a full stop inside a name follows an initial or a short title.
  return /^'?[ \t]*[-,]?[ \t]*$/.test(gap) || (before.text.length <= 2 && /^\.[ \t]*$/.test(gap));
}

/** Capitals: one or two words need those of the name (or all of them); longer names are plain enough. */
function isWrittenAs(entry: Entry, written: readonly NameWord[]): boolean {
  if (entry.words.length >= 3) return true;
  const shouted = written.every(({ text }) => text === text.toUpperCase());
  if (shouted && !entry.ambiguous) return true;
  return entry.words.every((word, i) => {
    const text = written[i]?.text ?? '';
    if (nameKey(word) === 'the') return true;
    return entry.ambiguous ? text.startsWith(word) : startsAlike(word, text);
  });
}

function startsAlike(word: string, text: string): boolean {
  const first = word.slice(0, 1);
  return first === first.toLowerCase() || text.startsWith(first);
}

function needsCue(entry: Entry, text: string, words: readonly NameWord[], at: number): boolean {
  if (entry.ambiguous) return true;
  const word = words[at];
  // A single word loses the witness of its capital at a sentence start; "McVitie" and "O2" keep theirs.
  return (
    entry.words.length === 1 &&
    word !== undefined &&
    /^\p{L}\p{Ll}*(?:'s)?$/u.test(word.text) &&
    startsSentence(text, word.start)
  );
}

// Capitals beside a name that make no longer name of it: days, titles, offices, legal forms, small words.
const besideName =
  /^(?:I|I'\p{L}+|The|Our|With|By|From|For|To|At|In|On|Via|Is|Are|And|Or|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Sir|Dame|Rev|Cllr|Councillor|Mayor|Chef|Coach|Captain|CEO|Chief|Chair|Director|President|Trustee|Manager|Volunteer|HQ|UK|Ltd|LTD|Limited|CIC|PLC|Plc|Inc|LLC|MBE|OBE|CBE|MP|PhD)$/u;
const heads = /^(?:Friends|University|Bank|Church|College|School|Museum|House|Sisters|City|Port)$/u;
const heirs = /^(?:Sons?|Daughters?|Brothers|Sisters|Co|Company|Partners|Associates)$/u;

/**
 * "Riverside" in "Riverside Park" is somebody else, or a place: a short name that a capital touches in the same
 * breath is left alone. The first word of a sentence has its capital from there.
 */
function isPartOfLonger(
  entry: Entry,
  text: string,
  words: readonly NameWord[],
  at: number,
  last: number,
): boolean {
  if (entry.words.length > 2) return false;
  const first = words[at];
  const end = words[last];
  if (first === undefined || end === undefined) return false;
  const before = words[at - 1];
  const after = words[last + 1];
  const further = words[last + 2];
  if (before !== undefined && touches(text, before, first) && !before.text.endsWith("'s")) {
    const tagged = /[@#]/.test(text.charAt(before.start - 1));
    if (isCapital(before) && !tagged && !startsSentence(text, before.start)) return true;
    const head = words[at - 2];
    if (/^(?:of|for)$/.test(before.text) && head !== undefined && heads.test(head.text))
      return true;
  }
  // A possessive ends the name, unless the name itself ends so.
  const owns = end.text.endsWith("'s") && !(entry.words.at(-1) ?? '').endsWith("'s");
  if (after === undefined || owns || !touches(text, end, after)) return false;
  if (isCapital(after)) return true;
  return after.key === 'and' && further !== undefined && heirs.test(further.text);
}

function touches(text: string, left: NameWord, right: NameWord): boolean {
  return /^(?:[ \t]+|-)$/.test(text.slice(left.end, right.start));
}

function isCapital({ text }: NameWord): boolean {
  return /^\p{Lu}/u.test(text) && !besideName.test(text);
}

const cueBefore = new Set(
  'with by from to via at and featuring feat for thank thanks cheers partner partners charity'.split(
    ' ',
  ),
);
const cueAfter = new Set(
  'team staff crew volunteers ltd uk hq has have is are who brought gave donated helped joined'.split(
    ' ',
  ),
);

function hasCue(text: string, words: readonly NameWord[], at: number, last: number): boolean {
  const first = words[at];
  const end = words[last];
  if (first === undefined || end === undefined) return false;
  if (startsSentence(text, first.start)) return end.text.endsWith("'s");
  const before = words[at - 1];
  const after = words[last + 1];
  const beside = before !== undefined && /^[ \t]*$/.test(text.slice(before.end, first.start));
  if (beside && cueBefore.has(before.key)) return true;
  return end.text.endsWith("'s") || (after !== undefined && cueAfter.has(after.key));
}

function startsSentence(text: string, start: number): boolean {
  const lead = text.slice(Math.max(0, start - 12), start);
  return lead.trim() === ''
    ? start <= 12 || /\n/.test(lead)
    : /(?:[.!?:•*\n]|\p{Extended_Pictographic})["')\s]*$/u.test(lead);
}

function hitOf(entry: Entry, words: readonly NameWord[], at: number, last: number): NameHit {
  const start = words[at]?.start ?? 0;
  const end = words[last];
  const nameEnd = entry.words.at(-1) ?? '';
  // The possessive belongs to the sentence, unless the name itself ends so.
  const tail = end !== undefined && /'s$/i.test(end.text) && !/'s$/i.test(nameEnd) ? 2 : 0;
  return {
    span: { start, end: (end?.end ?? start) - tail },
    partner: entry.partner,
    ambiguous: entry.ambiguous,
  };
}
