import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { shortList, type TaggedPartner } from '../../lib/tagged/find-tagged.ts';
import { factsOf, siteIds } from '../../lib/sites/facts/all-sites.ts';
import type { Translate } from '../../lib/translate.ts';
import { allOf } from '../sites/site-list.ts';
import { TaggedRow } from './TaggedRow.tsx';
import { countTagged } from './tagged-words.ts';
import type { Visit } from './visit.ts';

interface TaggedPanelProps {
  readonly visit: Visit;
  /** The book is empty, so the panel starts expanded. */
  readonly isFirst: boolean;
  readonly t: Translate;
}

const withHandles = siteIds.filter((site) => factsOf(site).tags === 'text');

/** People who are tagged in past posts but not in the book; add one at a time or all at once. */
export function TaggedPanel({ visit, isFirst, t }: TaggedPanelProps) {
  const { tagged, showsTagged } = visit;
  const list = tagged.list.value;
  useEffect(() => {
    showsTagged.value ??= isFirst;
  }, []);
  return (
    <details
      class="tagged"
      open={showsTagged.value ?? isFirst}
      onToggle={({ currentTarget }) => (showsTagged.value = currentTarget.open)}
    >
      <summary>
        <h2>{t('taggedTitle')}</h2>{' '}
        {list && list.length > 0 && <span class="muted">{countTagged(list.length, t)}</span>}
      </summary>
      <Content visit={visit} list={list} t={t} />
    </details>
  );
}

interface ContentProps {
  readonly visit: Visit;
  readonly list: readonly TaggedPartner[] | undefined;
  readonly t: Translate;
}

function Content({ visit, list, t }: ContentProps) {
  const { tagged } = visit;
  const looking = tagged.looking.value;
  if (list === undefined || (looking !== undefined && list.length === 0)) {
    return looking === undefined ? null : (
      <p class="muted">{t('taggedLooking', looking.toLocaleString())}</p>
    );
  }
  return (
    <>
      {!tagged.hasPosts.value ? (
        <>
          <p>{t('taggedNoPosts')}</p>
          <p class="row">
            <a class="button" href="#past">
              {t('taggedImport')}
            </a>
          </p>
        </>
      ) : list.length === 0 ? (
        <p>{t('taggedNone')}</p>
      ) : (
        <Suggestions visit={visit} list={list} t={t} />
      )}
      <Dismissed visit={visit} t={t} />
    </>
  );
}

function Suggestions({
  visit,
  list,
  t,
}: ContentProps & { readonly list: readonly TaggedPartner[] }) {
  const { tagged } = visit;
  const showsAll = useSignal(false);
  const rows = useRef<HTMLUListElement>(null);
  /** Which button added or dismissed somebody, and in which row. */
  const pressed = useRef<{ readonly row: number; readonly button: string } | undefined>(undefined);
  const adding = tagged.adding.value;
  // Adding one takes a moment; disabling its button meanwhile would lose the focus.
  const isBusy = adding !== undefined && adding.of > 1;
  const shown = showsAll.value ? list : list.slice(0, shortList);
  // The clicked row is gone: focus the same button in the next row.
  useLayoutEffect(() => {
    if (!pressed.current) return;
    const { row, button } = pressed.current;
    pressed.current = undefined;
    const all = rows.current?.querySelectorAll<HTMLElement>(`[data-press="${button}"]`) ?? [];
    (all[row] ?? all[all.length - 1])?.focus();
  }, [list]);
  const press = (row: number, button: string, work: () => Promise<void>) => {
    pressed.current = { row, button };
    void work();
  };
  return (
    <>
      <p>{t('taggedLead', allOf(withHandles, t))}</p>
      <p class="row">
        <button type="button" disabled={isBusy} onClick={() => void visit.addTagged(list)}>
          {list.length === 1 ? t('taggedAddOnly') : t('taggedAddAll', list.length.toLocaleString())}
        </button>
        <span role="status" class="muted">
          {isBusy && t('taggedAdding', [adding.done.toLocaleString(), adding.of.toLocaleString()])}
        </span>
      </p>
      <ul class="plain tagged-list" ref={rows} aria-label={t('taggedTitle')}>
        {shown.map((one, row) => (
          <TaggedRow
            key={one.key}
            one={one}
            chosen={tagged.chosen.value.get(one.key) ?? {}}
            topics={tagged.topics.value.get(one.key) ?? []}
            isBusy={isBusy}
            choose={(change) => tagged.choose(one.key, change)}
            add={() => press(row, 'add', () => visit.addTagged([one]))}
            dismiss={() => press(row, 'dismiss', () => visit.dismissTagged(one))}
            t={t}
          />
        ))}
      </ul>
      {shown.length < list.length && (
        <button type="button" onClick={() => (showsAll.value = true)}>
          {t('taggedShowAll', list.length.toLocaleString())}
        </button>
      )}
    </>
  );
}

/** Restores dismissed suggestions. */
function Dismissed({ visit, t }: Pick<ContentProps, 'visit' | 't'>) {
  const count = visit.tagged.dismissed.value.size;
  if (count === 0) return null;
  return (
    <p class="tagged-dismissed">
      <button type="button" class="link small" onClick={() => void visit.restoreTagged()}>
        {count === 1 ? t('taggedRestoreOne') : t('taggedRestore', count.toLocaleString())}
      </button>
    </p>
  );
}
