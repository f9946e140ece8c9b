import nlp from 'compromise/two';
import twitter from 'twitter-text';
import { analyzeNow } from '../../lib/analyzer/analyze.ts';
import { exampleContext, exampleDraft } from '../../tests/fixtures/example-context.ts';
import { rules } from '../../lib/analyzer/rules/index.ts';
import { hostileSeeds } from './bench-drafts.ts';

/** The longest text a pattern is tried on; in a draft, no pattern sees more than one piece or 10,000 characters. */
const length = 50_000;
const most = 50;

/** Every pattern reached by the rules' examples, against every hostile text. */
export function benchPatterns(): void {
  const ours = collectPatterns();
  const seeds = [...hostileSeeds.filter(([name]) => name !== 'ordinary'), ['spaces', ' '] as const];
  const slow: { pattern: RegExp; name: string; ms: number }[] = [];
  let worst = 0;
  for (const pattern of ours) {
    for (const [name, seed] of seeds) {
      // A pattern that grows too fast is measured at a fifth of the length, and extrapolated as quadratic.
      const short = timeAll(pattern, fill(seed, length / 5));
      const ms = short > most ? short * 25 : timeAll(pattern, fill(seed, length));
      worst = Math.max(worst, ms);
      if (ms > most) slow.push({ pattern, name, ms });
    }
  }
  const verdict = slow.length === 0 ? 'kept  ' : 'BROKEN';
  console.log(
    `  ${verdict} ${ours.length} patterns on ${length.toLocaleString('en')} characters of ` +
      `${seeds.length} texts: ${slow.length} over ${most} ms, slowest ${worst.toFixed(0)} ms`,
  );
  for (const { pattern, name, ms } of slow.sort((a, b) => b.ms - a.ms).slice(0, 12))
    console.log(
      `         ${ms.toFixed(0).padStart(6)} ms on ${name}: ${String(pattern).slice(0, 90)}`,
    );
}

function fill(seed: string, size: number): string {
  return seed.repeat(Math.ceil(size / seed.length)).slice(0, size);
}

function timeAll(pattern: RegExp, text: string): number {
  const every = new RegExp(pattern.source, [...new Set([...pattern.flags, 'g'])].join(''));
  const start = performance.now();
  for (const found of text.matchAll(every)) void found;
  return performance.now() - start;
}

/** Records the patterns used while all examples are read, except those the libraries use by themselves. */
function collectPatterns(): RegExp[] {
  const texts = rules.flatMap(({ examples }) =>
    [...examples.flags, ...examples.ignores].map((example) => exampleDraft(example).text),
  );
  const theirs = listen(() => {
    for (const text of texts) {
      nlp(text).compute('offset');
      twitter.extractMentionsWithIndices(text);
      twitter.parseTweet(text);
    }
  });
  const all = listen(() => {
    for (const text of texts) analyzeNow(exampleDraft(text), exampleContext());
  });
  return [...all].filter(([key]) => !theirs.has(key)).map(([, pattern]) => pattern);
}

function listen(work: () => void): Map<string, RegExp> {
  const heard = new Map<string, RegExp>();
  // Every search, match and replacement goes through `exec`.
  const everyPattern: { exec: RegExp['exec'] } = RegExp.prototype;
  const { exec } = everyPattern;
  everyPattern.exec = function listening(this: RegExp, text) {
    heard.set(String(this), this);
    return exec.call(this, text);
  };
  try {
    work();
  } finally {
    everyPattern.exec = exec;
  }
  return heard;
}
