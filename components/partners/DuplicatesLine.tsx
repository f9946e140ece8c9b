import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Partner } from '../../lib/partners/partner.ts';
import type { Translate } from '../../lib/translate.ts';
import { findPairs } from './duplicate-pairs.ts';

interface DuplicatesLineProps {
  readonly book: readonly Partner[];
  /** A partner is being edited, so this can wait. */
  readonly isEdited: boolean;
  readonly apart: ReadonlySet<string>;
  readonly isLocked: (id: string) => boolean;
  readonly look: () => void;
  readonly t: Translate;
}

/** Says that somebody may be in the book twice. The search runs once the list is painted and nobody is typing. */
export function DuplicatesLine(props: DuplicatesLineProps) {
  const { book, isEdited, apart, isLocked, look, t } = props;
  const count = useSignal(0);
  useEffect(() => {
    if (isEdited) return undefined;
    const idle = requestIdleCallback(() => (count.value = findPairs(book, apart, isLocked).length));
    return () => cancelIdleCallback(idle);
  }, [book, apart, isEdited]);
  if (count.value === 0) return null;
  return (
    <p class="row duplicates-line">
      <span>
        {count.value === 1
          ? t('partnersTwinsOne')
          : t('partnersTwins', count.value.toLocaleString())}
      </span>
      <button type="button" onClick={look}>
        {t('partnersTwinsLook')}
      </button>
    </p>
  );
}
