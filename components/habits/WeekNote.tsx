import type { Translate } from '../../lib/translate.ts';
import type { WeekLine } from './habits-state.ts';

interface Props {
  readonly week: WeekLine;
  readonly onSee: () => void;
  readonly onLater: () => void;
  readonly t: Translate;
}

/** The week in one line, shown once a week when the popup is opened. */
export function WeekNote({ week: { crediting, waiting }, onSee, onLater, t }: Props) {
  return (
    <aside class="week">
      <p>
        {t('habitsWeek', [String(crediting.k), String(crediting.n)])}{' '}
        {waiting !== undefined && t('habitsWeekWaiting', waiting)}
      </p>
      <p class="row">
        <button type="button" onClick={onSee}>
          {t('habitsWeekSee')}
        </button>
        <button type="button" class="link" onClick={onLater}>
          {t('habitsWeekLater')}
        </button>
      </p>
    </aside>
  );
}
