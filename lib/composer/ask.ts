import { Refusal, type Requests, type Send } from '../messages.ts';
import type { PagePort } from './ports.ts';

/** Unreachable after one retry, extension context invalidated, or an error message from the background. */
export type NoAnswer = 'unreachable' | 'gone' | { readonly sentence: string };

/** The answer, or the reason there is none. */
export type Ask = <Kind extends keyof Requests>(
  kind: Kind,
  request: Requests[Kind]['request'],
) => Promise<{ readonly answer: Requests[Kind]['answer'] } | { readonly missing: NoAnswer }>;

/**
 * Sends a request, with one retry because Chromium may stop the background between receiving and answering.
 * `gone` means that the extension was updated under this page, so nothing sent from here arrives any more.
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

/** The two maps agree for each kind, which TypeScript cannot prove for all kinds at once. */
type LooseSend = (kind: string, request: unknown) => Promise<unknown>;
