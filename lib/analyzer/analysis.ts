import type { NewName } from '../organisation/new-names.ts';
import type { Span } from '../text/span.ts';
import type { Finding, Praise } from './finding.ts';

/** Whose sentence it is. `subject` is counted for nobody. */
export type Reading = 'us' | 'others' | 'together' | 'subject';

/** Whose post it is, by its counted sentences; `unclear`: too few words, or none that can be read. */
export type Verdict = 'brand-only' | 'mostly-us' | 'shared' | 'community-first' | 'unclear';

/** What the post is for (Lovejoy & Saxton 2012). */
export type Purpose = 'information' | 'community' | 'action';

/** Which self-topic leads. */
export type Topic =
  | 'news'
  | 'achievement'
  | 'event'
  | 'content'
  | 'offer'
  | 'announcement'
  | 'position'
  | 'none';

/** The language as far as the English rules need to know. `none`: no words to tell by. */
export type Language = 'en' | 'other' | 'none';

export type SpotlightCount = Readonly<Record<Reading, number>>;

/** One sentence and how it was read. */
export interface ReadSentence {
  readonly span: Span;
  readonly reading: Reading;
  /** The words that decided the reading. */
  readonly because: readonly Span[];
}

/** Who deserves a tag or a name and has none. */
export interface Uncredited extends Span {
  /** Of the writer's own organisation. */
  readonly staff?: true;
}

/** Everything the coach has to say about one draft. Spans are in the draft's text. */
export interface Analysis {
  readonly language: Language;
  readonly verdict: Verdict;
  /** How likely the draft speaks of the organisation alone, from 0 to 1. */
  readonly sureness: number;
  readonly spotlight: SpotlightCount;
  readonly sentences: readonly ReadSentence[];
  readonly purpose: Purpose;
  readonly topic: Topic;
  /** Which of the nineteen shapes; absent where that is not sure. */
  readonly shape?: string;
  /** Questions of ours to the readers that stand in it, word for word. */
  readonly askedReaders: readonly string[];
  readonly asks: boolean;
  readonly credits: readonly Span[];
  readonly uncredited: readonly Uncredited[];
  /** Ids of partners of the book that are tagged or named in the draft. */
  readonly credited: readonly string[];
  /** Who is tagged, said something about, and not in the partner book yet; three at most. */
  readonly newcomers: readonly NewName[];
  /** At most three, in the order to be shown. */
  readonly findings: readonly Finding[];
  /** At most one. */
  readonly praise: readonly Praise[];
  /** Grief, danger, closure, apology, vacancies, helplines: no finding, no praise, no count. */
  readonly quiet: boolean;
  /** How many UTF-16 units were read; less than the text's length when the draft passed the limit. */
  readonly analysedLength: number;
}
