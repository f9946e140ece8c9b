import type { StillMissing } from '../../lib/organisation/still-missing.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';

const words: Readonly<Record<StillMissing, MessageKey>> = {
  partners: 'missingPartners',
  never: 'missingNever',
};

export interface MissingNoteProps {
  readonly missing: readonly StillMissing[];
  /** Opens the first run where it was left. */
  readonly add: () => void;
  /** Never shows it again. */
  readonly dismiss: () => void;
  readonly t: Translate;
}

/** What the first run offered and the writer hasn’t given yet. */
export function MissingNote({ missing, add, dismiss, t }: MissingNoteProps) {
  const [first, second] = missing.map((each) => t(words[each]));
  if (first === undefined) return null;
  return (
    <div class="missing-note">
      <p>{second === undefined ? t('missingOne', first) : t('missingTwo', [first, second])}</p>
      <p class="missing-ways">
        <button type="button" class="link" onClick={add}>
          {t('missingAdd')}
        </button>
        <button type="button" class="link" onClick={dismiss}>
          {t('missingDismiss')}
        </button>
      </p>
    </div>
  );
}
