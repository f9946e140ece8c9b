import type { SiteMode } from './sites/facts/site-mode.ts';
import type { Analysis } from './analyzer/analysis.ts';
import type { KeptFailure } from './diagnostics/diagnosis.ts';
import type { Failure } from './diagnostics/failure.ts';
import type { Audience, Author, RawDraft, PostKind, SiteId } from './post.ts';

/**
 * Every message between the parts of Hat Tip. Requests are named in the imperative, events in the past tense.
 * `rights` says who may send what; the message router checks the shapes (message-schemas.ts).
 */

/** Whether this account is coached, and what to ask if it is unknown. */
export interface AccountStatus {
  /**
   * `ask`: nothing may be read yet; the badge asks once. `closed`: the post has a restricted audience that the
   * writer did not add.
   */
  readonly coached: 'yes' | 'ask' | 'never' | 'closed';
  /** The profiles that an unknown account or audience could be coached for; only with `ask` and `closed`. */
  readonly profiles: readonly { readonly id: string; readonly name: string }[];
  readonly mode: SiteMode;
  /** The coach is snoozed until this time, in milliseconds since 1970; 0 if it is not snoozed. */
  readonly quietUntil: number;
  /** How many rules may speak up in one draft: three in the first week, then one. */
  readonly mostNew: number;
  /** A full sentence for the writer if the records could not be read. */
  readonly problem?: string;
}

/** The writer's answer about an unknown account or a restricted audience. */
export type AccountAnswer =
  | {
      readonly author: Author;
      readonly place?: Audience;
      readonly coach: true;
      readonly profile: string;
    }
  | { readonly author: Author; readonly place?: Audience; readonly coach: false };

/** Something the writer does not want to see again. */
export type Mute =
  | { readonly what: 'phrase'; readonly rule: string; readonly phrase: string }
  | { readonly what: 'rule'; readonly rule: string }
  | { readonly what: 'today' };

export interface AnalyzeRequest {
  /** Our own id of the composer, so that a newer draft replaces an older one. */
  readonly composer: string;
  readonly version: number;
  /** How many partners of the book the findings may name. */
  readonly names: number;
  readonly draft: RawDraft;
}

export type AnalyzeAnswer =
  | { readonly version: number; readonly analysis: Analysis }
  /** The account is not coached, a newer version arrived, or the coach is snoozed. */
  | { readonly version: number; readonly silent: 'not-coached' | 'superseded' | 'quiet' }
  /** A full sentence for the writer. */
  | { readonly version: number; readonly problem: string };

export interface FindingOutcome {
  readonly rule: string;
  /** `wrong`: the writer said that the finding does not fit this draft. */
  readonly outcome: 'shown' | 'taken' | 'ignored' | 'wrong';
}

/** The background reads the name from the draft again, so that a page cannot add anyone else to the book. */
export interface KeptPartner {
  readonly draft: RawDraft;
  readonly name: string;
}

export interface PublishedPost {
  /** The site's own id of the post if it shows one, otherwise one of ours. */
  readonly id: string;
  /** Absent if the site does not show the post's address. */
  readonly url?: string;
  readonly at: number;
  /** When a scheduled post will be published, in milliseconds since 1970, if the site shows it. */
  readonly scheduledFor?: number | 'unknown';
  readonly draft: RawDraft;
  readonly outcomes: readonly FindingOutcome[];
}

/** How many findings there are, and whether the account is unknown. */
export interface ToolbarCount {
  readonly count: number;
  readonly asks: boolean;
}

/** What the popup shows of the composer in the tab it was opened over. */
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
    /** Nothing has been typed in it since it was found, so nothing is read yet. */
    | 'waiting'
    | 'empty'
    | 'ready'
    | 'problem';
  readonly version: number;
  readonly text: string;
  readonly analysis: Analysis | undefined;
  readonly problem: string | undefined;
  /** The outcome of the last suggestion taken, until the draft changes. */
  readonly outcome: string | undefined;
}

export interface ApplyRequest {
  readonly composer: string;
  readonly version: number;
  readonly finding: string;
  readonly suggestion: number;
}

/** Requests to the background. */
export interface Requests {
  /** The writer focused a composer: load the analyzer and say whether this author is coached. */
  warm: {
    request: { author?: Author | undefined; place?: Audience | undefined; site: SiteId };
    answer: AccountStatus;
  };
  analyze: { request: AnalyzeRequest; answer: AnalyzeAnswer };
  'post.published': { request: PublishedPost; answer: { recorded: boolean } };
  mute: { request: Mute; answer: { done: boolean } };
  /** The writer adds someone tagged in the draft to the partner book. */
  'partner.kept': { request: KeptPartner; answer: { done: boolean } };
  'account.answered': { request: AccountAnswer; answer: { done: boolean } };
  /** What the toolbar shows for the active composer when nothing is added to the page. */
  'findings.counted': { request: ToolbarCount; answer: { done: boolean } };
  /** One part of Hat Tip broke on this page; the others keep running. */
  'unit.failed': { request: Failure; answer: { done: boolean } };
  /** Failures that could not even be stored; only the background knows of them. */
  'failures.held': {
    request: Record<string, never>;
    answer: { failures: readonly KeptFailure[] };
  };
  'failures.forget': { request: Record<string, never>; answer: { done: boolean } };
}

/** Requests from the popup to the content script of one tab. */
export interface TabRequests {
  'composer.describe': {
    request: Record<string, never>;
    answer: { composer: ComposerView | undefined };
  };
  /** Answered at once; the edit waits until the page has the focus. */
  'composer.apply': { request: ApplyRequest; answer: { waiting: boolean } };
  /** Opens the card at the most recently used composer (keyboard command). */
  'card.open': { request: Record<string, never>; answer: { opened: boolean } };
}

/** Sends one request. Rejects if nobody answers, or with the sentence in a `Reply` that holds a problem. */
export type Send<Of = Requests> = <Kind extends keyof Of & string>(
  kind: Kind,
  request: Of[Kind] extends { request: infer R } ? R : never,
) => Promise<Of[Kind] extends { answer: infer A } ? A : never>;

/** The envelope every request travels in. */
export interface Envelope<Kind extends string = string> {
  readonly hatTip: 1;
  readonly kind: Kind;
  readonly request: unknown;
}

/** The reply. Errors cannot be sent between processes, so a problem travels as a sentence. */
export type Reply = { readonly answer: unknown } | { readonly problem: string };

/** The request was understood but could not be carried out; the message is a full sentence for the writer. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** True for a message from one of our own senders. */
export function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    (message as Partial<Envelope>).hatTip === 1 &&
    typeof (message as Partial<Envelope>).kind === 'string'
  );
}

/**
 * Makes a typed sender from the browser's own `sendMessage`. Rejects with a `Refusal` if the reply holds a
 * problem.
 */
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

/**
 * Who may send each request. `page`: a content script in the top frame of one of our hosts; our own pages may
 * send these too.
 */
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
