import type { AnalyzeAnswer, Mute } from '../messages.ts';
import type { RawDraft, Mention } from '../post.ts';
import type { Silence } from './account-status.ts';
import type { NoAnswer } from './ask.ts';
import type { DraftMemory } from './draft-memory.ts';
import type { ApplyResult, SessionStatus } from './session.ts';
import { nothingShown, type Shown } from './shown.ts';
import type { TagOffer } from './tag-offer.ts';
import { noInput, type WritersInput } from './writers-input.ts';

/** All that one composer's session knows. `stepSession` makes the next state from an event. */
export interface SessionState {
  readonly status: SessionStatus;
  readonly problem: NoAnswer | undefined;
  readonly result: ApplyResult | undefined;
  /** Counts readings of the editor, after which overlays must be redrawn. */
  readonly changes: number;
  readonly text: string;
  /** Counts changes of the text. */
  readonly version: number;
  /** The text that was last analysed. */
  readonly analysed: string | undefined;
  /** Set from the first reading on, and the box it belongs to. */
  readonly memory: DraftMemory | undefined;
  readonly box: string;
  readonly offered: TagOffer | undefined;
  readonly input: WritersInput;
  readonly shown: Shown;
  /** Keys pressed before the box is first read. */
  readonly keys: number;
  /** Undefined until the box is first read. */
  readonly heldWords: boolean | undefined;
  /** For how many pauses in a row the writer has been picking from the site's list. */
  readonly waits: number;
  readonly isComposing: boolean;
  /** This site's tags are picked from its own list. */
  readonly picksTags: boolean;
}

export function beginSession(picksTags: boolean): SessionState {
  return {
    status: 'waking',
    problem: undefined,
    result: undefined,
    changes: 0,
    text: '',
    version: 0,
    analysed: undefined,
    memory: undefined,
    box: '',
    offered: undefined,
    input: noInput,
    shown: nothingShown,
    keys: 0,
    heldWords: undefined,
    waits: 0,
    isComposing: false,
    picksTags,
  };
}

/** What happened at a composer. */
export type SessionEvent =
  | { readonly type: 'typed' }
  | { readonly type: 'inserted'; readonly length: number }
  | { readonly type: 'undid' }
  /** The writer clicked on the card. */
  | { readonly type: 'pressed' }
  | { readonly type: 'composing'; readonly isOn: boolean }
  /** The writer acted outside the box: its current text may be read. */
  | { readonly type: 'acted' }
  /** The writer typed in another composer of the page. */
  | { readonly type: 'turn-lost' }
  | { readonly type: 'account-heard'; readonly answer: Silence | 'coached' | NoAnswer }
  /** The text may have changed. */
  | { readonly type: 'changed'; readonly mayRead: boolean }
  | {
      readonly type: 'read';
      readonly text: string;
      readonly mentions: readonly Mention[];
      /** The box, and what is remembered of this draft; only if the state asked for it. */
      readonly recalled?: { readonly box: string; readonly memory: DraftMemory | undefined };
    }
  /** The writer paused, or opened the popup. */
  | { readonly type: 'paused'; readonly mayRead: boolean }
  | { readonly type: 'looked'; readonly sees: 'picking' | 'other-author' | RawDraft }
  | {
      readonly type: 'answered';
      /** The version that the answer is about. */
      readonly asked: number;
      readonly reply: { readonly answer: AnalyzeAnswer } | { readonly missing: NoAnswer };
      readonly mostNew: number;
    }
  /** Until it is called off, every change counts as the writer's. */
  | { readonly type: 'allowed'; readonly isOn: boolean }
  | { readonly type: 'popup-opened' }
  | { readonly type: 'result-known'; readonly result: ApplyResult | undefined }
  | { readonly type: 'suggestion-taken'; readonly rule: string; readonly result: ApplyResult }
  | { readonly type: 'dismissed'; readonly finding: string; readonly outcome?: 'wrong' | undefined }
  | { readonly type: 'muted'; readonly mute: Exclude<Mute, { what: 'today' }> }
  | { readonly type: 'snoozed' }
  /** The next analysis may give the same words another answer. */
  | { readonly type: 'outdated' }
  /** Like `outdated`, but after the writer's click, which allows reading the same words again at once. */
  | { readonly type: 'asked-again' }
  | { readonly type: 'failed'; readonly why: NoAnswer; readonly isPressed?: boolean }
  | { readonly type: 'published' };

/** What the runtime of a session is to do, in this order. */
export type SessionEffect =
  /** Reports `changed`. */
  | { readonly do: 'follow' }
  /** Reads the editor and reports `read`. */
  | { readonly do: 'read'; readonly recalls: boolean }
  /** Reports `paused` after a pause, counted from now. */
  | { readonly do: 'wait' }
  | { readonly do: 'stop-waiting' }
  /** Reports `looked`. */
  | { readonly do: 'look'; readonly mayWait: boolean }
  /** Asks the background, and reports `answered`. */
  | {
      readonly do: 'analyze';
      readonly draft: RawDraft;
      readonly version: number;
      readonly names: number;
    }
  /** Asks for the account status; with `olderThan` in milliseconds, only if the last one is older. */
  | { readonly do: 'wake'; readonly olderThan?: number }
  | { readonly do: 'watch' }
  | { readonly do: 'stop-watching' }
  /** The writer's last input was here. */
  | { readonly do: 'take-turn' }
  | {
      readonly do: 'remember';
      readonly box: string;
      readonly memory: DraftMemory;
      readonly instead?: DraftMemory;
    }
  | { readonly do: 'forget' }
  /** The extension was updated: the nudge leaves the page. */
  | { readonly do: 'end' };
