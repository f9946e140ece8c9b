import type { DraftQuery, PartnerQuery } from '../organisation/match-partners.ts';
import type { Partner } from '../organisation/partner.ts';
import type { Profile } from '../organisation/profile.ts';
import type { PostKind, SiteId } from '../post.ts';
import type { Span } from '../text/span.ts';
import type { RecentPost } from './context.ts';
import type { DraftFacts } from './draft-facts.ts';
import type { Category, Finding, Suggestion } from './finding.ts';

/** What a rule may ask besides the draft. */
export interface RuleTools {
  readonly profile: Profile;
  readonly recent: readonly RecentPost[];
  /** Milliseconds since 1970, where the caller said so. */
  readonly now: number | undefined;
  /** True when the answer may speak of this partner of the book: it counts as one of `mostNames`. */
  name(partner: Partner): boolean;
  /** The writer said “never” to this rule about these words of a draft. */
  isMuted(rule: string, words: string): boolean;
  /** Up to `n` partners who fit, three in one whole answer; a rule never sees the book itself. */
  candidates(query: PartnerQuery | DraftQuery, n: number): readonly Partner[];
}

/** The clock as a query takes it. */
export const nowOf = ({ now }: RuleTools) => (now === undefined ? {} : { now });

/** One place where a rule has something to say. Spans are in the normalised draft. */
export interface Hit {
  readonly span: Span;
  readonly whole?: true;
  /** The words of the span that stay while the others are still being written; it is told apart and muted by them. */
  readonly knownBy?: Span;
  /** There can be one in a draft: it stays the same finding however its words grow. */
  readonly once?: true;
  readonly certainty?: Finding['certainty'];
  readonly message: string;
  /** Asked only of what is shown. */
  suggest(): readonly Suggestion[];
}

/** A draft that a rule must flag («marked» words; none marked: the whole draft) or ignore. */
export type Example =
  | string
  | { readonly text: string; readonly site?: SiteId; readonly kind?: PostKind };

interface Unit {
  readonly id: string;
  readonly title: string;
  /** One sentence for the writer. */
  readonly why: string;
  /** "experiment", "survey" or "practice", and which. */
  readonly evidence: string;
  /** Kinds of post it speaks in. */
  readonly posts: readonly PostKind[];
  readonly examples: { readonly flags: readonly Example[]; readonly ignores: readonly Example[] };
}

/** A rule that notices something and answers it. */
export interface Rule extends Unit {
  readonly kind: 'finding';
  readonly category: Category;
  readonly certainty: Finding['certainty'];
  /** See `Finding.followsUp`. */
  readonly followsUp?: true;
  /** Works on names and tags alone; every other rule reads English. */
  readonly anyLanguage?: true;
  /** Looked for in the writer's own words of every sentence; with the `d` flag the first group is the find. */
  readonly patterns?: readonly RegExp[];
  check(draft: DraftFacts, tools: RuleTools): readonly Hit[];
}

/** A rule that notices something well done. */
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
