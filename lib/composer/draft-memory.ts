import type { FindingOutcome } from '../messages.ts';
import type { Site } from '../sites/define-site.ts';
import { findEdit } from '../text/edit.ts';

/** What the writer did about one draft, kept while the page redraws its box. */
export interface DraftMemory {
  /** The latest text of the draft. */
  readonly text: string;
  /** Ids of dismissed findings. */
  readonly dismissed: ReadonlySet<string>;
  readonly outcomes: ReadonlyMap<string, FindingOutcome['outcome']>;
}

export interface DraftMemories {
  /** The memory of the draft that this text belongs to. */
  find(box: string, text: string): DraftMemory | undefined;
  /** Remembers a draft. With `instead`, only if that is still what the box remembers. */
  keep(box: string, memory: DraftMemory, instead?: DraftMemory): void;
  /** Called when the draft is published. */
  forget(box: string): void;
}

/** One per page, never stored. The box key is made of author, kind and number. */
export function createDraftMemories(): DraftMemories {
  const memories = new Map<string, DraftMemory>();
  return {
    find(box, text) {
      const known = memories.get(box);
      return known && isSameDraft(known.text, text) ? known : undefined;
    },
    keep(box, memory, instead) {
      if (!instead || memories.get(box) === instead) memories.set(box, memory);
    },
    forget: (box) => void memories.delete(box),
  };
}

export function beginMemory(text: string): DraftMemory {
  return { text, dismissed: new Set(), outcomes: new Map() };
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
