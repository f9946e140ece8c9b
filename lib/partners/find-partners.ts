import { normalise } from '../text/normalise.ts';
import type { Span } from '../text/span.ts';
import { foldLetters } from '../text/spelling.ts';
import { rankPartners } from './match-partners.ts';
import type { DraftQuery, PartnerQuery } from './match-partners.ts';
import {
  hasCue,
  isPartOfLonger,
  isSmallWord,
  startsAlike,
  startsSentence,
} from '../organisation/name-context.ts';
import type { Written } from '../organisation/name-context.ts';
import { legalForm, ownStop } from '../organisation/name-particles.ts';
import { createNameTree } from '../organisation/name-tree.ts';
import type { NameTree, TreeHit, TreeName } from '../organisation/name-tree.ts';
import { isOrdinaryWord } from '../organisation/ordinary-words.ts';
import type { Partner } from './partner.ts';
import { isInitials, nameKey, nameTokens, nameWords } from '../organisation/words.ts';
import type { NameToken, NameWord } from '../organisation/words.ts';

/** A partner's name or alias in a text. */
export interface NameHit {
  readonly span: Span;
  readonly partner: Partner;
  /** The name is also an ordinary word; a cue beside it decided. */
  readonly ambiguous: boolean;
}

/** The partner book, indexed for reading drafts. */
export interface PartnerBook {
  /** Changes whenever the book does. */
  readonly revision: number;
  /** Names in a text, left to right, the longest at each position. */
  find(text: string): readonly NameHit[];
  /** Where names occur that contain a character with another meaning in a draft ("Who Cares? Scotland", "@home Kitchen"). */
  findMarked(text: string): readonly Span[];
  /** Projects in a text whose partners require a credit line wherever the project is named. */
  findProjects(text: string): readonly NameHit[];
  /** Partners with this account name on any site. */
  byHandle(handle: string): readonly Partner[];
  /** Matching partners: by topic, then longest uncredited. People only with their consent. */
  candidates(query: PartnerQuery | DraftQuery): readonly Partner[];
}

interface Entry {
  readonly partner: Partner;
  readonly ambiguous: boolean;
}

/** Indexes the book; called again whenever the book changes. */
export function createPartnerBook(partners: readonly Partner[], revision: number): PartnerBook {
  const names = createNameTree<Entry>();
  const marked = createNameTree<Entry>();
  const projects = createNameTree<Entry>();
  for (const partner of partners) {
    for (const name of [partner.name, ...partner.aliases]) {
      plant(names, partner, name);
      if (holdsMarks(name)) plant(marked, partner, name);
    }
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
    find: (text) => findNames(names, text),
    findMarked: (text) => (marked.isEmpty ? [] : findNames(marked, text).map(({ span }) => span)),
    findProjects: (text) => (projects.isEmpty ? [] : findNames(projects, text)),
    byHandle: (handle) => handles.get(handle.toLowerCase()) ?? [],
    candidates(query) {
      ranked ??= rankPartners(partners);
      return ranked(query);
    },
  };
}

