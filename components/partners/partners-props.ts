import type { Partner } from '../../lib/partners/partner.ts';
import type { Translate } from '../../lib/translate.ts';
import type { SharedNotes } from '../dashboard/shared-notes.ts';
import type { BookActions } from './book-state.ts';
import type { Visit } from './visit.ts';

export interface PartnersViewProps {
  readonly book: readonly Partner[];
  readonly shared: SharedNotes;
  readonly visit: Visit;
  readonly actions: BookActions;
  readonly t: Translate;
}
