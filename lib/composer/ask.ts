import { Refusal, type Requests, type Send } from '../messages.ts';
import type { PagePort } from './ports.ts';

/** Why there is no answer: nobody there after two tries, the extension updated, or a sentence of the background's. */
export type NoAnswer = 'unreachable' | 'gone' | { readonly sentence: string };

/** The answer, or why there is none. */
export type Ask = <Kind extends keyof Requests>(
  kind: Kind,
  request: Requests[Kind]['request'],
) => Promise<{ readonly answer: Requests[Kind]['answer'] } | { readonly missing: NoAnswer }>;

/**
 * Sends, and sends once more: Chromium may end the background between hearing and answering.
 * `gone` when the extension was updated under this page; nothing sent from here is heard again.
 */
export function createAsk(send: Send, page: PagePort, signal: AbortSignal): Ask {
  return async (kind, request) => {
    for (const isLast of [false, true]) {
      if (!page.isAlive()) return { missing: 'gone' };
      try {
        return { answer: (await (send as LooseSend)(kind, request)) as never };
      } catch (error) {
        if (error instanceof Refusal) return { missing: { sentence: error.message } };
        if (isLast || signal.aborted) break;
      }
    }
    return { missing: page.isAlive() ? 'unreachable' : 'gone' };
  };
}

/** The two maps agree for each kind; TypeScript cannot see it for all kinds at once. */
type LooseSend = (kind: string, request: unknown) => Promise<unknown>;
