import type { RecordedPost } from '../habits/recorded-post.ts';
import type { Partner } from '../organisation/partner.ts';
import type { Profile } from '../organisation/profile.ts';
import type { SiteId } from '../post.ts';

/** What an idea proposes (coaching: when there is no draft). The order is that in which they are offered. */
export const ideaKinds = [
  'celebrate',
  'share',
  'question',
  'introduce',
  'story',
  'source',
] as const;
export type IdeaKind = (typeof ideaKinds)[number];

/** Something to post about. It starts a draft and never finishes one. */
export interface Idea {
  /** Kind and whom or what it is about; the same idea has the same id. */
  readonly id: string;
  readonly kind: IdeaKind;
  /** One line, a verb with its object. */
  readonly title: string;
  /** One sentence: why this one, now. */
  readonly why: string;
  /** The first words; the writer goes on behind them. */
  readonly start: string;
  /** Something to look at first, opened only by the writer's click. */
  readonly link?: string;
}

/** What ideas are made of. */
export interface IdeaSources {
  readonly profile: Profile;
  /** The book without those who may not be named. */
  readonly partners: readonly Partner[];
  /** Newest first, of this profile. */
  readonly recent: readonly Pick<RecordedPost, 'credited'>[];
  readonly site: SiteId;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** A day as the writer's language writes it. */
  readonly formatDay: (at: number) => string;
}

/** Makes at most one idea of its kind, without those in `taken`. */
export type IdeaMaker = (
  sources: IdeaSources,
  taken: ReadonlySet<string>,
) => (Idea & { readonly about: readonly Partner[] }) | undefined;
