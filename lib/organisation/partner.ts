import type { SiteId } from '../post.ts';
import type { Handles } from './profile.ts';

/** What an outside person, group or body is to the organisation. */
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

/** How often the writer wants to credit somebody, longest wait in days. */
export const rhythmDays = { weekly: 7, monthly: 31, quarterly: 92, yearly: 366 } as const;
export type Rhythm = keyof typeof rhythmDays;

/** Anybody outside who may be credited: one line of the partner book. Built by `parsePartner`. */
export interface Partner {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: PartnerKind;
  readonly handles: Handles;
  /** Sites where it has no account: never asked for a tag there. */
  readonly noAccount: readonly SiteId[];
  readonly doNotTag: boolean;
  /** Words that must stand, exactly, where it is credited. */
  readonly creditLine?: string;
  readonly topics: readonly string[];
  readonly note?: string;
  /** The person agreed to be named (members, volunteers, staff). */
  readonly consent: boolean;
  readonly rhythm?: Rhythm;
  /** Milliseconds since 1970 of the newest post that credited it. */
  readonly lastCredited?: number;
}
