import * as v from 'valibot';
import type { SiteId } from '../post.ts';
import {
  domainField,
  handlesField,
  hashtagList,
  lineField,
  lineList,
  requiredLine,
} from './fields.ts';
import { organisationKinds, type OrganisationKind } from './organisation-kinds.ts';
import { toProblems, type Parsed } from './parsed.ts';

/** Account names by site, without `@`. */
export type Handles = Readonly<Partial<Record<SiteId, string>>>;

/** Who posts: the organisation's names and whom it must not name. Built by `parseProfile`. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  /** Absent until the writer chooses; then it is guessed from the name (organisation-kinds.ts). */
  readonly kind?: OrganisationKind;
  /** Short names and other spellings. */
  readonly aliases: readonly string[];
  readonly handles: Handles;
  /** Its other accounts on any site, as handles without `@` or as the names shown: a shop, a branch, a festival. */
  readonly sisterAccounts: readonly string[];
  /** Host names of its websites, lower case, without `www.`. */
  readonly domains: readonly string[];
  /** Its own hashtags, without `#`. */
  readonly hashtags: readonly string[];
  readonly products: readonly string[];
  readonly causes: readonly string[];
  /** Why people follow it, in the writer's own words. */
  readonly followedFor: readonly string[];
  /** People who must never be named: groups or names ("pupils", "residents"). */
  readonly neverName: readonly string[];
  /** Job titles of its staff ("Head Keeper"); somebody with such a title is a colleague. */
  readonly staffTitles: readonly string[];
  /** Its words for volunteers and members ("befrienders"). */
  readonly peopleWords: readonly string[];
  /** Its words for partners ("corporate friends"). */
  readonly partnerWords: readonly string[];
  /** Words that keep the coach silent ("Operation Harbour Light"). */
  readonly quietWords: readonly string[];
  readonly houseWords: readonly StyleGuidePhrase[];
}

/** A style guide phrase: wording the organisation avoids, for a reason of its own. */
export interface StyleGuidePhrase {
  readonly avoid: string;
  /** What it says instead; empty if there is no replacement. */
  readonly use: string;
  /** One sentence; may be empty. */
  readonly reason: string;
}

const sisterList = v.pipe(
  lineList('A sister account', 120, 50),
  v.transform((names) => [...new Set(names.map((name) => name.replace(/^@/, '')))]),
);

const domainList = v.pipe(
  v.array(domainField),
  v.maxLength(20, 'There can be 20 at most.'),
  v.transform((hosts) => [...new Set(hosts.filter((host) => host !== ''))]),
);

const styleGuideList = v.pipe(
  v.array(
    v.object({
      avoid: lineField('A phrase to avoid', 80),
      use: v.optional(lineField('A phrase to use instead', 80), ''),
      reason: v.optional(lineField('A reason', 200), ''),
    }),
    'Phrases to avoid: a list is needed.',
  ),
  v.maxLength(200, 'There can be 200 at most.'),
  v.transform((words) => words.filter(({ avoid }) => avoid !== '')),
  v.check(
    (words) => words.every(({ avoid, use }) => avoid.toLowerCase() !== use.toLowerCase()),
    'The phrase to use instead is the same as the one to avoid.',
  ),
  v.check((words) => {
    const avoided = new Set(words.map(({ avoid }) => avoid.toLowerCase()));
    return words.every(({ use }) => !avoided.has(use.toLowerCase()));
  }, 'A phrase to use instead is itself on the list of phrases to avoid.'),
);

const profileSchema = v.object({
  id: v.pipe(v.optional(v.string(), ''), v.maxLength(80)),
  name: requiredLine('The organisation’s name', 120),
  // If a stored kind no longer exists, it is guessed from the name again.
  kind: v.fallback(v.optional(v.picklist(organisationKinds)), undefined),
  aliases: v.optional(lineList('A short name', 80, 30), []),
  handles: v.optional(handlesField, {}),
  sisterAccounts: v.optional(sisterList, []),
  domains: v.optional(domainList, []),
  hashtags: v.optional(hashtagList, []),
  products: v.optional(lineList('A product', 80, 100), []),
  causes: v.optional(lineList('A cause', 120, 50), []),
  followedFor: v.optional(lineList('A reason to follow', 300, 20), []),
  neverName: v.optional(lineList('A kind of people', 80, 100), []),
  staffTitles: v.optional(lineList('A title', 80, 100), []),
  peopleWords: v.optional(lineList('A word for people', 80, 50), []),
  partnerWords: v.optional(lineList('A word for partners', 80, 50), []),
  quietWords: v.optional(lineList('A phrase', 80, 50), []),
  houseWords: v.optional(styleGuideList, []),
});

/** A profile with nothing filled in. */
export const blankProfile: Profile = {
  id: '',
  name: '',
  aliases: [],
  handles: {},
  sisterAccounts: [],
  domains: [],
  hashtags: [],
  products: [],
  causes: [],
  followedFor: [],
  neverName: [],
  staffTitles: [],
  peopleWords: [],
  partnerWords: [],
  quietWords: [],
  houseWords: [],
};

/** Parses a profile from a form, a file or an older record. */
export function parseProfile(value: unknown): Parsed<Profile> {
  const result = v.safeParse(profileSchema, value);
  if (!result.success) return { ok: false, problems: toProblems(result.issues) };
  const { kind, ...rest } = result.output;
  return { ok: true, value: { ...rest, ...(kind !== undefined && { kind }) } };
}
