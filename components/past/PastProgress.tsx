import type { Translate } from '../../lib/translate.ts';
import type { Past } from './past-state.ts';

interface PastProgressProps {
  readonly words: string;
  /** Undefined if the total is unknown. */
  readonly done?: number;
  readonly of?: number;
  readonly past: Past;
  readonly t: Translate;
}

/** Progress, with a stop button. */
export function PastProgress({ words, done, of, past, t }: PastProgressProps) {
  return (
    <>
      <p id="past-progress">{words}</p>
      <p class="row">
        <progress max={of} value={done} aria-labelledby="past-progress" />
        <button type="button" onClick={past.stop}>
          {t('pastStop')}
        </button>
      </p>
    </>
  );
}
