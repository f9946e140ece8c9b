import { useSignal, type Signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Partner } from '../../lib/partners/partner.ts';
import { mostRanked, orders, type Order } from '../../lib/partners/search-partners.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import type { SharedNotes } from '../dashboard/shared-notes.ts';
import type { BookActions } from './book-state.ts';
import { useListed } from './listed-partners.ts';
import { PartnerEditor } from './PartnerEditor.tsx';
import { PartnerRow } from './PartnerRow.tsx';

/** Rows shown at first; more on request, so that a large book stays fast. */
const page = 50;

const orderKeys: Readonly<Record<Order, MessageKey>> = {
  name: 'partnersOrderName',
  waiting: 'partnersOrderWaiting',
  newest: 'partnersOrderNewest',
};

export interface PartnerListProps {
  readonly book: readonly Partner[];
  /** The id of the partner being edited. */
  readonly open: Signal<string | undefined>;
  readonly shared: SharedNotes;
  readonly actions: BookActions;
  readonly remove: (partner: Partner) => void;
  readonly now: number;
  readonly t: Translate;
}

/** The list of partners: search while typing, edit in place. */
export function PartnerList(props: PartnerListProps) {
  const { book, open, shared, actions, remove, now, t } = props;
  const words = useSignal('');
  const order = useSignal<Order>('name');
  const most = useSignal(page);
  const list = useRef<HTMLUListElement>(null);
  const returnTo = useRef<string | undefined>(undefined);
  const found = useListed(book, words.value, order.value, now);
  useLayoutEffect(() => {
    if (open.value !== undefined || returnTo.current === undefined) return;
    const row = `[data-partner="${CSS.escape(returnTo.current)}"]`;
    returnTo.current = undefined;
    list.current?.querySelector<HTMLElement>(row)?.focus();
  }, [open.value]);
  const close = () => {
    returnTo.current = open.value;
    open.value = undefined;
  };
  const lookFor = (change: () => void) => {
    open.value = undefined;
    most.value = page;
    change();
  };
  return (
    <>
      <div class="list-tools">
        <div class="field">
          <label for="find">{t('partnersSearch')}</label>
          <input
            id="find"
            type="search"
            autoComplete="off"
            value={words.value}
            onInput={({ currentTarget: { value } }) => lookFor(() => (words.value = value))}
          />
        </div>
        <div class="field">
          <label for="order">{t('partnersOrder')}</label>
          <select
            id="order"
            value={order.value}
            onChange={({ currentTarget: { value } }) =>
              lookFor(() => (order.value = value as Order))
            }
          >
            {orders.map((each) => (
              <option key={each} value={each}>
                {t(orderKeys[each])}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p class="muted" role="status">
        {countWords(found.length, book.length, words.value.trim(), t)}
      </p>
      <ul class="plain partner-list" ref={list}>
        {found.slice(0, most.value).map((partner) => (
          <li key={partner.id}>
            <PartnerRow
              partner={partner}
              isOpen={open.value === partner.id}
              now={now}
              toggle={() => (open.value === partner.id ? close() : (open.value = partner.id))}
              t={t}
            />
            {open.value === partner.id && (
              <PartnerEditor
                partner={partner}
                id={partner.id}
                label={partner.name}
                shared={shared}
                actions={actions}
                close={close}
                remove={() => {
                  open.value = undefined;
                  remove(partner);
                }}
                t={t}
              />
            )}
          </li>
        ))}
      </ul>
      {found.length > most.value && (
        <button type="button" onClick={() => (most.value += page)}>
          {t('partnersMore', Math.min(page, found.length - most.value).toLocaleString())}
        </button>
      )}
    </>
  );
}

function countWords(found: number, all: number, words: string, t: Translate): string {
  const [some, whole] = [found.toLocaleString(), all.toLocaleString()];
  if (words === '') return all === 1 ? t('partnersCountOne') : t('partnersCount', whole);
  if (found === 0) return t('partnersNone', words);
  if (found === mostRanked && all > found) return t('partnersFoundBest', [some, whole]);
  return t('partnersFound', [some, whole]);
}
