import { rhythmDays } from './partner.ts';
import type { Partner, PartnerKind } from './partner.ts';
import { nameWords, topicKey } from './words.ts';

/** Kinds that are people of the house or near it: named only when they agreed. */
const needConsent: ReadonlySet<PartnerKind> = new Set(['member', 'volunteer', 'staff']);

/** True when the book lets us suggest this name. */
export function mayBeNamed(partner: Partner): boolean {
  return !needConsent.has(partner.kind) || partner.consent;
}

/** What a partner is to the organisation, after "as a". */
const kindWords: Readonly<Record<PartnerKind, string>> = {
  partner: 'partner',
  member: 'member',
  volunteer: 'volunteer',
  staff: 'colleague',
  funder: 'funder',
  source: 'source of facts',
  peer: 'similar organisation',
};

/** How many of the topics a partner stands for. */
export function topicOverlap(partner: Partner, topics: ReadonlySet<string>): number {
  let count = 0;
  for (const topic of partner.topics) {
    if (
      topics.has(topicKey(topic)) ||
      topic.split(/\s+/).some((word) => topics.has(topicKey(word)))
    ) {
      count += 1;
    }
  }
  return count;
}

/** Whom to look for in the book. */
export interface PartnerQuery {
  /** Of these kinds; without them any outsider, the own staff left out. */
  readonly kinds?: readonly PartnerKind[];
  /** Stands for one of these; without topics everybody of the kinds fits. */
  readonly topics?: readonly string[];
  /** A topic may stand in the name too: "local schools" finds Hill Street School. */
  readonly inName?: true;
  /** Milliseconds since 1970: those waiting past their rhythm fit as well. */
  readonly now?: number;
  /** After those who fit, anybody of the kinds. */
  readonly orAnybody?: true;
}

const day = 24 * 60 * 60 * 1000;

/** True for a partner whom the writer wanted to credit by now. */
export function isOverdue({ rhythm, lastCredited }: Partner, now: number): boolean {
  return rhythm !== undefined && now - (lastCredited ?? 0) > rhythmDays[rhythm] * day;
}

/** How long somebody waits beyond the writer's own rhythm, in rhythms; without one by days alone, after all others. */
export function waitOf(partner: Partner, now: number): number {
  const days = (now - (partner.lastCredited ?? 0)) / day;
  if (partner.rhythm === undefined) return -1 / (1 + Math.max(0, days));
  const wait = days / rhythmDays[partner.rhythm];
  return isOverdue(partner, now) ? wait : Math.min(wait, 1);
}

/** Why a partner answers a query, in a short sentence for the writer; from the book alone. */
export function whyPartner(partner: Partner, { topics, now }: PartnerQuery): string {
  const keys = new Set((topics ?? []).flatMap(topicKeys));
  const meets = (words: string) => topicKeys(words).some((key) => keys.has(key));
  const topic = partner.topics.find(meets);
  if (topic !== undefined) return `In your book for ${topic}.`;
  if (partner.place !== undefined && meets(partner.place)) return `Based in ${partner.place}.`;
  if (partner.lastCredited === undefined) return 'You haven’t credited them yet.';
  const days = now === undefined ? 0 : Math.floor((now - partner.lastCredited) / day);
  return days > 60
    ? `You last credited them ${Math.floor(days / 30)} months ago.`
    : `In your book as a ${kindWords[partner.kind]}.`;
}

/** Prepares the book for many questions of the form "who fits these topics?". */
export function rankPartners(partners: readonly Partner[]) {
  const named = partners.filter(mayBeNamed).sort(waitingLongest);
  const byTopic = indexBy(named, ({ topics, place }) =>
    [...topics, ...(place === undefined ? [] : [place])].flatMap(topicKeys),
  );
  const byName = indexBy(named, ({ name }) => nameWords(name).map(({ text }) => topicKey(text)));
  const rhythmic = named.filter(({ rhythm }) => rhythm !== undefined);
  return (query: PartnerQuery): Partner[] => {
    const { kinds, topics, inName, now, orAnybody } = query;
    const fits = (partner: Partner) =>
      kinds === undefined ? partner.kind !== 'staff' : kinds.includes(partner.kind);
    if (topics === undefined) return named.filter(fits);
    const keys = new Set(topics.flatMap(topicKeys));
    const meets = (key: string) => [
      ...(byTopic.get(key) ?? []),
      ...(inName === true ? (byName.get(key) ?? []) : []),
    ];
    const matching = [...new Set([...keys].flatMap(meets))]
      .filter(fits)
      .map((partner) => ({ partner, overlap: topicOverlap(partner, keys) }))
      .sort((a, b) => b.overlap - a.overlap || waitingLongest(a.partner, b.partner))
      .map(({ partner }) => partner);
    const waiting =
      now === undefined ? [] : rhythmic.filter((one) => fits(one) && isOverdue(one, now));
    return [...new Set([...matching, ...waiting, ...(orAnybody ? named.filter(fits) : [])])];
  };
}

function indexBy(
  partners: readonly Partner[],
  keysOf: (partner: Partner) => readonly string[],
): ReadonlyMap<string, readonly Partner[]> {
  const index = new Map<string, Partner[]>();
  for (const partner of partners) {
    for (const key of new Set(keysOf(partner))) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [partner]);
      else known.push(partner);
    }
  }
  return index;
}

function topicKeys(topic: string): string[] {
  const words = topic.split(/\s+/).filter((word) => word.length > 2);
  return [topicKey(topic), ...words.map(topicKey)];
}

/** Never credited first, then the longest ago, then by name, so that the order is always the same. */
function waitingLongest(a: Partner, b: Partner): number {
  return (a.lastCredited ?? 0) - (b.lastCredited ?? 0) || (a.name < b.name ? -1 : 1);
}
