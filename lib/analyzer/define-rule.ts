import type { DraftQuery, PartnerQuery } from '../partners/match-partners.ts';
import type { Partner } from '../partners/partner.ts';
import type { Profile } from '../organisation/profile.ts';
import type { PostKind, SiteId } from '../post.ts';
import type { Span } from '../text/span.ts';
import type { RecentPost } from './context.ts';
import type { DraftFacts } from './reading/draft-facts.ts';
import type { Category, Finding, Suggestion } from './finding.ts';

/** What a rule can use besides the draft. */
export interface RuleTools {
  readonly profile: Profile;
  readonly recent: readonly RecentPost[];
  /** Milliseconds since 1970; undefined when the caller did not say. */
  readonly now: number | undefined;
  /** Returns true when the answer may name this partner, and counts it towards `mostNames`. */
  name(partner: Partner): boolean;
  /** True when the writer muted these words for this rule. */
  isMuted(rule: string, words: string): boolean;
  /** Up to `n` matching partners, at most three per answer; a rule never sees the whole book. */
  candidates(query: PartnerQuery | DraftQuery, n: number): readonly Partner[];
}

/** The clock in the form a query expects. */
export const nowOf = ({ now }: RuleTools) => (now === undefined ? {} : { now });

/** One match of a rule. Spans are in the normalised draft. */
export interface Hit {
  readonly span: Span;
  readonly whole?: true;
  /** The part of the span that stays the same while the writer completes the rest. The finding is identified and muted by it. */
  readonly knownBy?: Span;
  /** Set when a draft can have only one, so that its id does not depend on its words. */
  readonly once?: true;
  readonly certainty?: Finding['certainty'];
  readonly message: string;
  /** Called only for findings that are shown. */
  suggest(): readonly Suggestion[];
}

/** A draft that a rule must flag (the «marked» words, or the whole draft without marks) or ignore. */
export type Example =
  | string
  | { readonly text: string; readonly site?: SiteId; readonly kind?: PostKind };

interface Unit {
  readonly id: string;
  readonly title: string;
  /** One sentence for the writer. */
  readonly why: string;
  /** The level and source: "experiment", "survey" or "practice", and which. */
  readonly evidence: string;
  /** The kinds of post it checks. */
  readonly posts: readonly PostKind[];
  readonly examples: { readonly flags: readonly Example[]; readonly ignores: readonly Example[] };
}

/** A rule that finds something and suggests a change. */
export interface Rule extends Unit {
  readonly kind: 'finding';
  readonly category: Category;
  readonly certainty: Finding['certainty'];
  /** Rules whose findings only repeat this one's. They are dropped where this one finds something. */
  readonly silences?: readonly string[];
  /** See `Finding.followsUp`. */
  readonly followsUp?: true;
  /** For rules that use only names and tags; every other rule needs English. */
  readonly anyLanguage?: true;
  /** Matched against the writer's own words of every sentence; with the `d` flag the first group is the match. */
  readonly patterns?: readonly RegExp[];
  check(draft: DraftFacts, tools: RuleTools): readonly Hit[];
}

/** A rule that finds something done well. */
export interface PraiseRule extends Unit {
  readonly kind: 'praise';
  check(
    draft: DraftFacts,
    profile: Profile,
  ): readonly { readonly span: Span; readonly message: string }[];
}

export function defineRule(rule: Rule): Rule {
  return rule;
}

export function definePraise(rule: PraiseRule): PraiseRule {
  return rule;
}
