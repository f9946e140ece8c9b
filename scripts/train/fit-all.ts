import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Fit, Logistic } from './logistic.ts';
import type { Matrix } from './matrix.ts';
import type { NetSet } from './net-set.ts';

/** The training data. */
export interface Material {
  readonly sentences: Matrix;
  readonly posts: Matrix;
  readonly net: NetSet;
}

/** A linear model to train. */
export interface FitJob {
  readonly matrix: 'sentences' | 'posts';
  /** One class per row of the matrix. */
  readonly labels: readonly number[];
  /** The rows to train on. */
  readonly rows: readonly number[];
  readonly classes: number;
  readonly fit: Fit;
}

/** A network to train, on the posts with these numbers. */
export interface NetJob {
  readonly matrix: 'net';
  readonly rows: readonly number[];
}

/** A job's result; which field it has depends on the job. */
export interface Fitted {
  readonly linear?: Logistic;
  readonly net?: Readonly<Record<string, Float32Array>>;
}

/** Trains all of them, as many in parallel as the machine has processors; results are in the jobs' order. */
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
            // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has none
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
