import nlp from 'compromise';
import { analyzeNow, createAnalyzerCache } from '../../lib/analyzer/analyze.ts';
import { contextWith, draftOf, forgetful, hostileSeeds, inBoxes, typeOne } from './bench-drafts.ts';
import { loadRivals } from './rivals.ts';
import { sampleText } from './sample-text.ts';
import { median } from './scores.ts';

const rounds = 25;

/** First check, and check after one keystroke, beside other tools on the same texts in the same run. */
export async function benchSpeed(): Promise<void> {
  const rivals = await loadRivals();
  console.log('\nSpeed, median ms (times bare nlp)');
  for (const length of [280, 1000, 3000]) {
    const texts = Array.from({ length: rounds + 10 }, (_, i) => sampleText(i, length));
    const bare = await timeEach(texts, (text) => nlp(text));
    const rows: (readonly [string, number])[] = [['bare nlp()', bare]];
    for (const partners of [0, 10_000]) {
      const context = contextWith(partners);
      const cache = createAnalyzerCache();
      const first = await timeEach(texts, (text) => analyzeNow(draftOf(text), context, cache));
      const again = await timeEach(texts, (text) =>
        analyzeNow(draftOf(typeOne(text)), context, cache),
      );
      const book = partners === 0 ? '' : `, ${partners.toLocaleString('en')} partners`;
      rows.push([`first check${book}`, first], [`after one keystroke${book}`, again]);
    }
    for (const { name, check } of rivals) rows.push([name, await timeEach(texts, check)]);
    console.log(`  ${length} characters`);
    for (const [name, ms] of rows)
      console.log(`    ${name.padEnd(38)} ${ms.toFixed(2).padStart(8)}  ${(ms / bare).toFixed(2)}`);
  }
}

/** Does twice the text take about twice the time? On ordinary and on hostile text. */
export function benchDoubling(): void {
  console.log(
    '\nDoubling: time(2n) / time(n) up to 60,000 characters, limit of analysed characters left out',
  );
  const context = contextWith(0);
  for (const [name, seed] of hostileSeeds) {
    const times = [15_000, 30_000, 60_000].map((length) => {
      const text = seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
      return median(
        Array.from({ length: 3 }, () =>
          timeOnce(() => analyzeNow(inBoxes(text), context, forgetful)),
        ),
      );
    });
    const [a = 1, b = 1, c = 1] = times;
    console.log(
      `  ${name.padEnd(14)} ${times.map((ms) => ms.toFixed(0).padStart(5)).join(' ')} ms   ${(b / a).toFixed(2)} ${(c / b).toFixed(2)}`,
    );
  }
}

async function timeEach(
  texts: readonly string[],
  work: (text: string) => unknown,
): Promise<number> {
  const times: number[] = [];
  for (const text of texts) {
    const start = performance.now();
    await work(text);
    times.push(performance.now() - start);
  }
  return median(times.slice(10));
}

function timeOnce(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
