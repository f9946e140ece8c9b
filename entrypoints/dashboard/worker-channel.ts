import type { Channel } from '../../lib/past-posts/worker-rpc.ts';

/** The RPC connection to a worker; inside the worker, to the page that started it. */
export function channelTo(worker: Worker): Channel {
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    send: (message) => worker.postMessage(message),
    listen: (take) =>
      worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => take(data)),
    listenForFailure: (take) =>
      worker.addEventListener('error', (event) => take(new Error(event.message))),
    end: () => worker.terminate(),
  };
}
