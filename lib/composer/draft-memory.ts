import type { FindingOutcome } from '../messages.ts';
import type { Site } from '../sites/define-site.ts';
import { findEdit } from '../text/edit.ts';

/** What the writer has done about one draft, however often the page draws its box anew. */
export interface DraftMemory {
  /** The newest words it had. */
  text: string;
  /** Ids of findings the writer has put aside. */
  readonly dismissed: Set<string>;
  readonly outcomes: Map<string, FindingOutcome['outcome']>;
}

export interface DraftMemories {
  /** The memory of the draft this text belongs to; a new one when it is another draft. */
  recall(place: string, text: string): DraftMemory;
  /** True when this text belongs to a draft that was met before on this page. */
  knows(place: string, text: string): boolean;
  /** The draft is out. */
  forget(place: string): void;
}

/** One for each page, never stored. `place` says which box: its author, kind and number. */
export function createDraftMemories(): DraftMemories {
  const memories = new Map<string, DraftMemory>();
  return {
    recall(place, text) {
      const known = memories.get(place);
      if (known && isSameDraft(known.text, text)) return known;
      const fresh: DraftMemory = { text, dismissed: new Set(), outcomes: new Map() };
      memories.set(place, fresh);
      return fresh;
    },
    knows(place, text) {
      const known = memories.get(place);
      return known !== undefined && isSameDraft(known.text, text);
    },
    forget: (place) => void memories.delete(place),
  };
}

/** True when at least half of the longer one is in both: a draft grown or cut, not another one. */
export function isSameDraft(before: string, after: string): boolean {
  const edit = findEdit(before, after);
  if (!edit) return true;
  const kept = before.length - edit.removed.length;
  return kept > 0 && kept * 2 >= Math.max(before.length, after.length);
}

/** Which box this is, however often it is drawn anew. */
export function nameBox(site: Site, composer: HTMLElement, account: string): string {
  const number = site.findThread(composer).indexOf(composer);
  return [account, site.kindOf(composer), number].join(' ');
}
