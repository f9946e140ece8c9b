import type { PartnerBook } from '../partners/find-partners.ts';
import type { Profile } from '../organisation/profile.ts';
import type { Verdict } from './analysis.ts';
import type { Model } from './model/model.ts';

/** What the analysis needs to know about an earlier post. */
export interface RecentPost {
  readonly verdict: Verdict;
  /** True when it named or tagged anyone outside. */
  readonly creditsSomeone: boolean;
  /** Milliseconds since 1970. */
  readonly at?: number;
  /** True when the coach called it brand-only. */
  readonly wasNudged?: boolean;
  readonly shape?: string;
  /** Ids of the partners it credited. */
  readonly credited?: readonly string[];
  /** Our questions to readers that it contains. */
  readonly askedReaders?: readonly string[];
}

/** Everything besides the draft that decides the result. */
export interface AnalyzerContext {
  readonly profile: Profile;
  readonly book: PartnerBook;
  /**
   * The learned weights; without them the analyzer recognises names and tags but judges no post and finds
   * nothing.
   */
  readonly model: Model | undefined;
  /** The post is published, so nobody can act on findings and no rule is run. */
  readonly isPublished?: boolean;
  /** This account's posts, newest first. */
  readonly recent: readonly RecentPost[];
  readonly mutedRules: ReadonlySet<string>;
  readonly mutedPhrases: readonly { readonly rule: string; readonly phrase: string }[];
  /** Resting rules, because their findings were not used (fatigue.ts). */
  readonly restingRules: ReadonlySet<string>;
  /**
   * How many partners the findings may name; no limit when absent. A page can see the underlines, so it
   * could insert names to learn which ones are in the book.
   */
  readonly mostNames?: number;
  /** Milliseconds since 1970; without it no partner counts as overdue. */
  readonly now?: number;
  /** Called with the error when a rule throws; the rule is then skipped. Without it the error is thrown. */
  readonly failed?: (unit: string, error: unknown) => void;
}
