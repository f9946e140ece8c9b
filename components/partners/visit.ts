import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Partner } from '../../lib/organisation/partner.ts';
import type { Translate } from '../../lib/translate.ts';
import type { BookActions } from './book-state.ts';
import { createImport, undoImport, type Import } from './import-state.ts';
import type { Pair } from './twin-pairs.ts';
import { createUndos, type Undos } from './undos.ts';

/** What the page remembers of the book until it is closed, and what runs on while another part is shown. */
export interface Visit {
  readonly place: Signal<'list' | 'import' | 'twins'>;
  readonly undos: Undos;
  readonly importing: Import;
  /** Keys of pairs the writer looked at and keeps apart. */
  readonly apart: ReadonlySignal<ReadonlySet<string>>;
  /** What went wrong, in a sentence. */
  readonly problem: ReadonlySignal<string | undefined>;
  remove(partner: Partner): Promise<void>;
  merge(pair: Pair): Promise<void>;
  keepApart(pair: Pair): void;
  /** Everything was deleted: nothing of this visit may bring any of it back. */
  forget(): void;
  /** Says what goes wrong in it. */
  attempt(work: () => Promise<void>): Promise<void>;
}

export interface VisitPorts {
  readonly book: ReadonlySignal<readonly Partner[] | undefined>;
  readonly isLocked: (id: string) => boolean;
  readonly actions: BookActions;
  readonly t: Translate;
}

export function createVisit({ book, isLocked, actions, t }: VisitPorts): Visit {
  const undos = createUndos();
  const apart = signal<ReadonlySet<string>>(new Set());
  const problem = signal<string | undefined>(undefined);
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
      problem.value = undefined;
    } catch (error) {
      problem.value = error instanceof Error ? error.message : String(error);
    }
  };
  const place = signal<'list' | 'import' | 'twins'>('list');
  const importing = createImport({
    book: () => book.value ?? [],
    isLocked,
    actions,
    pause: () => new Promise((resolve) => setTimeout(resolve)),
    written: (taken) =>
      undos.add({
        words: t('importDone', (taken.added.length + taken.changed.length).toLocaleString()),
        button: t('importUndo'),
        run: () => undoImport(taken, actions),
      }),
  });
  return {
    place,
    undos,
    apart,
    problem,
    attempt,
    importing,
    forget() {
      undos.forget();
      importing.startAgain();
      place.value = 'list';
    },
    remove: (partner) =>
      attempt(async () => {
        await actions.delete(partner.id);
        undos.add({
          words: t('partnerRemoved', partner.name),
          button: t('partnerUndo', partner.name),
          run: () => actions.putAll([partner]),
        });
      }),
    merge: ({ first, second, merged }) =>
      attempt(async () => {
        const merger = await actions.merge(merged, second.id);
        const names = [first.name, second.name];
        undos.add({
          words: t('twinsDone', names),
          button: t('twinsUndo', names),
          run: () => actions.unmerge(merger),
        });
      }),
    keepApart({ key }) {
      apart.value = new Set([...apart.value, key]);
    },
  };
}
