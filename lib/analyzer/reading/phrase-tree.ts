import { isLookedUp } from '../../organisation/own-words.ts';
import { normaliseText } from '../../text/normalise.ts';
import type { Span } from '../../text/span.ts';
import { foldText } from '../../text/spelling.ts';

/** A phrase from a list, where it occurs in a text. */
export interface PhraseHit<Value> extends Span {
  readonly value: Value;
}

/** Phrases indexed by their words, so that a search takes as long with a thousand as with one. */
export interface PhraseTree<Value> {
  /** Finds whole words only, ignoring capitals and spacing; from left to right, the longest at each position. */
  find(text: string): PhraseHit<Value>[];
}

interface Branch<Value> {
  readonly next: Map<string, Branch<Value>>;
  /** Set where a phrase ends. */
  end?: { readonly value: Value };
}

interface Token extends Span {
  readonly key: string;
  readonly isWord: boolean;
  /** True when nothing separates it from the token before. */
  readonly touches: boolean;
}

/** Of two equivalent phrases the later one wins. */
export function createPhraseTree<Value>(
  phrases: readonly (readonly [phrase: string, value: Value])[],
): PhraseTree<Value> {
  const root: Branch<Value> = { next: new Map() };
  for (const [phrase, value] of phrases) {
    if (isLookedUp(phrase)) plant(root, tokensOf(normaliseText(phrase)), value);
  }
  return { find: (text) => (root.next.size === 0 ? [] : findIn(root, tokensOf(text))) };
}

function plant<Value>(root: Branch<Value>, tokens: readonly Token[], value: Value): void {
  if (tokens.length === 0) return;
  let branch = root;
  for (const [index, token] of tokens.entries()) {
    const key = keyAt(token, index === 0);
    let next = branch.next.get(key);
    if (next === undefined) branch.next.set(key, (next = { next: new Map() }));
    branch = next;
  }
  branch.end = { value };
}

function findIn<Value>(root: Branch<Value>, tokens: readonly Token[]): PhraseHit<Value>[] {
  const hits: PhraseHit<Value>[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = longestAt(root, tokens, at);
    if (found === undefined) continue;
    hits.push(found.hit);
    at = found.last;
  }
  return hits;
}

function longestAt<Value>(root: Branch<Value>, tokens: readonly Token[], at: number) {
  const first = tokens[at];
  // "+x" is part of a word in "C+x", and so is "C+".
  if (first === undefined || (first.touches && tokens[at - 1]?.isWord)) return undefined;
  let branch: Branch<Value> | undefined = root;
  let found: { readonly hit: PhraseHit<Value>; readonly last: number } | undefined;
  for (let last = at; last < tokens.length; last += 1) {
    const token = tokens[last]!;
    branch = branch.next.get(keyAt(token, last === at));
    if (branch === undefined) break;
    const after = tokens[last + 1];
    if (branch.end === undefined || (after?.touches && after.isWord)) continue;
    found = { hit: { start: first.start, end: token.end, value: branch.end.value }, last };
  }
  return found;
}

function keyAt({ key, touches }: Token, isFirst: boolean): string {
  return isFirst || touches ? key : ` ${key}`;
}

/** Words folded like names, and every other character by itself: a phrase may contain any, as "C++" does. */
function tokensOf(text: string): Token[] {
  let before = -1;
  return Array.from(
    text.matchAll(/([\p{L}\p{N}][\p{L}\p{N}\p{M}]*)|\S/gu),
    ({ 0: written, 1: word, index }) => {
      const token = {
        start: index,
        end: index + written.length,
        key: foldText(written),
        isWord: word !== undefined,
        touches: index === before,
      };
      before = token.end;
      return token;
    },
  );
}
