import type { Period } from '../../lib/habits/period.ts';
import type { Choice } from '../../lib/habits/pick-posts.ts';
import type { RecordedPost } from '../../lib/posts/recorded-post.ts';
import type { Habits } from '../../lib/habits/statistics.ts';
import type { Partner } from '../../lib/partners/partner.ts';
import type { Author } from '../../lib/post.ts';

export const periodChoices = [
  'last30',
  'last90',
  'last365',
  'thisMonth',
  'lastMonth',
  'own',
  'everything',
] as const;
export type PeriodChoice = (typeof periodChoices)[number];

/** The filters at the top of the page. */
export interface Chosen {
  readonly period: PeriodChoice;
  /** For a custom period: first and last day, "2026-05-31". */
  readonly first: string;
  readonly last: string;
  readonly narrow: Choice;
}

/** Everything the page shows, computed from the filtered posts. */
export interface Figures {
  /** Never ends after now; empty if the chosen period hasn't begun. */
  readonly period: Period;
  /** When the posts were read. */
  readonly now: number;
  readonly habits: Habits;
  /** The same figures for the period just before, loaded last; undefined when everything is shown. */
  readonly before: Habits | 'reading' | undefined;
  /** The filtered records, uncounted ones included; newest first. */
  readonly records: readonly RecordedPost[];
  readonly partners: readonly Partner[];
  /** Partner names by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Accounts with posts in the period. */
  readonly accounts: readonly { readonly id: string; readonly author: Author }[];
  /** False if no post was ever kept. */
  readonly hasAny: boolean;
}

export type HabitsPageState =
  | { readonly is: 'loading' }
  | { readonly is: 'problem'; readonly message: string }
  | { readonly is: 'ready'; readonly figures: Figures };

/** Page actions; each resolves once the change is saved and the figures show it. */
export interface HabitsPageActions {
  choose(chosen: Chosen): void;
  deletePost(post: RecordedPost): Promise<void>;
  /** Undoes a deletion. */
  restore(post: RecordedPost): Promise<void>;
  countBetween(period: Period): Promise<number>;
  deleteBetween(period: Period): Promise<number>;
  /** Records that a partner credited the organisation now; returns the timestamp, which identifies it for undo. */
  markCreditedUs(id: string): Promise<number>;
  unmarkCreditedUs(id: string, at: number): Promise<void>;
  /** False if the browser refused to copy. */
  copy(text: string): Promise<boolean>;
  saveRecords(format: 'csv' | 'json'): void;
  print(): void;
}

/** The value of a date field, "2026-05-31". */
export function toDayField(at: number): string {
  const day = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** Limits of the date fields: there are no posts from before 2000, and a year like 0202 is half typed. */
export const dayLimits = { min: '2000-01-01', max: '2100-12-31' } as const;

/** A next step only makes sense for today and for all posts, not for a past month or one site. */
export function saysNext({ period, now }: Pick<Figures, 'period' | 'now'>, { narrow }: Chosen) {
  const { site, account, kind } = narrow;
  return period.to > now && site === undefined && account === undefined && kind === undefined;
}

/** False if the chosen period is in the future. */
export const hasBegun = ({ period, now }: Pick<Figures, 'period' | 'now'>) => period.from <= now;

/** The local day in a date field; undefined while it is incomplete. */
export function fromDayField(value: string): Date | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  // "0002-05-31": the year is being typed.
  return day === undefined || value < dayLimits.min
    ? undefined
    : new Date(Number(year), Number(month) - 1, Number(day));
}
