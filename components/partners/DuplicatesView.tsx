import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import type { Partner } from '../../lib/partners/partner.ts';
import { columns } from '../../lib/partners/list/import-columns.ts';
import type { Translate } from '../../lib/translate.ts';
import { columnWords, fieldWords } from './partner-words.ts';
import { findPairs, type Pair } from './duplicate-pairs.ts';

export interface DuplicatesViewProps {
  readonly book: readonly Partner[];
  readonly apart: ReadonlySet<string>;
  readonly isLocked: (id: string) => boolean;
  readonly merge: (pair: Pair) => Promise<void>;
  readonly keepApart: (pair: Pair) => void;
  readonly t: Translate;
}

/** Pairs shown at first. */
const page = 10;

/** Possible duplicates side by side, with the merged entry. */
export function DuplicatesView({
  book,
  apart,
  isLocked,
  merge,
  keepApart,
  t,
}: DuplicatesViewProps) {
  const most = useSignal(page);
  const title = useRef<HTMLHeadingElement>(null);
  const pairs = useMemo(() => findPairs(book, apart, isLocked), [book, apart]);
  /** The clicked buttons are gone: focus the title of the next pair. */
  const then = () => title.current?.focus();
  return (
    <>
      <h2 ref={title} tabIndex={-1}>
        {t('twinsTitle')}
      </h2>
      <p>{pairs.length === 0 ? t('twinsNone') : t('twinsLead')}</p>
      {pairs.slice(0, most.value).map((pair) => (
        <PairView
          key={pair.key}
          pair={pair}
          merge={() => void merge(pair).then(then)}
          keepApart={() => {
            keepApart(pair);
            then();
          }}
          t={t}
        />
      ))}
      {pairs.length > most.value && (
        <button type="button" onClick={() => (most.value += page)}>
          {t('partnersMore', String(Math.min(page, pairs.length - most.value)))}
        </button>
      )}
    </>
  );
}

interface PairViewProps {
  readonly pair: Pair;
  readonly merge: () => void;
  readonly keepApart: () => void;
  readonly t: Translate;
}

function PairView({ pair: { first, second, merged, by }, merge, keepApart, t }: PairViewProps) {
  const three = [first, second, merged];
  const rows = columns
    .filter((column) => column !== 'id')
    .map((column) => ({ column, cells: three.map((each) => fieldWords(each, column, t)) }))
    .filter(({ column, cells }) => column === 'name' || new Set(cells).size > 1);
  const names = [first.name, second.name];
  return (
    <section class="pair-card" aria-label={t('twinsMergeName', names)}>
      <p class="muted">{t(by === 'name' ? 'twinsByName' : 'twinsByAccount')}</p>
      <table class="data-table duplicates-table">
        <thead>
          <tr>
            <th scope="col">{t('importChangeField')}</th>
            <th scope="col">{t('twinsFirst')}</th>
            <th scope="col">{t('twinsSecond')}</th>
            <th scope="col">{t('twinsMerged')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ column, cells }) => (
            <tr key={column}>
              <th scope="row">{columnWords(column, t)}</th>
              {cells.map((cell, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- always the same three
                <td key={index} class={index === 2 ? 'is-merged' : undefined}>
                  <bdi>{cell || '–'}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="row">
        <button
          type="button"
          class="primary"
          aria-label={t('twinsMergeName', names)}
          onClick={merge}
        >
          {t('twinsMerge')}
        </button>
        <button type="button" aria-label={t('twinsKeepName', names)} onClick={keepApart}>
          {t('twinsKeep')}
        </button>
      </p>
    </section>
  );
}
