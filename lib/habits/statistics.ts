import type { SpotlightCount, Verdict } from '../analyzer/analysis.ts';
import { rhythmDays, type Partner } from '../organisation/partner.ts';
import type { RecordedPost } from './recorded-post.ts';

/** Milliseconds since 1970, half-open. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** How many of how many. Both are shown; a percentage only from ten on. */
export interface KOfN {
  readonly k: number;
  readonly n: number;
}

export interface PartnerCount {
  readonly partner: Partner;
  readonly posts: number;
}

export interface Waiting {
  readonly partner: Partner;
  /** Days since the last credit, whole; undefined when never. */
  readonly days: number | undefined;
}

/** The one thing to do next. */
export type NextStep =
  /** None of the last five posts credited anybody. */
  | { readonly step: 'credit-somebody' }
  /** One partner has more than half of the credits: two others to think of. */
  | { readonly step: 'spread'; readonly partner: Partner; readonly others: readonly Partner[] }
  /** The partner who has waited longest past their rhythm. */
  | { readonly step: 'waiting'; readonly waiting: Waiting }
  /** Nobody waits and the mix is good: nothing to do. */
  | { readonly step: 'well-done' }
  | { readonly step: 'none' };

/** Every figure of a period, each of which can be counted again by hand. */
export interface Habits {
  /** Everything that counts, newest first: not quiet posts. */
  readonly posts: readonly RecordedPost[];
  /** Of these, what was not a reply; whom one credits is counted here. */
  readonly own: readonly RecordedPost[];
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Sentences of all posts together. */
  readonly sentences: SpotlightCount;
  readonly crediting: KOfN;
  readonly partners: readonly PartnerCount[];
  readonly waiting: readonly Waiting[];
  readonly replies: KOfN;
  readonly suggestions: { readonly shown: number; readonly taken: number };
  readonly next: NextStep;
}

const day = 24 * 60 * 60 * 1000;

/** The `days` days before `now`, and up to it. */
export function lastDays(days: number, now: number): Period {
  return { from: now - days * day, to: now + 1 };
}

/** Scheduled posts by their time, the next first, and those whose time is not known. */
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

/** The figures of the posts published in a period. Posts of other periods and quiet posts are left out. */
export function computeHabits(
  recorded: readonly RecordedPost[],
  partners: readonly Partner[],
  period: Period,
): Habits {
  const posts = recorded
    .filter(({ at, quiet, scheduled }) => {
      const isIn = at >= period.from && at < period.to;
      return isIn && !quiet && scheduled !== 'unknown';
    })
    .toSorted((a, b) => b.at - a.at);
  const own = posts.filter(({ kind }) => kind === 'post' || kind === 'quote');
  const crediting = { k: own.filter(({ creditsSomeone }) => creditsSomeone).length, n: own.length };
  const counts = countPartners(own, partners);
  const waiting = findWaiting(partners, period.to - 1);
  return {
    posts,
    own,
    verdicts: countVerdicts(own),
    sentences: sumSentences(posts),
    crediting,
    partners: counts,
    waiting,
    replies: { k: posts.length - own.length, n: posts.length },
    suggestions: countSuggestions(posts),
    next: findNextStep(own, counts, waiting, partners),
  };
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

function countPartners(
  posts: readonly RecordedPost[],
  partners: readonly Partner[],
): readonly PartnerCount[] {
  const counts = new Map<string, number>();
  for (const id of posts.flatMap(({ credited }) => [...new Set(credited)])) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return partners
    .flatMap((partner) => {
      const count = counts.get(partner.id);
      return count ? [{ partner, posts: count }] : [];
    })
    .toSorted((a, b) => b.posts - a.posts || a.partner.name.localeCompare(b.partner.name));
}

/** Partners with a rhythm who have waited longer than it, longest past it first. */
export function findWaiting(partners: readonly Partner[], now: number): readonly Waiting[] {
  const past = ({ partner, days }: Waiting) =>
    (days ?? Number.MAX_SAFE_INTEGER) / rhythmDays[partner.rhythm!];
  return partners
    .filter(({ rhythm, doNotTag }) => rhythm !== undefined && !doNotTag)
    .map((partner) => ({
      partner,
      days:
        partner.lastCredited === undefined
          ? undefined
          : Math.max(0, Math.floor((now - partner.lastCredited) / day)),
    }))
    .filter((waiting) => past(waiting) > 1)
    .toSorted((a, b) => past(b) - past(a) || a.partner.name.localeCompare(b.partner.name));
}

function countSuggestions(posts: readonly RecordedPost[]) {
  const outcomes = posts.flatMap((post) => post.outcomes);
  return {
    shown: outcomes.length,
    taken: outcomes.filter(({ outcome }) => outcome === 'taken').length,
  };
}

/** The first that fits. */
function findNextStep(
  own: readonly RecordedPost[],
  counts: readonly PartnerCount[],
  waiting: readonly Waiting[],
  partners: readonly Partner[],
): NextStep {
  const lastFive = own.slice(0, 5);
  if (lastFive.length === 5 && lastFive.every(({ creditsSomeone }) => !creditsSomeone)) {
    return { step: 'credit-somebody' };
  }
  const total = counts.reduce((sum, { posts }) => sum + posts, 0);
  const [first] = counts;
  if (first && total >= 4 && first.posts * 2 > total) {
    const others = partners
      .filter(({ id, doNotTag }) => id !== first.partner.id && !doNotTag)
      .toSorted((a, b) => (a.lastCredited ?? 0) - (b.lastCredited ?? 0))
      .slice(0, 2);
    if (others.length > 0) return { step: 'spread', partner: first.partner, others };
  }
  if (waiting[0]) return { step: 'waiting', waiting: waiting[0] };
  const crediting = own.filter(({ creditsSomeone }) => creditsSomeone).length;
  return own.length >= 5 && crediting * 2 >= own.length ? { step: 'well-done' } : { step: 'none' };
}
