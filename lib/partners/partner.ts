import * as v from 'valibot';
import type { SiteId } from '../post.ts';
import {
  domainField,
  handlesField,
  hashtagList,
  lineField,
  lineList,
  requiredLine,
} from '../organisation/fields.ts';
import { toProblems, type Parsed } from '../organisation/parsed.ts';
import type { Handles } from '../organisation/profile.ts';
import { siteIds } from '../sites/facts/all-sites.ts';

/** What an outside person, group or organisation is to the organisation. */
export const partnerKinds = [
  'partner',
  'member',
  'volunteer',
  'staff',
  'funder',
  'source',
  'peer',
] as const;
export type PartnerKind = (typeof partnerKinds)[number];

/** How often the writer wants to credit somebody: the longest wait, in days. */
export const rhythmDays = { weekly: 7, monthly: 31, quarterly: 92, yearly: 366 } as const;
export type Rhythm = keyof typeof rhythmDays;

/** Somebody outside who may be credited: an entry of the partner book. Built by `parsePartner`. */
export interface Partner {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: PartnerKind;
  readonly handles: Handles;
  /** Sites where it has no account, so no tag is suggested there. */
  readonly noAccount: readonly SiteId[];
  readonly doNotTag: boolean;
  /** The exact words it requires beside its name. */
  readonly creditLine?: string;
  /** Hashtags it requires beside its name, without `#`. */
  readonly creditHashtags: readonly string[];
  /** Projects that require the same words wherever they are named; the partner itself always does. */
  readonly creditFor: readonly string[];
  /** How it likes to be credited; a note for the writer. */
  readonly likes?: string;
  /** Host name of its website, lower case, without `www.`. */
  readonly website?: string;
  readonly place?: string;
  readonly topics: readonly string[];
  readonly note?: string;
  /** The person consented to being named (members, volunteers, staff). */
  readonly consent: boolean;
  readonly rhythm?: Rhythm;
  /** Time of the newest post that credited it, in milliseconds since 1970. */
  readonly lastCredited?: number;
  /** When it credited the organisation, as the writer recorded by hand; milliseconds since 1970, oldest first. */
  readonly creditedUs?: readonly number[];
}

/** A partner with nothing filled in. */
export const blankPartner: Partner = {
  id: '',
  name: '',
  aliases: [],
  kind: 'partner',
  handles: {},
  noAccount: [],
  doNotTag: false,
  creditHashtags: [],
  creditFor: [],
  topics: [],
  consent: false,
};

const moment = v.pipe(v.number(), v.integer(), v.minValue(0));

const partnerSchema = v.object({
  id: v.pipe(v.optional(v.string(), ''), v.maxLength(80)),
  name: requiredLine('The partner’s name', 120),
  aliases: v.optional(lineList('Another name', 120, 30), []),
  kind: v.optional(
    v.picklist(partnerKinds, `The kind is one of ${partnerKinds.join(', ')}.`),
    'partner',
  ),
  handles: v.optional(handlesField, {}),
  noAccount: v.optional(v.array(v.picklist(siteIds)), []),
  doNotTag: v.optional(v.boolean(), false),
  creditLine: v.optional(lineField('The credit line', 300)),
  creditHashtags: v.optional(hashtagList, []),
  creditFor: v.optional(lineList('A project', 120, 30), []),
  likes: v.optional(lineField('How they like to be credited', 500)),
  website: v.optional(domainField),
  place: v.optional(lineField('A place', 120)),
  topics: v.optional(lineList('A topic', 80, 50), []),
  note: v.optional(lineField('A note', 1000)),
  consent: v.optional(v.boolean(), false),
  rhythm: v.optional(v.picklist(['weekly', 'monthly', 'quarterly', 'yearly'])),
  lastCredited: v.optional(moment),
  creditedUs: v.optional(
    v.pipe(
      v.array(moment),
      v.transform((times) => times.slice(-100)),
    ),
  ),
});

/** Parses a partner from a form, a file or an older record. */
export function parsePartner(value: unknown): Parsed<Partner> {
  const result = v.safeParse(partnerSchema, value);
  if (!result.success) return { ok: false, problems: toProblems(result.issues) };
  const { creditLine, likes, website, place, note, rhythm, lastCredited, creditedUs, ...rest } =
    result.output;
  return {
    ok: true,
    value: {
      ...rest,
      ...(creditLine && { creditLine }),
      ...(likes && { likes }),
      ...(website && { website }),
      ...(place && { place }),
      ...(note && { note }),
      ...(rhythm && { rhythm }),
      ...(lastCredited !== undefined && { lastCredited }),
      ...(creditedUs && creditedUs.length > 0 && { creditedUs }),
    },
  };
}
