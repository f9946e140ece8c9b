import type { NewName } from '../partners/new-names.ts';
import type { Span } from '../text/span.ts';
import type { Finding, Praise } from './finding.ts';

/** Who a sentence is about. `subject`: neither the organisation nor anyone else. */
export type Reading = 'us' | 'others' | 'together' | 'subject';

/** Who a post is about, judged from its sentences; `unclear`: too few words, or none that can be read. */
export type Verdict = 'brand-only' | 'mostly-us' | 'shared' | 'community-first' | 'unclear';

/** What the post is for (Lovejoy & Saxton 2012). */
export type Purpose = 'information' | 'community' | 'action';

/** The main topic of what the organisation says about itself. */
export type Topic =
  | 'news'
  | 'achievement'
  | 'event'
  | 'content'
  | 'offer'
  | 'announcement'
  | 'position'
  | 'none';

/** The language, as far as the English rules need it. `none`: no words to judge by. */
export type Language = 'en' | 'other' | 'none';

export type SpotlightCount = Readonly<Record<Reading, number>>;

/** One sentence and its reading. */
export interface ReadSentence {
  readonly span: Span;
  readonly reading: Reading;
  /** The words that decided the reading. */
  readonly because: readonly Span[];
}

/** Someone who deserves credit and has no tag or name. */
export interface Uncredited extends Span {
  /** A colleague at the writer's own organisation. */
  readonly staff?: true;
}

/** The result of analysing one draft. Spans are in the draft's text. */
export interface Analysis {
  readonly language: Language;
  readonly verdict: Verdict;
  /** The probability that the draft is only about the organisation, from 0 to 1. */
  readonly sureness: number;
  readonly spotlight: SpotlightCount;
  readonly sentences: readonly ReadSentence[];
  readonly purpose: Purpose;
  readonly topic: Topic;
  /** One of the nineteen shapes; absent when the model is not sure. */
  readonly shape?: string;
  /** Our questions to readers that the draft contains word for word. */
  readonly askedReaders: readonly string[];
  readonly asks: boolean;
  readonly credits: readonly Span[];
  readonly uncredited: readonly Uncredited[];
  /** Ids of partners in the book that the draft tags or names. */
  readonly credited: readonly string[];
  /** People the draft tags and says something about who are not in the partner book; three at most. */
  readonly newcomers: readonly NewName[];
  /** At most three, in display order. */
  readonly findings: readonly Finding[];
  /** At most one. */
  readonly praise: readonly Praise[];
  /**
   * True for a sensitive post (grief, danger, closure, apology, vacancies, helplines): no findings, no
   * praise, not counted.
   */
  readonly quiet: boolean;
  /** How many UTF-16 units were analysed; less than the text's length when the draft is over the limit. */
  readonly analysedLength: number;
}
