/** One end of a message channel between two threads: a worker and its page, or Node's worker threads. */
export interface Channel {
  send(message: unknown): void;
  listen(take: (message: unknown) => void): void;
  /** Called when the other end crashes. */
  listenForFailure?(take: (error: Error) => void): void;
  /** Terminates the other thread. */
  end?(): void;
}

type Calls = Readonly<Record<string, (given: never) => unknown>>;
type Given<C extends Calls, K extends keyof C> = Parameters<C[K]>[0];
type Answer<C extends Calls, K extends keyof C> = Awaited<ReturnType<C[K]>>;

/** Calls the other thread. */
export interface Caller<C extends Calls> {
  call<K extends keyof C & string>(name: K, given: Given<C, K>): Promise<Answer<C, K>>;
  /** Terminates the other thread; pending calls fail. */
  close(): void;
}

interface Question {
  readonly id: number;
  readonly name: string;
  readonly given: unknown;
}
type Reply =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failed: string };

/** Answers the calls that arrive over a channel. */
export function serve(channel: Channel, calls: Calls): void {
  channel.listen((message) => {
    const { id, name, given } = message as Question;
    const run = async () => (calls[name] as (given: unknown) => unknown)(given);
    run().then(
      (answer) => channel.send({ id, answer } satisfies Reply),
      (error: unknown) => {
        const failed = error instanceof Error ? error.message : String(error);
        channel.send({ id, failed } satisfies Reply);
      },
    );
  });
}

/** Makes calls over a channel. */
export function callOver<C extends Calls>(channel: Channel): Caller<C> {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let last = 0;
  let ended: Error | undefined;
  const end = (error: Error) => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  channel.listen((message) => {
    const reply = message as Reply;
    const question = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('failed' in reply) question?.reject(new Error(reply.failed));
    else question?.resolve(reply.answer);
  });
  channel.listenForFailure?.(end);
  return {
    call(name, given) {
      if (ended) return Promise.reject(ended);
      const question = Promise.withResolvers<unknown>();
      last += 1;
      waiting.set(last, question);
      channel.send({ id: last, name, given } satisfies Question);
      return question.promise as Promise<never>;
    },
    close() {
      channel.end?.();
      end(new DOMException('Closed.', 'AbortError'));
    },
  };
}

/** In-process pair for tests; messages are structured-cloned, as between threads. */
export function channelPair(): readonly [Channel, Channel] {
  const takers: (((message: unknown) => void) | undefined)[] = [];
  const end = (mine: 0 | 1): Channel => ({
    send(message) {
      const copy: unknown = structuredClone(message);
      queueMicrotask(() => takers[1 - mine]?.(copy));
    },
    listen(take) {
      takers[mine] = take;
    },
  });
  return [end(0), end(1)];
}
