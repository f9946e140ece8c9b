import { signal, type ReadonlySignal } from '@preact/signals';

/** A change that can be undone. */
export interface Undo {
  readonly id: number;
  /** What was done, as a sentence. */
  readonly words: string;
  readonly button: string;
  readonly run: () => Promise<void>;
}

/** The changes of this visit that can be undone, newest first; each on its own, in any order. */
export interface Undos {
  readonly list: ReadonlySignal<readonly Undo[]>;
  /** Ids of undos in progress. */
  readonly running: ReadonlySignal<ReadonlySet<number>>;
  add(undo: Omit<Undo, 'id'>): void;
  /** Drops all undos. */
  forget(): void;
  /** Undoes the change once; it stays in the list if that failed. */
  take(id: number): Promise<void>;
}

const most = 5;

export function createUndos(): Undos {
  const list = signal<readonly Undo[]>([]);
  const running = signal<ReadonlySet<number>>(new Set());
  let made = 0;
  return {
    list,
    running,
    add(undo) {
      made += 1;
      list.value = [{ ...undo, id: made }, ...list.value].slice(0, most);
    },
    forget() {
      list.value = [];
    },
    async take(id) {
      const undo = list.value.find((each) => each.id === id);
      if (undo === undefined || running.value.has(id)) return;
      running.value = new Set([...running.value, id]);
      try {
        await undo.run();
        list.value = list.value.filter((each) => each.id !== id);
      } finally {
        running.value = new Set([...running.value].filter((each) => each !== id));
      }
    },
  };
}