/** True for a name with a sentence terminator, `@`, `#` or the like. */
export function holdsMarks(name: string): boolean {
  return /\p{Sentence_Terminal}|[@#＠＃…]/u.test(name);
}

/** True if the name alone can't be told from an ordinary word; the book explains this when saving. */
export function isAmbiguousName(name: string): boolean {
  const words = nameWords(normalise(name).text);
  const [only, more] = words.slice(articleOf(words));
  if (only === undefined) return true;
  if (more !== undefined) return false;
  // Three characters carry more where each is a syllable.
  const fewest = /^\p{Script=Han}|^\p{Script_Extensions=Hiragana}|^\p{Script=Hangul}/u.test(
    only.text,
  )
    ? 3
    : 4;
  const letters = isInitials(only.text) ? only.key : only.text;
  return letters.length < fewest || isOrdinaryWord(only.key);
}

const articleOf = (words: readonly NameWord[]) => (words[0]?.key === 'the' ? 1 : 0);

function plant(tree: NameTree<Entry>, partner: Partner, name: string): void {
  const ambiguous = isAmbiguousName(name);
  // "the Trust" is that trust; "Trust" alone may be any. Longer names match without their article.
  tree.plant(name, { partner, ambiguous }, (tokens) => {
    const article = articleOf(tokens);
    return ambiguous && tokens.length > article ? 0 : article;
  });
}

function findNames(tree: NameTree<Entry>, original: string): NameHit[] {
  const normal = normalise(original);
  const { text } = normal;
  const words = nameTokens(text);
  const hits: NameHit[] = [];
  const unsure: NameHit[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const found = tree.longestAt(text, words, at, isWrittenAs);
    if (found === undefined) continue;
    const { name, last } = found;
    const written = { text, words, at, last };
    if (isPartOfLonger(name.words, written)) continue;
    const hit = hitOf(found, text);
    ((needsCue(name, written) || isWholeSentence(found, written)) && !hasCue(written)
      ? unsure
      : hits
    ).push(hit);
    at = last;
  }
  // An unambiguous name elsewhere in the text confirms the short one.
  const vouched = new Set(hits.filter((hit) => !hit.ambiguous).map((hit) => hit.partner.id));
  return [...hits, ...unsure.filter((hit) => vouched.has(hit.partner.id))]
    .map((hit) => ({ ...hit, span: normal.toOriginal(hit.span) }))
    .sort((a, b) => a.span.start - b.span.start);
}

/** Checks capitals: one or two words need those of the name (or all capitals), and so do longer names that are phrases. */
function isWrittenAs(
  { words, gaps, value }: TreeName<Entry>,
  written: readonly NameToken[],
): boolean {
  if (words.some((word, i) => isAbbreviation(word, words) && isSmall(written[i]?.text ?? '')))
    return false;
  // "I wonder who cares? Scotland is far" is two sentences and no name.
  if (words.length >= 3 && !gaps.some((gap) => /\p{Sentence_Terminal}/u.test(gap))) {
    if (!isPhrase(words)) return true;
    // "Make a difference" is not a name, "university of Leeds" is one.
    const telling = words.map((word, i) => i > 0 && !isSmallWord(word) && !isSmall(word.charAt(0)));
    const isAlike = (word: string, i: number) => startsAlike(word, written[i]?.text ?? '');
    return telling.some(Boolean)
      ? words.some((word, i) => telling[i] && isAlike(word, i))
      : words.every(isAlike);
  }
  const shouted = written.every(({ text }) => text === text.toUpperCase());
  if (shouted && !value.ambiguous) return true;
  return words.every((word, i) => {
    const text = written[i]?.text ?? '';
    if (nameKey(word) === 'the') return true;
    return value.ambiguous ? bare(text).startsWith(bare(word)) : startsAlike(word, text);
  });
}

/** "Action for M.E." isn't "action for me", whatever its length; a name all in capitals proves nothing. */
function isAbbreviation(word: string, words: readonly string[]): boolean {
  if (isInitials(word)) return true;
  if (!/^\p{Lu}{2,4}$/u.test(word) || !words.some(isSmall)) return false;
  return word.length === 2 || isOrdinaryWord(word.toLowerCase());
}

/** "Save the Children", "Live Laugh Love": words that people also write when they mean no name. */
function isPhrase(words: readonly string[]): boolean {
  const keys = words.map((word) => word.toLowerCase());
  return keys.some(isSmallWord) || keys.every(isOrdinaryWord);
}

const isSmall = (text: string) => text !== text.toUpperCase();

/** A word's letters, keeping its capitals, without what is folded. */
const bare = (text: string) => (isInitials(text) ? text.replace(/[. ]/g, '') : foldLetters(text));

function needsCue({ words, value }: TreeName<Entry>, { text, words: all, at }: Written): boolean {
  if (value.ambiguous) return true;
  const word = all[at];
  // At the start of a sentence a capital proves nothing for a single word, except in "McVitie" or "O2".
  return (
    words.length === 1 &&
    word !== undefined &&
    /^\p{L}\p{Ll}*(?:'s)?$/u.test(word.text) &&
    startsSentence(text, word.start)
  );
}

/** "What Next? Bring a spoon." asks, and names nobody; "What Next? cooked the soup" does. */
function isWholeSentence({ start, end }: TreeHit<Entry>, { text }: Written): boolean {
  if (!/[!?]/.test(text.charAt(end - 1)) || !startsSentence(text, start)) return false;
  return /^["')]*(?:$|\s+(?!\p{Ll}))/u.test(text.slice(end));
}

/** "Mill Lane Choir Ltd.", "Holt Bros." and "Oak Bakers™": the name includes what belongs to it. */
function hitOf({ name: { value, words }, start, end }: TreeHit<Entry>, text: string): NameHit {
  const behind = text.slice(end, end + 20);
  const stop = behind.startsWith('.') && ownStop.test(words.at(-1) ?? '') ? '.' : '';
  const more = stop || (/^[™®℠]/u.exec(behind)?.[0] ?? legalForm.exec(behind)?.[0] ?? '');
  return { span: { start, end: end + more.length }, ...value };
}
