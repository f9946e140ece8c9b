import type { ReadonlySignal } from '@preact/signals-core';
import type { Analysis } from '../analyzer/analysis.ts';
import type { Finding, Praise } from '../analyzer/finding.ts';
import type { Editor, EditOutcome } from '../editors/driver.ts';
import type { ComposerView, FindingOutcome, Mute, Send, AccountStatus } from '../messages.ts';
import type { Audience, Author, RawDraft } from '../post.ts';
import type { Site } from '../sites/define-site.ts';
import type { NoAnswer } from './ask.ts';
import type { DraftMemories } from './draft-memory.ts';
import type { Clock, PagePort } from './ports.ts';
import type { Turn } from './writers-input.ts';

/**
 * `waking`: the account status is not known yet · `ask`: an unknown account · `closed`: a restricted
 * audience that was not added · `not-coached` · `off`: on this site · `quiet`: snoozed for today ·
 * `waiting`: nothing typed since the focus · `reading` · `ready` · `problem`.
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
 * The result of applying a suggestion. `text` is what there is to copy by hand. `no-list`: the site's list
 * of names did not open, so the edit was undone.
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
  /** Reports what our code threw in this composer. */
  readonly failed: (error: unknown) => void;
  /** Called when this composer is to be left alone from now on. */
  readonly broken: () => void;
  readonly signal: AbortSignal;
}

/**
 * The state of one composer, made by `createSession(parts)` (create-session.ts). It never edits a text of
 * its own: the page is the only source of truth, and every change comes back through `Editor.watch`.
 *
 * It does nothing until `focused()`. It reads nothing until the background says that this account is
 * coached *and* `typed()` was called; each further answer needs another `typed()`.
 */
export interface Session {
  readonly id: string;
  readonly editor: Editor;
  /** Aborted when the composer or the extension is gone. */
  readonly signal: AbortSignal;
  readonly status: ReadonlySignal<SessionStatus>;
  readonly accountStatus: ReadonlySignal<AccountStatus | undefined>;
  readonly author: ReadonlySignal<Author | undefined>;
  readonly place: ReadonlySignal<Audience | undefined>;
  /** For the text as it was analysed; the findings and praise below have moved with the draft since. */
  readonly analysis: ReadonlySignal<Analysis | undefined>;
  readonly findings: ReadonlySignal<readonly Finding[]>;
  readonly praise: ReadonlySignal<Praise | undefined>;
  readonly problem: ReadonlySignal<NoAnswer | undefined>;
  /** How many characters were analysed of a draft that is too long; undefined for any other. */
  readonly readLength: ReadonlySignal<number | undefined>;
  /** The result of the last suggestion applied, until the next change. */
  readonly result: ReadonlySignal<ApplyResult | undefined>;
  /** Counts changes of the editor's nodes, after which overlays must be redrawn. */
  readonly changes: ReadonlySignal<number>;
  /** The composer got the focus. */
  focused(): void;
  /** A setting or answer changed elsewhere, so the account status must be asked again. */
  recheck(): void;
  /** A trusted key, paste, drop, dictation or end of a composition in the composer. */
  typed(): void;
  /** Allows up to this many UTF-16 units of writer input; any more counts as the page's change. */
  inserts(length: number): void;
  /** The writer undoes: earlier text may come back. */
  undoes(): void;
  /** A click on the card, which allows the answer more partner names. */
  pressed(): void;
  composing(isOn: boolean): void;
  /** Applies a suggestion: writes it, or copies what a question offers to copy. */
  apply(finding: string, suggestion: number): Promise<ApplyResult>;
  /** Copies text for the writer where an edit failed. */
  copy(text: string): Promise<void>;
  /** Dismisses a finding for this draft; `wrong` when it does not fit, which is recorded on the writer's computer. */
  dismiss(finding: string, outcome?: 'wrong'): void;
  /** Adds someone this draft tags to the partner book. */
  keepPartner(name: string): Promise<void>;
  mute(mute: Mute): Promise<void>;
  /** The writer's answer about an unknown account: a profile's id, or undefined for never. */
  answerAccount(profile: string | undefined): Promise<void>;
  /** For the popup, whose opening counts as the writer's own act. */
  describe(): Promise<ComposerView>;
  /** The current state; reads nothing. */
  view(): ComposerView;
  readDraft(): RawDraft;
  isCoached(): boolean;
  /** True while the writer types a name after an `@`, where the site's own list opens. */
  isNaming(): boolean;
  readOutcomes(): readonly FindingOutcome[];
  /** True when the box had text before the writer typed any, and it was not a draft we knew. */
  heldWords(): boolean;
  /** The draft is published; what follows is another one. */
  published(): void;
  /** Shows the writer one message, in a whole sentence. */
  complain(sentence: string): void;
  /** Our code threw in this composer, so it is left alone from now on. */
  broke(error: unknown): void;
  end(): void;
}
