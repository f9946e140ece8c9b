import type { Translate } from '../../lib/translate.ts';
import type { SharedNotes } from './shared-notes.ts';

interface SharedNoteProps {
  readonly shared: SharedNotes;
  /** Locked records cannot be changed; the others only came with the policy. */
  readonly isLocked: boolean;
  readonly id?: string;
  readonly t: Translate;
}

/** Says where something comes from that the writer did not write. */
export function SharedNote({ shared: { reason }, isLocked, id, t }: SharedNoteProps) {
  return (
    <p class="shared-note muted" id={id}>
      {!isLocked && t('sharedCame')}
      {isLocked && (reason ? t('sharedLocked', reason) : t('sharedLockedPlain'))}
    </p>
  );
}
