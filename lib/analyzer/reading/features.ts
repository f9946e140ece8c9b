import type { ReadableFacts, Token } from './tokens.ts';
import { tokensOf } from './tokens.ts';

/** The model's features of one sentence, independent of its context; computed once and cached with its facts. */
export interface SentenceWords {
  readonly tokens: readonly Token[];
  readonly keys: readonly string[];
  /** Words, pairs and triples, including sentence boundaries. */
  readonly grams: readonly string[];
  /** Words and pairs, for the models of the whole post. */
  readonly pairs: readonly string[];
  readonly single: readonly string[];
  /** Prefixes and suffixes of words, so that an unknown word resembles known ones. */
  readonly parts: readonly string[];
  readonly signs: readonly string[];
  /** The number of prose words. */
  readonly length: number;
  readonly speaksOfOurs: boolean;
  readonly namesOwn: boolean;
  readonly hasOutsideTag: boolean;
}

/** Prefixes distinguish a word in the sentence from the same word in its context. */
export const weights = {
  grams: { prefix: '', weight: 1.5 },
  parts: { prefix: '~', weight: 0.7 },
  before: { prefix: '<', weight: 0.5 },
  after: { prefix: '>', weight: 0.5 },
  elsewhere: { prefix: '+', weight: 0.4 },
  pairs: { prefix: '', weight: 1.5 },
  opening: { prefix: '^', weight: 0.7 },
  sign: { prefix: '=', weight: 0.3 },
  meaning: 0.8,
  postMeaning: 0.5,
} as const;

const ours = new Set(['we', 'our', 'us', 'ours', "we're", "we've", "we'll", "we'd"]);
const yours = new Set(['you', 'your', 'yours', "you're", "you've", "you'll"]);

export function wordsOf(facts: ReadableFacts): SentenceWords {
  const tokens = tokensOf(facts);
  const keys = tokens.map(({ key }) => key);
  const hasOutsideTag = countOutside(facts) > 0;
  return {
    tokens,
    keys,
    grams: gramsOf(keys, 3),
    pairs: gramsOf(keys, 2),
    single: [...new Set(keys)],
    parts: partsOf(tokens),
    signs: signsOf(facts, tokens),
    length: tokens.filter(({ type }) => type === 'word').length,
    speaksOfOurs: keys.some((key) => ours.has(key)),
    namesOwn: tokens.some(({ type }) => type === 'own'),
    hasOutsideTag,
  };
}

/** The weight of each feature in a group of `count`. */
export function shareOf(weight: number, count: number): number {
  return weight / Math.sqrt(Math.max(4, count));
}

/** Features of a sentence's position and of its post's length and site. */
export function placeSigns(
  sentences: readonly SentenceWords[],
  index: number,
  site: string,
): string[] {
  const last = sentences.length - 1;
  const signs = [`of ${Math.min(last + 1, 6)}`, `on ${site}`];
  if (index === 0) signs.push('first');
  if (index === last) signs.push(last === 0 ? 'only' : 'last');
  return signs;
}

/** Features of the whole post besides its words. */
export function postSigns(sentences: readonly SentenceWords[]): string[] {
  const told = [
    sentences.some((each) => each.speaksOfOurs),
    sentences.some((each) => each.namesOwn),
    sentences.some((each) => each.hasOutsideTag),
  ].map(Number);
  return [`post ${told.join('')}`, ...told.map((yes, i) => `post ${i} ${yes}`)];
}

function gramsOf(keys: readonly string[], longest: number): string[] {
  const framed = ['^', ...keys, '$'];
  const grams = new Set<string>(keys);
  for (let size = 2; size <= longest; size += 1) {
    for (let at = 0; at + size <= framed.length; at += 1) {
      grams.add(framed.slice(at, at + size).join(' '));
    }
  }
  return [...grams];
}

function partsOf(tokens: readonly Token[]): string[] {
  const parts = new Set<string>();
  for (const { key, type } of tokens) {
    if (type !== 'word') continue;
    for (const size of [3, 4, 5]) {
      if (key.length <= size) break;
      parts.add(`${key.slice(0, size)}-`);
      parts.add(`-${key.slice(-size)}`);
    }
  }
  return [...parts];
}

/** Counts other accounts' tags, and partners named in plain text, who are as good as tagged. */
function countOutside({ tags, partners }: ReadableFacts): number {
  const named = partners.filter(({ partner }) => partner.kind !== 'staff');
  return tags.filter((tag) => !tag.own).length + named.length;
}

function signsOf(facts: ReadableFacts, tokens: readonly Token[]): string[] {
  const keys = new Set(tokens.map(({ key }) => key));
  const words = tokens.filter(({ type }) => type === 'word');
  const outside = countOutside(facts);
  const capitals = words.filter(({ capital, start }) => capital && start > 2).length;
  const signs: (string | false)[] = [
    outside > 0 && 'tag',
    outside > 1 && 'tags',
    tokens[0]?.type === 'tag' && 'tag first',
    facts.tags.some((tag) => tag.own) && 'own tag',
    keys.has('<own>') && 'own name',
    keys.has('<own-hashtag>') && 'own hashtag',
    facts.hashtags.length > 0 && 'hashtag',
    facts.links.length > 0 && 'link',
    keys.has('?') && 'question',
    keys.has('!') && 'exclamation',
    facts.quoted.length > 0 && 'quotation',
    tokens.some(({ key }) => ours.has(key)) && 'we',
    tokens.some(({ key }) => yours.has(key)) && 'you',
    keys.has('<money>') && 'money',
    keys.has('<time>') && 'time',
    tokens.some(({ type }) => type === 'date') && 'date',
    keys.has('<large-number>') && 'large number',
    (tokens[0]?.key === 'rt' || tokens[0]?.key === 'mt') && 'passed on',
    `capitals ${Math.min(capitals, 4)}`,
    `length ${[3, 6, 12, 20].filter((limit) => words.length >= limit).length}`,
    ...facts.outsiders.map(({ kind, staff, venue }) =>
      staff ? 'named staff' : venue ? 'named venue' : `named ${kind}`,
    ),
    ...facts.outsiders.map(({ cue }) => cue !== undefined && `named after ${cue}`),
    ...facts.groups.map(({ role }) => `group ${role}`),
    ...facts.calls.map(({ kind }) => `call to ${kind}`),
    ...facts.thanks.map(({ kind }) => `thanks ${kind}`),
    ...facts.asks.map(({ kind }) => kind),
    facts.we.inclusive.length > 0 && 'we of everybody',
  ];
  return [...new Set(signs.filter((sign) => sign !== false))];
}
