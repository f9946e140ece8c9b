import type { PostKind } from '../../post.ts';
import { lowerText } from '../../text/lower.ts';
import type { SentenceFacts } from '../reading/facts.ts';
import type { SensitiveEntry } from './sensitive-entry.ts';
import { sensitiveEntries } from './entries.ts';
import { isStockReply } from './stock-replies.ts';
import type { CutSentence } from '../reading/draft-facts.ts';

/** The patterns of the lexicon span at most a sentence and its neighbour, except those that count lines. */
interface Window {
  readonly text: string;
  readonly sensitive: boolean;
}

const posts = new WeakMap<SentenceFacts, Window>();
const answers = new WeakMap<SentenceFacts, Window>();
const stockAnswers = new WeakMap<SentenceFacts, Window>();

/** Enough text before a sentence to show that no line starts there. */
const lead = 6;

/** So many sentences are checked between two pauses. */
const atOnce = 8;

/**
 * True for a sensitive draft or thread. Checked sentence by sentence, each with its neighbour, so that
 * typing in one keeps the cached results of the others.
 */
export function* isSensitivePost(
  text: string,
  sentences: readonly CutSentence[],
  rest: readonly CutSentence[],
  kind: PostKind,
): Generator<undefined, boolean> {
  const isAnswer = kind === 'reply' || kind === 'comment';
  const stock = isAnswer && isStockReply(sentences.map(({ facts }) => facts.voice).join(' '));
  const known = stock ? stockAnswers : isAnswer ? answers : posts;
  const whole = [text, ...rest.map(({ facts }) => facts.text)].join('\n');
  const matchesWhole = matcher(whole);
  if (sensitiveEntries.some((entry) => entry.lines === true && matchesWhole(entry))) return true;
  const windows = [
    ...sentences.map(({ span }, i) =>
      text.slice(Math.max(0, span.start - lead), sentences[i + 1]?.span.end ?? span.end),
    ),
    ...rest.map(({ facts }, i) => `\n${facts.text}\n${rest[i + 1]?.facts.text ?? ''}`),
  ];
  const entries = sensitiveEntries.filter(
    ({ lines, postsOnly, unlessStock }) =>
      lines !== true && !(isAnswer && postsOnly === true) && !(stock && unlessStock === true),
  );
  for (const [i, { facts }] of [...sentences, ...rest].entries()) {
    const window = windows[i] ?? '';
    const before = known.get(facts);
    const sensitive =
      before?.text === window ? before.sensitive : yield* matchesAny(entries, window, i === 0);
    known.set(facts, { text: window, sensitive });
    if (sensitive) return true;
    if (i % atOnce === atOnce - 1) yield;
  }
  return false;
}

/** Pauses within the first sentence: the browser compiles each pattern when it is first used. */
function* matchesAny(
  entries: readonly SensitiveEntry[],
  window: string,
  isFirst: boolean,
): Generator<undefined, boolean> {
  const matches = matcher(window);
  for (const entry of entries) {
    if (matches(entry)) return true;
    if (isFirst) yield;
  }
  return false;
}

function matcher(text: string): (entry: SensitiveEntry) => boolean {
  const lower = lowerText(text);
  return ({ pattern, cased }) => pattern.test(cased ? text : lower);
}
