import type { PartnerBook } from '../organisation/find-partners.ts';
import type { Profile } from '../organisation/profile.ts';
import type { Verdict } from './analysis.ts';
import type { Model } from './model/model.ts';

/** What strength needs to know of an earlier post. */
export interface RecentPost {
  readonly verdict: Verdict;
  /** Somebody outside was named or tagged in it. */
  readonly creditsSomeone: boolean;
  /** Milliseconds since 1970. */
  readonly at?: number;
  /** The coach said that it was about the organisation alone. */
  readonly wasNudged?: boolean;
  readonly shape?: string;
  /** Ids of partners it credited. */
  readonly credited?: readonly string[];
  /** Questions of ours to the readers that stand in it. */
  readonly askedReaders?: readonly string[];
}

/** Everything but the draft that decides what the coach says. */
export interface AnalyzerContext {
  readonly profile: Profile;
  readonly book: PartnerBook;
  /** What was learned; without it the coach knows names and tags, judges no post and finds nothing. */
  readonly model: Model | undefined;
  /** Newest first, of this account. */
  readonly recent: readonly RecentPost[];
  readonly mutedRules: ReadonlySet<string>;
  readonly mutedPhrases: readonly { readonly rule: string; readonly phrase: string }[];
  /** Rules resting because they were not taken (fatigue.ts). */
  readonly quietRules: ReadonlySet<string>;
  /** 3 in the first week and without history, else 1. */
  readonly mostFindings: number;
  /**
   * How many partners of the book the findings may name; all where absent. A page sees what is
   * underlined, and could write names to learn which are known.
   */
  readonly mostNames?: number;
  /** Milliseconds since 1970; without it nobody is known to wait past their rhythm. */
  readonly now?: number;
  /** Told of a rule that broke, which then says nothing; without it the error goes on to whoever asked. */
  readonly failed?: (unit: string, error: unknown) => void;
}
