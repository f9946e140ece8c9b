import type { Partner, PartnerKind } from './partner.ts';

interface Reasons {
  /** The partner's topics that match the draft, as written in the book. */
  readonly topics: readonly string[];
  /** How many recent posts of this shape credited it. */
  readonly times: number;
  /** Milliseconds since 1970. */
  readonly now: number | undefined;
}

const people: Readonly<Partial<Record<PartnerKind, string>>> = {
  volunteer: 'Volunteer, happy to be named',
  member: 'Member, happy to be named',
};

const day = 24 * 60 * 60 * 1000;
const inWords = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Why this partner, in half a sentence for the writer, from the book and the records alone. */
export function whyPartner(partner: Partner, { topics, times, now }: Reasons): string {
  const person = people[partner.kind];
  const reasons = [
    ...(person !== undefined && partner.consent ? [person] : []),
    ...(topics.length > 0 ? [`In your book for ${topics.join(' and ')}`] : []),
    ...(times >= 2 ? [`In ${inWords[times] ?? times} of your last posts like this one`] : []),
  ];
  if (topics.length === 0 && times < 2) reasons.push(waiting(partner, now));
  return reasons
    .filter((reason) => reason !== '')
    .map((reason, i) => (i === 0 ? reason : reason.charAt(0).toLowerCase() + reason.slice(1)))
    .join('; ');
}

function waiting({ lastCredited, kind }: Partner, now: number | undefined): string {
  if (kind === 'staff') return 'In your book; agreed to be named';
  if (lastCredited === undefined) return 'Not in a post of yours yet';
  if (now === undefined || now - lastCredited < 30 * day) return 'In your partner book';
  const then = new Date(lastCredited);
  const name = then.toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' });
  const isThisYear = now - lastCredited < 330 * day;
  return `Not in a post of yours since ${name}${isThisYear ? '' : ` ${then.getUTCFullYear()}`}`;
}
