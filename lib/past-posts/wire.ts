/** One end of a connection between two threads: a worker of the page, or one of Node. */
export interface Wire {
  send(message: unknown): void;
  listen(take: (message: unknown) => void): void;
  /** The other end broke down. */
  listenForFailure?(take: (error: Error) => void): void;
  /** Ends the other thread. */
  end?(): void;
}

type Calls = Readonly<Record<string, (given: never) => unknown>>;
type Given<C extends Calls, K extends keyof C> = Parameters<C[K]>[0];
type Answer<C extends Calls, K extends keyof C> = Awaited<ReturnType<C[K]>>;

/** What can be asked of the other thread. */
export interface Caller<C extends Calls> {
  call<K extends keyof C & string>(name: K, given: Given<C, K>): Promise<Answer<C, K>>;
  /** Ends the other thread; what was asked and not answered fails. */
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

/** Answers what comes over the wire. */
export function serve(wire: Wire, calls: Calls): void {
  wire.listen((message) => {
    const { id, name, given } = message as Question;
    const run = async () => (calls[name] as (given: unknown) => unknown)(given);
    run().then(
      (answer) => wire.send({ id, answer } satisfies Reply),
      (error: unknown) => {
        const failed = error instanceof Error ? error.message : String(error);
        wire.send({ id, failed } satisfies Reply);
      },
    );
  });
}

/** Asks over the wire. */
export function callOver<C extends Calls>(wire: Wire): Caller<C> {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let last = 0;
  let ended: Error | undefined;
  const end = (error: Error) => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  wire.listen((message) => {
    const reply = message as Reply;
    const question = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('failed' in reply) question?.reject(new Error(reply.failed));
    else question?.resolve(reply.answer);
  });
  wire.listenForFailure?.(end);
  return {
    call(name, given) {
      if (ended) return Promise.reject(ended);
      const question = Promise.withResolvers<unknown>();
      last += 1;
      waiting.set(last, question);
      wire.send({ id: last, name, given } satisfies Question);
      return question.promise as Promise<never>;
    },
    close() {
      wire.end?.();
      end(new DOMException('Closed.', 'AbortError'));
    },
  };
}

/** Both ends in one thread, for whoever has no other: what is sent is copied all the same. */
export function wirePair(): readonly [Wire, Wire] {
  const takers: (((message: unknown) => void) | undefined)[] = [];
  const end = (mine: 0 | 1): Wire => ({
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
