import { parentPort, workerData } from 'node:worker_threads';
import { fitLogistic } from './logistic.ts';
import type { FitJob, Fitted, Material, NetJob } from './fit-all.ts';
import { trainNet } from './train-net.ts';

const material = workerData as Material;

function fit(job: FitJob | NetJob): Fitted {
  if (job.matrix === 'net') return { net: trainNet(material.net, job.rows) };
  const matrix = material[job.matrix];
  return { linear: fitLogistic(matrix, job.labels, job.rows, job.classes, job.fit) };
}

parentPort?.on('message', ({ id, job }: { id: number; job: FitJob | NetJob }) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has none
  parentPort?.postMessage({ id, model: fit(job) });
});
