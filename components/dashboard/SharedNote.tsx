import type { Translate } from '../../lib/translate.ts';
import type { SharedNotes } from './shared-notes.ts';

interface SharedNoteProps {
  readonly shared: SharedNotes;
  /** Locked records can't be changed; the others were only supplied by the policy. */
  readonly isLocked: boolean;
  readonly id?: string;
  readonly t: Translate;
}

/** Explains that a record came from the organisation's policy. */
export function SharedNote({ shared: { reason }, isLocked, id, t }: SharedNoteProps) {
  return (
    <p class="shared-note muted" id={id}>
      {!isLocked && t('sharedCame')}
      {isLocked && (reason ? t('sharedLocked', reason) : t('sharedLockedPlain'))}
    </p>
  );
}
