import type { ReadonlySignal } from '@preact/signals-core';
import type { Analysis } from '../analyzer/analysis.ts';
import type { Finding, Praise } from '../analyzer/finding.ts';
import type { Editor, EditOutcome } from '../editors/driver.ts';
import type { ComposerView, FindingOutcome, Mute, Send, Welcome } from '../messages.ts';
import type { Author, Draft, Place } from '../post.ts';
import type { Site } from '../sites/define-site.ts';
import type { NoAnswer } from './ask.ts';
import type { DraftMemories } from './draft-memory.ts';
import type { Clock, PagePort } from './ports.ts';
import type { Turn } from './writers-input.ts';

/**
 * `waking`: not yet heard whether this account is coached · `ask`: nobody named it yet ·
 * `closed`: not for everybody, and the place was not added · `not-coached` · `off`: not on this site · `quiet`: for today · `waiting`: nothing typed since it
 * was focused · `reading` · `ready` · `problem`.
 */
export type SessionStatus =
  | 'waking'
  | 'ask'
  | 'closed'
  | 'not-coached'
  | 'off'
  | 'quiet'
  | 'waiting'
  | 'reading'
  | 'ready'
  | 'problem';

/**
 * What became of a suggestion the writer took. `text` is what there is to copy by hand. `no-list`:
 * the site's own list of names did not open, and the words are as they were.
 */
export interface ApplyResult {
  readonly outcome: EditOutcome | 'copied' | 'noted' | 'gone' | 'no-list' | 'kept';
  readonly text: string;
}

export interface SessionParts {
  /** Opened on the composer's element. */
  readonly editor: Editor;
  readonly site: Site;
  readonly send: Send;
  readonly memories: DraftMemories;
  readonly clock: Clock;
  readonly page: PagePort;
  /** Shared by all composers of the page. */
  readonly turn: Turn;
  /** Opens another box of the same thread. */
  readonly openBox: (element: HTMLElement) => Editor | undefined;
  /** Told what broke here. */
  readonly failed: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/**
 * The state of one composer, made by `createSession(parts)` (create-session.ts). It keeps no text
 * of its own: the page is the only source of truth, and every change comes back through
 * `Editor.watch`.
 *
 * It does nothing until `focused()`; it reads nothing until the background has said that this
 * account is coached *and* `typed()` was called, and each answer needs one since the last.
 */
export interface Session {
  readonly id: string;
  readonly editor: Editor;
  /** Aborted when the composer or the extension is gone. */
  readonly signal: AbortSignal;
  readonly status: ReadonlySignal<SessionStatus>;
  readonly welcome: ReadonlySignal<Welcome | undefined>;
  readonly author: ReadonlySignal<Author | undefined>;
  readonly place: ReadonlySignal<Place | undefined>;
  /** Of the text as it was when it was analysed; findings and praise below have moved on with it. */
  readonly analysis: ReadonlySignal<Analysis | undefined>;
  readonly findings: ReadonlySignal<readonly Finding[]>;
  readonly praise: ReadonlySignal<Praise | undefined>;
  readonly problem: ReadonlySignal<NoAnswer | undefined>;
  /** How many characters were read of a draft too long to read whole; undefined of any other. */
  readonly readLength: ReadonlySignal<number | undefined>;
  /** What became of the last suggestion taken, until the next change. */
  readonly result: ReadonlySignal<ApplyResult | undefined>;
  /** Counts changes of the editor's nodes: what was painted over them is to be painted again. */
  readonly changes: ReadonlySignal<number>;
  /** The composer got the focus. */
  focused(): void;
  /** Something was chosen elsewhere that may change what is done here. */
  recheck(): void;
  /** A trusted key, paste, drop, dictation or end of a composition in the composer. */
  typed(): void;
  /** Up to so many UTF-16 units may come in by what the writer is doing; more is the page's doing. */
  inserts(length: number): void;
  /** The writer undoes: what was there before may come back. */
  undoes(): void;
  /** A press on the card: more names of the book may be answered for it. */
  pressed(): void;
  composing(isOn: boolean): void;
  /** Takes a suggestion: writes it, or copies what a question has to copy. */
  apply(finding: string, suggestion: number): Promise<ApplyResult>;
  /** Puts words on the clipboard for the writer, where an edit could not be made. */
  copy(text: string): Promise<void>;
  /** Gone for this draft; `wrong`: because it does not fit, which the writer's own figures keep. */
  dismiss(finding: string, outcome?: 'wrong'): void;
  /** Takes somebody this draft tags into the partner book. */
  keepPartner(name: string): Promise<void>;
  mute(mute: Mute): Promise<void>;
  /** The writer's answer about an unknown account: a profile's id, or never. */
  answerAccount(profile: string | undefined): Promise<void>;
  /** For the popup, whose opening counts as the writer's own act. */
  describe(): Promise<ComposerView>;
  /** What is there to be seen as it is: nothing is read for it. */
  view(): ComposerView;
  readDraft(): Draft;
  isCoached(): boolean;
  /** True while the writer is at a name behind an `@`: there the site's own list opens. */
  isNaming(): boolean;
  readOutcomes(): readonly FindingOutcome[];
  /** True when there were words in the box before the writer typed any, and they were not ours to know. */
  heldWords(): boolean;
  /** This draft is out: what comes next is another one. */
  published(): void;
  /** Something the writer is to be told once, in a whole sentence. */
  complain(sentence: string): void;
  /** Something of ours broke at this composer: it is left alone from here on. */
  broke(error: unknown): void;
  end(): void;
}
