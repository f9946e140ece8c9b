import type { KOfN } from './k-of-n.ts';
import type { Purpose, SpotlightCount, Verdict } from '../analyzer/analysis.ts';
import type { Partner } from '../partners/partner.ts';
import { blindSpots, type BlindSpot } from '../post.ts';
import { findConversations, type Conversation } from './conversations.ts';
import { findNextStep, type NextStep } from './next-step.ts';
import {
  countPartners,
  findCreditedUs,
  findWaiting,
  type PartnerCount,
  type Waiting,
} from './partners.ts';
import type { Period } from './period.ts';
import { isCredit, isOwn, postsIn } from './pick-posts.ts';
import { countPurposes } from './purposes.ts';
import type { RecordedPost } from '../posts/recorded-post.ts';

/** Every figure of a period; each can be recounted by hand. */
export interface Habits {
  /** Everything that counts, newest first; sensitive posts don't. */
  readonly posts: readonly RecordedPost[];
  /** The posts among them that the organisation wrote; only these count for the share that credits. */
  readonly own: readonly RecordedPost[];
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Sentences of all posts except shared ones. */
  readonly sentences: SpotlightCount;
  readonly crediting: KOfN;
  /** Own posts that link to somebody else's site, of those whose links were read. */
  readonly linking: KOfN;
  /** Credits in own and shared posts, not in replies. */
  readonly partners: readonly PartnerCount[];
  readonly waiting: readonly Waiting[];
  /** Partners who credited the organisation, as recorded by hand. */
  readonly creditedUs: readonly PartnerCount[];
  /** How many are replies, out of all posts whose source shows replies. */
  readonly replies: KOfN;
  readonly conversations: readonly Conversation[];
  /** How many are shared posts, out of all posts whose source shows sharing. */
  readonly shares: KOfN;
  /** Of everything the organisation wrote, replies included. */
  readonly purposes: Readonly<Record<Purpose, number>>;
  readonly suggestions: { readonly shown: number; readonly taken: number; readonly wrong: number };
  /** How many posts come from a source that can't show something. */
  readonly unseen: readonly { readonly spot: BlindSpot; readonly posts: number }[];
  readonly next: NextStep;
}

/** Scheduled posts, soonest first, and those with an unknown time. */
export function findScheduled(posts: readonly RecordedPost[]): {
  readonly timed: readonly RecordedPost[];
  readonly untimed: readonly RecordedPost[];
} {
  const ordered = posts.toSorted((a, b) => a.at - b.at);
  return {
    timed: ordered.filter(({ scheduled }) => scheduled === 'known'),
    untimed: ordered.filter(({ scheduled }) => scheduled === 'unknown'),
  };
}

/** The figures of the posts published in a period, without sensitive posts. Who is due is computed for `now`, whatever the period. */
export function computeHabits(
  recorded: readonly RecordedPost[],
  partners: readonly Partner[],
  period: Period,
  now: number = period.to - 1,
): Habits {
  const posts = postsIn(recorded, period);
  const own = posts.filter(isOwn);
  const written = posts.filter(({ sharesOf }) => sharesOf === undefined);
  // As many credits as a person counts in the posts shown: replies are listed separately.
  const counts = countPartners(posts.filter(isCredit), partners);
  const waiting = findWaiting(partners, now);
  const linked = own.filter(({ linksOut }) => linksOut !== undefined);
  return {
    posts,
    own,
    verdicts: countVerdicts(own),
    sentences: sumSentences(written),
    crediting: countOf(own, ({ creditsSomeone }) => creditsSomeone),
    linking: countOf(linked, ({ linksOut }) => linksOut! > 0),
    partners: counts,
    waiting,
    creditedUs: findCreditedUs(partners, period),
    replies: countOf(
      posts.filter((post) => shows(post, 'replies')),
      ({ kind }) => kind === 'reply' || kind === 'comment',
    ),
    conversations: findConversations(posts),
    shares: countOf(
      // Sharing with one click leaves no draft, so only files show shares.
      posts.filter((post) => post.unseen !== undefined && shows(post, 'reposts')),
      ({ sharesOf }) => sharesOf !== undefined,
    ),
    purposes: countPurposes(written),
    suggestions: countSuggestions(posts),
    unseen: countUnseen(posts),
    next: findNextStep(own, counts, waiting, partners),
  };
}

function countOf(posts: readonly RecordedPost[], counts: (post: RecordedPost) => boolean): KOfN {
  return { k: posts.filter(counts).length, n: posts.length };
}

function shows({ unseen }: RecordedPost, spot: BlindSpot): boolean {
  return unseen?.includes(spot) !== true;
}

function countUnseen(posts: readonly RecordedPost[]): Habits['unseen'] {
  return blindSpots
    .map((spot) => ({ spot, posts: posts.filter((post) => !shows(post, spot)).length }))
    .filter((found) => found.posts > 0);
}

function countVerdicts(posts: readonly RecordedPost[]): Record<Verdict, number> {
  const counts = { 'brand-only': 0, 'mostly-us': 0, shared: 0, 'community-first': 0, unclear: 0 };
  for (const { verdict } of posts) counts[verdict] += 1;
  return counts;
}

function sumSentences(posts: readonly RecordedPost[]): SpotlightCount {
  const sum = { us: 0, others: 0, together: 0, subject: 0 };
  for (const { spotlight } of posts) {
    sum.us += spotlight.us;
    sum.others += spotlight.others;
    sum.together += spotlight.together;
    sum.subject += spotlight.subject;
  }
  return sum;
}

function countSuggestions(posts: readonly RecordedPost[]) {
  const outcomes = posts.flatMap((post) => post.outcomes);
  return {
    shown: outcomes.length,
    taken: outcomes.filter(({ outcome }) => outcome === 'taken').length,
    wrong: outcomes.filter(({ outcome }) => outcome === 'wrong').length,
  };
}
