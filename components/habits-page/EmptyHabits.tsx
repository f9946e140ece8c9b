import { verdicts } from '../../lib/habits/calendar.ts';
import type { Translate } from '../../lib/translate.ts';
import { VerdictMark } from './VerdictMark.tsx';

export interface EmptyHabitsProps {
  /** False if no post was ever kept. */
  readonly hasAny: boolean;
  /** False if the period is in the future. */
  readonly hasBegun: boolean;
  readonly t: Translate;
}

/** A preview of the page, and the one thing to do. */
export function EmptyHabits({ hasAny, hasBegun, t }: EmptyHabitsProps) {
  return (
    <div class="empty">
      <div class="calendar-sample" aria-hidden="true">
        {Array.from({ length: 28 }, (_, n) => (
          <span key={n} class="calendar-cell">
            {n % 3 === 1 && <VerdictMark verdict={verdicts[(n * 7) % 4]!} />}
          </span>
        ))}
      </div>
      <p>{t(!hasAny ? 'pageEmpty' : hasBegun ? 'pageEmptyPeriod' : 'pageNotBegun')}</p>
      <p>
        <a href="#past">{t('pageEmptyPast')}</a>
      </p>
    </div>
  );
}
