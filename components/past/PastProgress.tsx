import type { Translate } from '../../lib/translate.ts';
import type { Past } from './past-state.ts';

interface PastProgressProps {
  readonly words: string;
  /** Without them nobody knows how much there is. */
  readonly done?: number;
  readonly of?: number;
  readonly past: Past;
  readonly t: Translate;
}

/** How far it has come, and a way to stop. */
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
