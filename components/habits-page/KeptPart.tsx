import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useId, useRef } from 'preact/hooks';
import { wholeDays, type Period } from '../../lib/habits/period.ts';
import type { Translate } from '../../lib/translate.ts';
import { dayWords, postsWords } from './figure-words.ts';
import {
  dayLimits,
  fromDayField,
  type Figures,
  type HabitsPageActions,
} from './habits-page-state.ts';

export interface KeptPartProps {
  readonly figures: Figures;
  /** A new filter is set, but its posts aren't loaded yet. */
  readonly isReading: boolean;
  readonly actions: HabitsPageActions;
  readonly t: Translate;
}

/** The records themselves: export and delete. */
export function KeptPart({ figures, isReading, actions, t }: KeptPartProps) {
  const { records, habits } = figures;
  const others = records.length - habits.posts.length;
  return (
    <section class="habits-part" aria-labelledby="habits-kept" aria-busy={isReading}>
      <h2 id="habits-kept">{t('pageKeptTitle')}</h2>
      <p>
        {t('pageKept', postsWords(records.length, t))}
        {others > 0 && ` ${t('pageKeptQuiet', String(others))}`}
      </p>
      {records.length > 0 && (
        <p class="row">
          <button type="button" disabled={isReading} onClick={() => actions.saveRecords('csv')}>
            {t('pageSaveCsv')}
          </button>
          <button type="button" disabled={isReading} onClick={() => actions.saveRecords('json')}>
            {t('pageSaveJson')}
          </button>
        </p>
      )}
      <DeletePeriod actions={actions} t={t} />
    </section>
  );
}

/** Deletes the posts between two days, after showing how many there are. */
function DeletePeriod({ actions, t }: Omit<KeptPartProps, 'figures' | 'isReading'>) {
  const id = useId();
  const first = useSignal('');
  const last = useSignal('');
  const found = useSignal<number | undefined>(undefined);
  const isAsked = useSignal(false);
  const said = useSignal('');
  const problem = useSignal('');
  const status = useRef<HTMLParagraphElement>(null);
  const question = useRef<HTMLParagraphElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isKept = useRef(false);
  const [from, to] = [fromDayField(first.value), fromDayField(last.value)];
  const period = from && to ? wholeDays(from, to) : undefined;
  useEffect(() => {
    found.value = undefined;
    isAsked.value = false;
    if (!period) return undefined;
    let isOld = false;
    const count = async (days: Period) => {
      const posts = await actions.countBetween(days);
      if (!isOld) found.value = posts;
    };
    void count(period);
    return () => {
      isOld = true;
    };
  }, [period?.from, period?.to]);
  useLayoutEffect(() => {
    if (isAsked.value) question.current?.focus();
    else if (isKept.current) button.current?.focus();
    isKept.current = false;
  }, [isAsked.value]);
  const count = found.value;
  const remove = async () => {
    if (!period) return;
    problem.value = '';
    try {
      const gone = await actions.deleteBetween(period);
      said.value = t('pageDeleted', postsWords(gone, t));
      first.value = '';
      last.value = '';
      status.current?.focus();
    } catch (error) {
      problem.value = error instanceof Error ? error.message : String(error);
    }
  };
  const days = period ? [dayWords(period.from), dayWords(period.to - 1)] : [];
  return (
    <details class="delete-period">
      <summary>{t('pageDeleteTitle')}</summary>
      <p>{t('pageDeleteLead')}</p>
      <div class="row">
        {([first, last] as const).map((day, index) => (
          <div key={index === 0 ? 'first' : 'last'} class="field">
            <label for={`${id}-${index}`}>
              {t(index === 0 ? 'pageDeleteFirst' : 'pageDeleteLast')}
            </label>
            <input
              id={`${id}-${index}`}
              type="date"
              {...dayLimits}
              value={day.value}
              onInput={({ currentTarget }) => {
                day.value = currentTarget.value;
                said.value = '';
              }}
            />
          </div>
        ))}
      </div>
      {from && to && to < from && <p class="field-problem">{t('pageDaysTurned')}</p>}
      {count === 0 && <p>{t('pageDeleteNone', days)}</p>}
      {count !== undefined && count > 0 && !isAsked.value && (
        <p>
          <button ref={button} type="button" class="damage" onClick={() => (isAsked.value = true)}>
            {t('pageDelete', [postsWords(count, t), ...days])}
          </button>
        </p>
      )}
      {count !== undefined && count > 0 && isAsked.value && (
        <div role="group" aria-labelledby={`${id}-question`}>
          <p id={`${id}-question`} ref={question} tabIndex={-1}>
            {t('pageDeleteSure', [postsWords(count, t), ...days])}
          </p>
          <p class="row">
            <button type="button" class="damage" onClick={remove}>
              {t('pageDeleteYes')}
            </button>
            <button
              type="button"
              onClick={() => {
                isKept.current = true;
                isAsked.value = false;
              }}
            >
              {t('pageDeleteNo')}
            </button>
          </p>
        </div>
      )}
      {problem.value && <p role="alert">{problem.value}</p>}
      <p ref={status} role="status" tabIndex={-1}>
        {said}
      </p>
    </details>
  );
}
