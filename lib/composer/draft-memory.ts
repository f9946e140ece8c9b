import type { FindingOutcome } from '../messages.ts';
import type { Site } from '../sites/define-site.ts';
import { findEdit } from '../text/edit.ts';

/** What the writer did about one draft, kept while the page redraws its box. */
export interface DraftMemory {
  /** The latest text of the draft. */
  text: string;
  /** Ids of dismissed findings. */
  readonly dismissed: Set<string>;
  readonly outcomes: Map<string, FindingOutcome['outcome']>;
}

export interface DraftMemories {
  /** The memory of the draft this text belongs to; a new one for another draft. */
  recall(box: string, text: string): DraftMemory;
  /** True when the text belongs to a draft already seen on this page. */
  knows(box: string, text: string): boolean;
  /** Called when the draft is published. */
  forget(box: string): void;
}

/** One per page, never stored. The box key is made of author, kind and number. */
export function createDraftMemories(): DraftMemories {
  const memories = new Map<string, DraftMemory>();
  return {
    recall(box, text) {
      const known = memories.get(box);
      if (known && isSameDraft(known.text, text)) return known;
      const fresh: DraftMemory = { text, dismissed: new Set(), outcomes: new Map() };
      memories.set(box, fresh);
      return fresh;
    },
    knows(box, text) {
      const known = memories.get(box);
      return known !== undefined && isSameDraft(known.text, text);
    },
    forget: (box) => void memories.delete(box),
  };
}

/** True when both share at least half of the longer one: the draft grew or was cut, but is not another one. */
export function isSameDraft(before: string, after: string): boolean {
  const edit = findEdit(before, after);
  if (!edit) return true;
  const kept = before.length - edit.removed.length;
  return kept > 0 && kept * 2 >= Math.max(before.length, after.length);
}

/** The key of a box, the same however often the page redraws it. */
export function nameBox(site: Site, composer: HTMLElement, account: string): string {
  const number = site.findThread(composer).indexOf(composer);
  return [account, site.kindOf(composer), number].join(' ');
}
