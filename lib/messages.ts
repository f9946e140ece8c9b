import type { Analysis } from './analyzer/analysis.ts';
import type { KeptFailure } from './diagnostics/diagnosis.ts';
import type { Failure } from './diagnostics/failure.ts';
import type { Audience, Author, Draft, PostKind, SiteId } from './post.ts';

/**
 * Everything the parts of Hat Tip say to each other. Requests are imperative, events past.
 * Who may send what is `rights`; the message router checks the shapes (message-schemas.ts).
 */

/** Whether this account is coached, and what to ask when it is unknown. */
export interface AccountStatus {
  /**
   * `ask`: nothing may be read yet; the badge asks once. `closed`: the post has a restricted audience
   * that the writer did not add.
   */
  readonly coached: 'yes' | 'ask' | 'never' | 'closed';
  /** Profiles an unknown account or audience may be coached for; only with `ask` and `closed`. */
  readonly profiles: readonly { readonly id: string; readonly name: string }[];
  readonly mode: SiteMode;
  /** Milliseconds since 1970 until which the coach is snoozed; 0 when it is not. */
  readonly quietUntil: number;
  /** How many rules may speak up in one draft: three in the first week, then one. */
  readonly mostNew: number;
  /** A whole sentence for the writer, where the notes could not be read. */
  readonly problem?: string;
}

/**
 * How Hat Tip shows itself on a site. `nudge`: badge, underlines and card. `underlines`: no badge.
 * `toolbar`: nothing is put into the page; the toolbar counts and the popup does the rest. `off`:
 * nothing is read either.
 */
export type SiteMode = 'nudge' | 'underlines' | 'toolbar' | 'off';

/** The writer's answer about an unknown account, or about a restricted audience. */
export type AccountAnswer =
  | {
      readonly author: Author;
      readonly place?: Audience;
      readonly coach: true;
      readonly profile: string;
    }
  | { readonly author: Author; readonly place?: Audience; readonly coach: false };

/** What the writer does not want to see again. */
export type Mute =
  | { readonly what: 'phrase'; readonly rule: string; readonly phrase: string }
  | { readonly what: 'rule'; readonly rule: string }
  | { readonly what: 'today' };

export interface AnalyzeRequest {
  /** Our own id of the composer, so that a newer draft of it replaces an older one. */
  readonly composer: string;
  readonly version: number;
  /** How many partners of the book the findings may name. */
  readonly names: number;
  readonly draft: Draft;
}

export type AnalyzeAnswer =
  | { readonly version: number; readonly analysis: Analysis }
  /** The account is not coached, a newer version came, or the coach is snoozed. */
  | { readonly version: number; readonly silent: 'not-coached' | 'superseded' | 'quiet' }
  /** A whole sentence for the writer. */
  | { readonly version: number; readonly problem: string };

export interface FindingOutcome {
  readonly rule: string;
  /** `wrong`: the writer said that it does not fit this draft. */
  readonly outcome: 'shown' | 'taken' | 'ignored' | 'wrong';
}

/** Who it is comes from the draft, which is read again: a page cannot put anybody else into the book. */
export interface KeptPartner {
  readonly draft: Draft;
  readonly name: string;
}

export interface PublishedPost {
  /** The site's own id of the post where it shows one, else one of ours. */
  readonly id: string;
  /** Absent where the site does not show where the post is. */
  readonly url?: string;
  readonly at: number;
  /** For a scheduled post when it goes out, in milliseconds since 1970, as far as that could be read. */
  readonly scheduledFor?: number | 'unknown';
  readonly draft: Draft;
  readonly outcomes: readonly FindingOutcome[];
}

/** How many findings there are, and whether the account is unknown. */
export interface ToolbarCount {
  readonly count: number;
  readonly asks: boolean;
}

/** What the popup is told of the composer in the tab it was opened over. */
export interface ComposerView {
  readonly composer: string;
  readonly site: SiteId;
  readonly kind: PostKind;
  readonly author: Author | undefined;
  readonly place: Audience | undefined;
  readonly state:
    | 'reading'
    | 'ask'
    | 'closed'
    | 'not-coached'
    /** Nothing was typed since it was met: nothing is read yet. */
    | 'waiting'
    | 'empty'
    | 'ready'
    | 'problem';
  readonly version: number;
  readonly text: string;
  readonly analysis: Analysis | undefined;
  readonly problem: string | undefined;
  /** What became of the suggestion taken last, until the draft changes. */
  readonly outcome: string | undefined;
}

