import type { PostKind } from '../post.ts';
import { lowerText } from '../text/lower.ts';
import type { SentenceFacts } from './facts.ts';
import type { SensitiveEntry } from './lexicons/sensitive/sensitive-entry.ts';
import { sensitiveEntries } from './lexicons/sensitive.ts';
import { isStockReply } from './lexicons/stock-replies.ts';
import type { CutSentence } from './draft-facts.ts';

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

/**
 * True for a sensitive draft or thread. Checked sentence by sentence, each with its neighbour, so that
 * typing in one keeps the cached results of the others.
 */
export function isSensitivePost(
  text: string,
  sentences: readonly CutSentence[],
  rest: readonly CutSentence[],
  kind: PostKind,
): boolean {
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
  return [...sentences, ...rest].some(({ facts }, i) => {
    const window = windows[i] ?? '';
    const before = known.get(facts);
    if (before?.text === window) return before.sensitive;
    const matches = matcher(window);
    const sensitive = sensitiveEntries.some(
      (entry) =>
        entry.lines !== true &&
        !(isAnswer && entry.postsOnly === true) &&
        !(stock && entry.unlessStock === true) &&
        matches(entry),
    );
    known.set(facts, { text: window, sensitive });
    return sensitive;
  });
}

function matcher(text: string): (entry: SensitiveEntry) => boolean {
  const lower = lowerText(text);
  return ({ pattern, cased }) => pattern.test(cased ? text : lower);
}
