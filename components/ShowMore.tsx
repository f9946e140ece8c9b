import { useSignal, type Signal } from '@preact/signals';
import type { Translate } from '../lib/translate.ts';

/** Rows of a list shown at first, and more with each press. */
const page = 50;

/** The first rows of a list, and how many of them are shown. */
export function useFirstRows<T>(rows: readonly T[]): readonly [readonly T[], Signal<number>] {
  const most = useSignal(page);
  return [rows.slice(0, most.value), most];
}

interface ShowMoreProps {
  readonly total: number;
  readonly most: Signal<number>;
  readonly t: Translate;
}

/** Shows the next rows; nothing where all of them are there. */
export function ShowMore({ total, most, t }: ShowMoreProps) {
  if (total <= most.value) return null;
  return (
    <button type="button" onClick={() => (most.value += page)}>
      {t('partnersMore', Math.min(page, total - most.value).toLocaleString())}
    </button>
  );
}
