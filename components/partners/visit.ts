import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Partner } from '../../lib/partners/partner.ts';
import { accountId } from '../../lib/post.ts';
import type { Translate } from '../../lib/translate.ts';
import type { BookActions } from './book-state.ts';
import { createImport, undoImport, type Import } from './import-state.ts';
import type { Pair } from './duplicate-pairs.ts';
import type { TaggedPartner } from '../../lib/tagged/find-tagged.ts';
import type { Tagged } from './tagged-state.ts';
import { createUndos, type Undos } from './undos.ts';

/** What the page remembers about the book until it is closed, and work that continues while another section is shown. */
export interface Visit {
  readonly place: Signal<'list' | 'import' | 'duplicates'>;
  readonly undos: Undos;
  readonly importing: Import;
  readonly tagged: Tagged;
  /** Whether the panel of tagged people is expanded; undefined until it was shown. */
  readonly showsTagged: Signal<boolean | undefined>;
  /** Keys of pairs the writer reviewed and keeps apart. */
  readonly apart: ReadonlySignal<ReadonlySet<string>>;
  /** What went wrong, as a sentence. */
  readonly problem: ReadonlySignal<string | undefined>;
  remove(partner: Partner): Promise<void>;
  merge(pair: Pair): Promise<void>;
  keepApart(pair: Pair): void;
  addTagged(ones: readonly TaggedPartner[]): Promise<void>;
  dismissTagged(one: TaggedPartner): Promise<void>;
  /** Brings back the suggestions the writer dismissed. */
  restoreTagged(): Promise<void>;
  /** Everything was deleted: nothing from this visit may restore any of it. */
  forget(): void;
  /** Runs the work and shows what goes wrong. */
  attempt(work: () => Promise<void>): Promise<void>;
}

export interface VisitPorts {
  readonly book: ReadonlySignal<readonly Partner[] | undefined>;
  readonly isLocked: (id: string) => boolean;
  readonly actions: BookActions;
  readonly tagged: Tagged;
  readonly t: Translate;
}

export function createVisit({ book, isLocked, actions, tagged, t }: VisitPorts): Visit {
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
  const place = signal<'list' | 'import' | 'duplicates'>('list');
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
    tagged,
    showsTagged: signal<boolean | undefined>(undefined),
    forget() {
      undos.forget();
      tagged.forget();
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
    addTagged: (ones) =>
      attempt(async () => {
        const { taken, problem } = await tagged.add(ones);
        const [first] = taken;
        const isOne = ones.length === 1;
        if (first) {
          undos.add({
            words: isOne
              ? t('taggedAddedOne', first.partner.name)
              : t('taggedAdded', taken.length.toLocaleString()),
            button: isOne ? t('taggedUndoOne', first.partner.name) : t('taggedUndo'),
            run: () => tagged.undoAdd(taken),
          });
        }
        if (problem !== undefined) throw problem;
      }),
    dismissTagged: (one) =>
      attempt(async () => {
        await tagged.dismiss(one);
        undos.add({
          words: t('taggedDismissed', one.name),
          button: t('taggedSuggestAgain', one.name),
          run: () => tagged.restore(one.tags.map((tag) => accountId(tag))),
        });
      }),
    restoreTagged: () => attempt(() => tagged.restore([...tagged.dismissed.value])),
  };
}
