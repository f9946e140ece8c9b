import { parentPort, workerData } from 'node:worker_threads';
import { fitLogistic } from './logistic.ts';
import type { FitJob, Matrices } from './fit-all.ts';

const matrices = workerData as Matrices;

parentPort?.on('message', ({ id, job }: { id: number; job: FitJob }) => {
  const matrix = matrices[job.matrix];
  const model = fitLogistic(matrix, job.labels, job.rows, job.classes, job.fit);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
  parentPort?.postMessage({ id, model });
});
