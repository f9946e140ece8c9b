import type { Period } from '../../lib/habits/period.ts';
import type { Choice } from '../../lib/habits/pick-posts.ts';
import type { RecordedPost } from '../../lib/habits/recorded-post.ts';
import type { Habits } from '../../lib/habits/statistics.ts';
import type { Partner } from '../../lib/organisation/partner.ts';
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

/** Which posts the page is about, as chosen at its top. */
export interface Chosen {
  readonly period: PeriodChoice;
  /** Of a period of own days: the first and the last, "2026-05-31". */
  readonly first: string;
  readonly last: string;
  readonly narrow: Choice;
}

/** Everything the page shows, made of the posts that were chosen. */
export interface Figures {
  /** Never goes beyond now; empty where what was chosen has not begun yet. */
  readonly period: Period;
  /** When the posts were read. */
  readonly now: number;
  readonly habits: Habits;
  /** Of the same kind of period right before, which is read last; undefined where everything is shown. */
  readonly before: Habits | 'reading' | undefined;
  /** The chosen posts as they are kept, with those no figure counts; newest first. */
  readonly records: readonly RecordedPost[];
  readonly partners: readonly Partner[];
  /** Partners' names by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Whose posts there are in the period. */
  readonly accounts: readonly { readonly id: string; readonly author: Author }[];
  /** False where no post was ever kept. */
  readonly hasAny: boolean;
}

export type HabitsPageState =
  | { readonly is: 'loading' }
  | { readonly is: 'problem'; readonly message: string }
  | { readonly is: 'ready'; readonly figures: Figures };

/** What can be done there; each resolves when the change is kept and the figures show it. */
export interface HabitsPageActions {
  choose(chosen: Chosen): void;
  deletePost(post: RecordedPost): Promise<void>;
  /** Takes a deletion back. */
  putBack(post: RecordedPost): Promise<void>;
  countBetween(period: Period): Promise<number>;
  deleteBetween(period: Period): Promise<number>;
  /** Notes that a partner credited the organisation now; gives the moment, by which it is taken back. */
  markCreditedUs(id: string): Promise<number>;
  unmarkCreditedUs(id: string, at: number): Promise<void>;
  /** False where the browser would not copy. */
  copy(text: string): Promise<boolean>;
  saveRecords(format: 'csv' | 'json'): void;
  print(): void;
}

/** The day of a field for days, "2026-05-31". */
export function toDayField(at: number): string {
  const day = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** The days a field for days offers: nothing was posted before, and 0202 is a year half typed. */
export const dayLimits = { min: '2000-01-01', max: '2100-12-31' } as const;

/** A next step is one of today, and about everything the writer posts: not about a past month or one site. */
export function saysNext({ period, now }: Pick<Figures, 'period' | 'now'>, { narrow }: Chosen) {
  const { site, account, kind } = narrow;
  return period.to > now && site === undefined && account === undefined && kind === undefined;
}

/** False where what was chosen lies ahead. */
export const hasBegun = ({ period, now }: Pick<Figures, 'period' | 'now'>) => period.from <= now;

/** The local day a field for days names; undefined while it names none. */
export function fromDayField(value: string): Date | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  // "0002-05-31": the year is being typed.
  return day === undefined || value < dayLimits.min
    ? undefined
    : new Date(Number(year), Number(month) - 1, Number(day));
}
