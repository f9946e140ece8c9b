import { signal, type ReadonlySignal } from '@preact/signals';
import type { BookActions } from '../../components/partners/book-state.ts';
import { parsePartner, type Partner } from '../../lib/partners/partner.ts';
import { newId, type Store } from '../../lib/store/store.ts';
import { download } from './download.ts';

/** The partner book as the page shows it: read once, then kept up to date with this page's writes. */
export interface Book {
  /** Undefined until loaded. */
  readonly partners: ReadonlySignal<readonly Partner[] | undefined>;
  readonly actions: BookActions;
  /** Loads the book, unless it is loaded and no other page has written since. */
  read(): Promise<void>;
}

export function createBook(store: Store): Book {
  const partners = signal<readonly Partner[] | undefined>(undefined);
  let known: number | undefined;
  /** Reloading 10,000 partners on every keystroke would be slow. */
  const show = (changed: readonly Partner[], gone: readonly string[] = []) => {
    if (partners.value === undefined) return;
    const next = new Map(partners.value.map((partner) => [partner.id, partner]));
    for (const partner of changed) next.set(partner.id, partner);
    for (const id of gone) next.delete(id);
    partners.value = [...next.values()];
  };
  return {
    partners,
    async read() {
      const revision = await store.revision();
      if (revision === known && partners.value !== undefined) return;
      partners.value = await store.partners.all();
      known = revision;
    },
    actions: {
      newId,
      async save(record) {
        const parsed = parsePartner(record);
        if (!parsed.ok) return { saved: false, problems: parsed.problems };
        // A post published while the form was open may have credited this partner.
        const old = await store.partners.get(parsed.value.id);
        const { lastCredited = parsed.value.lastCredited } = old ?? {};
        const partner = { ...parsed.value, ...(lastCredited !== undefined && { lastCredited }) };
        await store.partners.put(partner);
        show([partner]);
        return { saved: true };
      },
      async delete(id) {
        await store.partners.delete(id);
        show([], [id]);
      },
      async putAll(all) {
        await store.partners.putAll(all);
        show(all);
      },
      async deleteAll(ids) {
        await store.partners.deleteAll(ids);
        show([], ids);
      },
      async merge(merged, gone) {
        const merger = await store.posts.merge(merged, gone);
        show([merged], [gone]);
        return merger;
      },
      async unmerge(merger) {
        await store.posts.unmerge(merger);
        show(merger.partners);
      },
      async addTagged(all) {
        await store.posts.addTagged(all);
        show(all.map(({ partner }) => partner));
      },
      async undoAdd(all) {
        await store.posts.undoAdd(all);
        show(
          [],
          all.map(({ partner }) => partner.id),
        );
      },
      download,
    },
  };
}
