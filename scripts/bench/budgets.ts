import { Worker } from 'node:worker_threads';
import nlp from 'compromise';
import { analyze, analyzeNow, createAnalyzerCache } from '../../lib/analyzer/analyze.ts';
import { contextWith, draftOf, forgetful, hostileSeeds, inBoxes, typeOne } from './bench-drafts.ts';
import { benchPatterns } from './patterns.ts';
import { sampleText } from './sample-text.ts';
import { median } from './scores.ts';
import type { Work, Worked } from './worker.ts';

/** Checks what the analyzer may cost; each line has the figure, the limit and whether it is met. */
export async function benchBudgets(): Promise<void> {
  console.log('\nBudgets');
  for (const length of [280, 1000, 3000]) bookCost(length);
  await hundredThousand();
  await backgroundHeap();
  longestStep();
  benchPatterns();
}

export function bar(name: string, value: number, most: number, unit: string, more = ''): void {
  const digits = value < 10 ? 2 : 0;
  console.log(
    `  ${value <= most ? 'kept  ' : 'BROKEN'} ${name.padEnd(58)} ` +
      `${value.toFixed(digits).padStart(7)} ${unit}  (bar ${most} ${unit}, ` +
      `${(value / most).toFixed(2)} of it)${more}`,
  );
}

/** One keystroke in a draft read before, alternately with and without a book, so that both run under the same load. */
function bookCost(length: number): void {
  const contexts = [contextWith(0), contextWith(10_000)] as const;
  const caches = [createAnalyzerCache(), createAnalyzerCache()] as const;
  const times: [number[], number[]] = [[], []];
  for (let i = 0; i < 160; i += 1) {
    const text = sampleText(i, length);
    for (const side of i % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      analyzeNow(draftOf(text), contexts[side], caches[side]);
      const draft = draftOf(typeOne(text));
      const start = performance.now();
      analyzeNow(draft, contexts[side], caches[side]);
      if (i >= 40) times[side].push(performance.now() - start);
    }
  }
  const [without, withBook] = [median(times[0]), median(times[1])];
  const more = `  ${without.toFixed(2)} → ${withBook.toFixed(2)} ms, ratio ${(withBook / without).toFixed(2)}`;
  bar(`10,000 partners add to a key, ${length} characters`, withBook - without, 1, 'ms', more);
}

async function hundredThousand(): Promise<void> {
  const start = performance.now();
  const half = 50_000;
  const done = await Promise.all(
    [0, half].map((from) => inWorker({ from, count: half, lengths: [120, 130, 140], partners: 0 })),
  );
  const seconds = (performance.now() - start) / 1000;
  const bare = Array.from({ length: 400 }, (_, i) => {
    const text = sampleText(i, 130);
    const begun = performance.now();
    nlp(text);
    return performance.now() - begun;
  });
  const each = median(done.map(({ ms }) => ms)) / half;
  const peak = Math.max(...done.map((one) => one.peak));
  const kept = Math.max(...done.map((one) => one.kept));
  bar(
    '100,000 posts of about 130 characters, two workers',
    seconds,
    180,
    's',
    `  ${each.toFixed(2)} ms a post in each worker, ${(each / median(bare.slice(50))).toFixed(2)} of bare nlp() alone`,
  );
  console.log(
    `         heap of one worker: ${peak.toFixed(0)} MB at most, ${kept.toFixed(0)} MB kept`,
  );
}

async function backgroundHeap(): Promise<void> {
  const lengths = Array.from({ length: 50 }, (_, i) => 60 + i * 60);
  const { kept } = await inWorker({ from: 7, count: 50, lengths, partners: 10_000 });
  bar('background: analyzer, 10,000 partners, 50 drafts, heap kept', kept, 100, 'MB');
}

function inWorker(work: Work): Promise<Worked> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: work });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** The longest wait between two yields, and for the last step, which judges the whole draft. */
function longestStep(): void {
  const context = contextWith(10_000);
  for (const [name, seed] of hostileSeeds) {
    const text = seed.repeat(Math.ceil(60_000 / seed.length)).slice(0, 60_000);
    const runs = [0, 1, 2].map(() => {
      let [longest, last] = [0, 0];
      const steps = analyze(inBoxes(text), context, forgetful);
      for (;;) {
        const start = performance.now();
        const { done } = steps.next();
        last = performance.now() - start;
        if (done === true) return { longest, last };
        longest = Math.max(longest, last);
      }
    });
    const piece = median(runs.map(({ longest }) => longest));
    const last = median(runs.map((one) => one.last));
    const more = `  longest piece ${piece.toFixed(1)}, last step ${last.toFixed(1)} ms`;
    bar(`longest step, 60,000 characters: ${name}`, Math.max(piece, last), 50, 'ms', more);
  }
}