export interface ApplyRequest {
  readonly composer: string;
  readonly version: number;
  readonly finding: string;
  readonly suggestion: number;
}

/** To the background. */
export interface Requests {
  /** A composer was focused: load the analyzer, and say whether this author is coached. */
  warm: {
    request: { author: Author | undefined; place?: Audience | undefined; site: SiteId };
    answer: AccountStatus;
  };
  analyze: { request: AnalyzeRequest; answer: AnalyzeAnswer };
  'post.published': { request: PublishedPost; answer: { recorded: boolean } };
  mute: { request: Mute; answer: { done: boolean } };
  /** The writer takes somebody into the partner book whom the draft tags. */
  'partner.kept': { request: KeptPartner; answer: { done: boolean } };
  'account.answered': { request: AccountAnswer; answer: { done: boolean } };
  /** What the toolbar is to show of the composer in use, where nothing is put into the page. */
  'findings.counted': { request: ToolbarCount; answer: { done: boolean } };
  /** Something of ours broke on this page; the rest goes on. */
  'unit.failed': { request: Failure; answer: { done: boolean } };
  /** What failed and could not even be written down: only the background knows of it. */
  'failures.held': {
    request: Record<string, never>;
    answer: { failures: readonly KeptFailure[] };
  };
  'failures.forget': { request: Record<string, never>; answer: { done: boolean } };
}

/** To the content script of one tab, from the popup. */
export interface TabRequests {
  'composer.describe': {
    request: Record<string, never>;
    answer: { composer: ComposerView | undefined };
  };
  /** Answered at once; the edit waits until the page has the focus. */
  'composer.apply': { request: ApplyRequest; answer: { waiting: boolean } };
  /** Opens the card at the composer that was last in use (keyboard command). */
  'card.open': { request: Record<string, never>; answer: { opened: boolean } };
}

/** Sends one request; rejects when nobody answers, or with the sentence of a `Reply` that holds a problem. */
export type Send<Of = Requests> = <Kind extends keyof Of & string>(
  kind: Kind,
  request: Of[Kind] extends { request: infer R } ? R : never,
) => Promise<Of[Kind] extends { answer: infer A } ? A : never>;

/** The envelope on the wire. */
export interface Envelope<Kind extends string = string> {
  readonly hatTip: 1;
  readonly kind: Kind;
  readonly request: unknown;
}

/** What comes back: an error does not travel between processes, a sentence does. */
export type Reply = { readonly answer: unknown } | { readonly problem: string };

/** A request was understood and could not be done; the message is a whole sentence for the writer. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** True for something one of our own senders made. */
export function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    (message as Partial<Envelope>).hatTip === 1 &&
    typeof (message as Partial<Envelope>).kind === 'string'
  );
}

/** Makes a typed sender of the browser's own `sendMessage`. Rejects with a `Refusal` where the other side gave a sentence. */
export function createSend<Of = Requests>(
  sendMessage: (envelope: Envelope) => Promise<unknown>,
): Send<Of> {
  const send = async (kind: string, request: unknown) => {
    const reply = (await sendMessage({ hatTip: 1, kind, request })) as Reply | undefined;
    if (reply && 'answer' in reply) return reply.answer;
    if (reply && 'problem' in reply) throw new Refusal(reply.problem);
    throw new Error(`Nobody answered "${kind}".`);
  };
  return send as Send<Of>;
}

/** Who may send a request. `page`: a content script in the top frame of one of our hosts; our own pages may send these too. */
export const rights = {
  warm: 'page',
  analyze: 'page',
  'post.published': 'page',
  mute: 'page',
  'partner.kept': 'page',
  'account.answered': 'page',
  'findings.counted': 'page',
  'unit.failed': 'page',
  'failures.held': 'extension',
  'failures.forget': 'extension',
} as const satisfies Record<keyof Requests, 'page' | 'extension'>;
