import { getHeapStatistics } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { analyzeNow, createAnalyzerCache } from '../../lib/analyzer/analyze.ts';
import { contextWith, draftOf } from './bench-drafts.ts';
import { sampleText } from './sample-text.ts';

/** A worker's task: read `count` texts of about `length` characters, starting at the seed `from`, with a book of `partners`. */
export interface Work {
  readonly from: number;
  readonly count: number;
  readonly lengths: readonly number[];
  readonly partners: number;
}

/** The time for reading alone, and this worker's heap in MB. */
export interface Worked {
  readonly ms: number;
  /** The maximum while reading. */
  readonly peak: number;
  /** What remains after reading and a garbage collection. */
  readonly kept: number;
  readonly findings: number;
}

const heap = () => getHeapStatistics().used_heap_size / 1e6;

function work({ from, count, lengths, partners }: Work): Worked {
  const context = contextWith(partners);
  const cache = createAnalyzerCache();
  let peak = 0;
  let findings = 0;
  const start = performance.now();
  for (let i = 0; i < count; i += 1) {
    const text = sampleText(from + i, lengths[i % lengths.length] ?? 0);
    findings += analyzeNow(draftOf(text), context, cache).findings.length;
    if (i % 500 === 0) peak = Math.max(peak, heap());
  }
  const ms = performance.now() - start;
  globalThis.gc?.();
  const kept = heap();
  // Keeps both alive until here, as the background does.
  if (cache.size === 0 || context.book.revision < 0) throw new Error('Nothing was read.');
  return { ms, peak, kept, findings };
}

parentPort?.postMessage(work(workerData as Work), []);
