import { useSignal, type Signal } from '@preact/signals';
import type { Translate } from '../lib/translate.ts';

/** Rows shown at first, and added by each click. */
const page = 50;

/** The first rows of a list, and a signal with how many are shown. */
export function useFirstRows<T>(rows: readonly T[]): readonly [readonly T[], Signal<number>] {
  const most = useSignal(page);
  return [rows.slice(0, most.value), most];
}

interface ShowMoreProps {
  readonly total: number;
  readonly most: Signal<number>;
  readonly t: Translate;
}

/** Button that shows the next rows; renders nothing when all are shown. */
export function ShowMore({ total, most, t }: ShowMoreProps) {
  if (total <= most.value) return null;
  return (
    <button type="button" onClick={() => (most.value += page)}>
      {t('partnersMore', Math.min(page, total - most.value).toLocaleString())}
    </button>
  );
}
