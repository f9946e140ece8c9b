import type { Failed } from '../diagnostics/failure.ts';
import { isEnvelope, Refusal, rights, type Reply, type Requests } from '../messages.ts';
import { parseRequest } from '../message-schemas.ts';
import { isOurHost } from '../sites/facts/all-sites.ts';

/** What the browser says about a message's sender; a page cannot forge it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** The handler of each request. `tab` identifies the sender for versions and rate limits. */
export type Handlers = {
  readonly [Kind in keyof Requests]: (
    request: Requests[Kind]['request'],
    tab: string,
  ) => Promise<Requests[Kind]['answer']>;
};

export interface MessageRouterOptions {
  readonly handlers: Handlers;
  readonly extensionId: string;
  /** "chrome-extension://…/" */
  readonly extensionAddress: string;
  readonly now: () => number;
  /** Records an internal failure for the diagnostics. */
  readonly failed: Failed;
}

type From = 'page' | 'extension';

const isKnown = (kind: string): kind is keyof Requests => Object.hasOwn(rights, kind);

/** How many requests one tab may send in `window` milliseconds: three times what fast typing makes. */
const rate = { most: 60, window: 10_000 };

/**
 * The only entry point for messages. Returns undefined for anything that is not ours: strangers get no
 * reply that would show that the extension is installed.
 */
export function createMessageRouter(options: MessageRouterOptions) {
  const recent = new Map<string, number[]>();

  const senderOf = (sender: Sender): { from: From; tab: string } | undefined => {
    if (sender.id !== options.extensionId || !sender.url) return undefined;
    const tab = String(sender.tab?.id ?? 'own');
    if (sender.url.startsWith(options.extensionAddress)) return { from: 'extension', tab };
    if (sender.tab?.id === undefined || sender.frameId !== 0 || !isOurHost(sender.url)) {
      return undefined;
    }
    return { from: 'page', tab };
  };

  const isTooMany = (tab: string): boolean => {
    const now = options.now();
    const times = (recent.get(tab) ?? []).filter((at) => at > now - rate.window && at <= now);
    times.push(now);
    recent.set(tab, times);
    if (recent.size > 200) recent.delete(recent.keys().next().value!);
    return times.length > rate.most;
  };

  return (message: unknown, sender: Sender): Promise<Reply> | undefined => {
    if (!isEnvelope(message) || !isKnown(message.kind)) return undefined;
    const { kind } = message;
    const known = senderOf(sender);
    if (!known) return undefined;
    const right: From = rights[kind];
    if (right === 'extension' && known.from !== 'extension') return undefined;
    if (isTooMany(known.tab)) {
      return Promise.resolve({
        problem:
          'This page is asking too much of Hat Tip at once. It’ll carry on in a few seconds.',
      });
    }
    const request = parseRequest(kind, message.request);
    if (request === undefined) {
      return Promise.resolve({
        problem: 'Hat Tip couldn’t read what this page sent. Reload the page once.',
      });
    }
    return answer(kind, request, known.tab);
  };

  async function answer<Kind extends keyof Requests>(
    kind: Kind,
    request: Requests[Kind]['request'],
    tab: string,
  ): Promise<Reply> {
    try {
      return { answer: await options.handlers[kind](request, tab) };
    } catch (error) {
      if (error instanceof Refusal) return { problem: error.message };
      if (error instanceof Error && error.name === 'StoreProblem') {
        options.failed('storage', error.cause ?? error);
        return { problem: error.message };
      }
      options.failed(`background:${kind.replaceAll('.', '-')}`, error);
      return { problem: 'Something went wrong inside Hat Tip. Your draft is as you left it.' };
    }
  }
}
