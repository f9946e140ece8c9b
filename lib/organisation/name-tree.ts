import { normaliseText } from '../text/normalise.ts';
import type { Span } from '../text/span.ts';
import { foldText } from '../text/spelling.ts';
import { hasFreeEdges } from './name-edges.ts';
import { nameTokens } from './words.ts';
import type { NameToken } from './words.ts';

/** A name ready to be compared. */
export interface TreeName<Value> {
  readonly value: Value;
  readonly words: readonly string[];
  /** The folded text before each word but the first; `lead` and `tail` surround the words. */
  readonly gaps: readonly string[];
  readonly lead: string;
  readonly tail: string;
}

/** A name found in a text, with its own punctuation. */
export interface TreeHit<Value> extends Span {
  readonly name: TreeName<Value>;
  readonly at: number;
  readonly last: number;
}

/** Names indexed by word, so that each word of a text is looked up once. */
export interface NameTree<Value> {
  readonly isEmpty: boolean;
  plant(name: string, value: Value, from?: (tokens: readonly NameToken[]) => number): void;
  /** The longest name that starts at a word. */
  longestAt(
    text: string,
    tokens: readonly NameToken[],
    at: number,
    fits: (name: TreeName<Value>, written: readonly NameToken[]) => boolean,
  ): TreeHit<Value> | undefined;
}

interface Branch<Value> {
  readonly next: Map<string, Branch<Value>>;
  readonly names: TreeName<Value>[];
}

const newBranch = <Value>(): Branch<Value> => ({ next: new Map(), names: [] });

export function createNameTree<Value>(): NameTree<Value> {
  const root = newBranch<Value>();
  return {
    get isEmpty() {
      return root.next.size === 0;
    },
    plant(written, value, from) {
      const text = normaliseText(written).trim();
      const all = nameTokens(text);
      const skipped = from?.(all) ?? 0;
      const tokens = all.slice(skipped);
      const [first] = tokens;
      const last = tokens.at(-1);
      if (first === undefined || last === undefined) return;
      let branch = root;
      for (const [i, token] of tokens.entries()) {
        const key = keyAt(tokens[i - 1], token);
        let next = branch.next.get(key);
        if (next === undefined) branch.next.set(key, (next = newBranch()));
        branch = next;
      }
      branch.names.push({
        value,
        words: tokens.map((token) => token.text),
        gaps: tokens.map((token, i) =>
          foldGap(text.slice(tokens[i - 1]?.end ?? token.start, token.start)),
        ),
        lead: foldText(text.slice(all[skipped - 1]?.end ?? 0, first.start).trimStart()),
        tail: foldText(text.slice(last.end)),
      });
    },
    longestAt(text, tokens, at, fits) {
      let branch: Branch<Value> | undefined = root;
      let found: TreeHit<Value> | undefined;
      let isPlain = true;
      for (let last = at; last < tokens.length; last += 1) {
        const token = tokens[last]!;
        const before = last === at ? undefined : tokens[last - 1]!;
        branch = branch.next.get(keyAt(before, token));
        if (branch === undefined) break;
        if (before !== undefined) {
          const gap = text.slice(before.end, token.start);
          if (gap.length > longestGap || gap.includes('\n')) break;
          isPlain &&= isPlainGap(before, gap);
        }
        if (branch.names.length === 0) continue;
        const written = tokens.slice(at, last + 1);
        for (const name of branch.names) {
          if (!isPlain && !hasOwnGaps(name, text, written)) continue;
          if (!fits(name, written)) continue;
          const span = spanOf(name, text, written);
          if (span === undefined) continue;
          found = { ...span, name, at, last };
          break;
        }
      }
      return found;
    },
  };
}

/** Characters allowed between two words of a name. */
const longestGap = 16;

/** In a script without spaces, a space counts as a letter and can't be added or dropped. */
function keyAt(before: NameToken | undefined, { isLetter, start, key }: NameToken): string {
  return isLetter && before !== undefined && before.end < start ? ` ${key}` : key;
}

function foldGap(gap: string): string {
  return gap === ' ' ? gap : foldText(gap).replace(/\s+/g, ' ');
}

/** Words of a name must be adjacent; a full stop may follow an initial or a short title: "St. Anne", "J. Smith". */
function isPlainGap(before: NameToken, gap: string): boolean {
  return (
    gap === ' ' ||
    /^'?(?:[ \t]*|[-\u2012-\u2015])$/.test(gap) ||
    (before.text.length <= 2 && /^\.[ \t]*$/.test(gap))
  );
}

/** Whatever is between the words must be in the name as well. */
function hasOwnGaps<Value>(
  { gaps }: TreeName<Value>,
  text: string,
  written: readonly NameToken[],
): boolean {
  return written.every(({ start }, i) => {
    const before = written[i - 1];
    if (before === undefined) return true;
    const gap = text.slice(before.end, start);
    return isPlainGap(before, gap) || foldGap(gap) === gaps[i];
  });
}

// A hashtag, file name, address, another handle or a double name continues here.
const insideAnother = /(?:#|[\p{L}\p{N}_][/._])$/u;

/** The name including its own punctuation; undefined if it is part of another word. */
function spanOf<Value>(
  { lead, tail, words }: TreeName<Value>,
  text: string,
  written: readonly NameToken[],
): Span | undefined {
  const first = written[0]!;
  const last = written.at(-1)!;
  let { start } = first;
  let { end } = last;
  if (lead !== '' && foldText(text.slice(Math.max(0, start - lead.length), start)) === lead)
    start -= lead.length;
  const before = text.slice(Math.max(0, start - 2), start);
  if (
    start < first.start
      ? /[\p{L}\p{N}_]$/u.test(before) && /^[#@/._]/.test(lead)
      : insideAnother.test(before)
  )
    return undefined;
  if (/^_[\p{L}\p{N}]/u.test(text.slice(end, end + 3))) return undefined;
  if (!hasFreeEdges(text, first, last)) return undefined;
  const owned = /'s$/i.test(last.text) && !/'s$/i.test(words.at(-1) ?? '');
  // The possessive belongs to the sentence, unless the name itself ends in one.
  if (owned) return { start, end: end - 2 };
  const behind = text.slice(end, end + tail.length);
  // "Yahoo!!!" is emphasis; the name has one "!".
  const goesOn = /[!?.]$/.test(tail) && text.charAt(end + tail.length) === tail.at(-1);
  if (tail !== '' && !goesOn && foldText(behind) === tail) end += tail.length;
  return { start, end };
}
