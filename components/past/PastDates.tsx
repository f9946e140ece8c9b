import { useId } from 'preact/hooks';
import type { FoundSource } from '../../lib/past-posts/preview-posts.ts';
import type { Translate } from '../../lib/translate.ts';
import type { Past } from './past-state.ts';
import { dateInWords } from './past-words.ts';

interface PastDatesProps {
  readonly source: FoundSource;
  readonly past: Past;
  readonly t: Translate;
}

/** Asks how to read a file's dates when they are ambiguous; the answer can be changed. */
export function PastDates({ source: { note, question, order }, past, t }: PastDatesProps) {
  const id = useId();
  const settle = (answer: 'day-first' | 'month-first') => () => void past.settle(note.id, answer);
  if (order) {
    const isDay = order === 'day-first';
    return (
      <p class="row">
        <span>{t(isDay ? 'pastReadDayFirst' : 'pastReadMonthFirst')}</span>
        <button type="button" class="link" onClick={settle(isDay ? 'month-first' : 'day-first')}>
          {t(isDay ? 'pastToMonthFirst' : 'pastToDayFirst')}
        </button>
      </p>
    );
  }
  if (!question) return null;
  return (
    <div role="group" aria-labelledby={id}>
      <p id={id}>{t('pastDates', question.example)}</p>
      <p class="row">
        <button type="button" onClick={settle('day-first')}>
          {t('pastDayFirst', dateInWords(question.dayFirst))}
        </button>
        <button type="button" onClick={settle('month-first')}>
          {t('pastMonthFirst', dateInWords(question.monthFirst))}
        </button>
      </p>
    </div>
  );
}
