import type { RecordedPost } from '../posts/recorded-post.ts';
import type { Partner } from '../partners/partner.ts';
import type { Profile } from '../organisation/profile.ts';
import type { SiteId } from '../post.ts';

/** What an idea proposes, in the order of preference. */
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
  /** The kind and its subject; the same idea always has the same id. */
  readonly id: string;
  readonly kind: IdeaKind;
  /** One line: a verb with its object. */
  readonly title: string;
  /** One sentence: why this idea now. */
  readonly why: string;
  /** The first words, which the writer continues. */
  readonly start: string;
  /** A page to look at first, opened only when the writer clicks. */
  readonly link?: string;
}

/** What ideas are made from. */
export interface IdeaSources {
  readonly profile: Profile;
  /** The partner book, without people who must not be named. */
  readonly partners: readonly Partner[];
  /** This profile's posts, newest first. */
  readonly recent: readonly Pick<RecordedPost, 'credited'>[];
  readonly site: SiteId;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Formats a day in the writer's language. */
  readonly formatDay: (at: number) => string;
}

/** Makes at most one idea of its kind, without the partners in `taken`. */
export type IdeaMaker = (
  sources: IdeaSources,
  taken: ReadonlySet<string>,
) => (Idea & { readonly about: readonly Partner[] }) | undefined;
