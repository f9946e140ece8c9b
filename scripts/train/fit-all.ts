import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Fit, Logistic } from './logistic.ts';
import type { Matrix } from './matrix.ts';
import type { NetSet } from './net-set.ts';

/** What there is to learn from. */
export interface Material {
  readonly sentences: Matrix;
  readonly posts: Matrix;
  readonly net: NetSet;
}

/** One linear model to learn. */
export interface FitJob {
  readonly matrix: 'sentences' | 'posts';
  /** One class for each row of the matrix. */
  readonly labels: readonly number[];
  /** The rows to learn from. */
  readonly rows: readonly number[];
  readonly classes: number;
  readonly fit: Fit;
}

/** One network to learn, from the posts of these numbers. */
export interface NetJob {
  readonly matrix: 'net';
  readonly rows: readonly number[];
}

/** A job's answer; which of the two it holds depends on the job. */
export interface Fitted {
  readonly linear?: Logistic;
  readonly net?: Readonly<Record<string, Float32Array>>;
}

/** Learns all of them, as many at once as the machine has processors; the answers are in the jobs' order. */
export async function fitAll(
  material: Material,
  jobs: readonly (FitJob | NetJob)[],
  told: (done: number) => void,
): Promise<Fitted[]> {
  const models: Fitted[] = [];
  let next = 0;
  let done = 0;
  const workers = Array.from({ length: Math.min(availableParallelism(), jobs.length) }, () => {
    return new Worker(join(import.meta.dirname, 'fit-worker.ts'), { workerData: material });
  });
  await Promise.all(
    workers.map(
      (worker) =>
        new Promise<void>((resolve, reject) => {
          const give = () => {
            const job = jobs[next];
            if (job === undefined) return resolve();
            // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
            worker.postMessage({ id: next, job });
            next += 1;
          };
          worker.on('error', reject);
          worker.on('message', ({ id, model }: { id: number; model: Fitted }) => {
            models[id] = model;
            done += 1;
            told(done);
            give();
          });
          give();
        }),
    ),
  );
  await Promise.all(workers.map((worker) => worker.terminate()));
  return models;
}
