import type { Partner, PartnerKind } from './partner.ts';
import { topicKey } from './words.ts';

/** Kinds that are people of the house or near it: named only when they agreed. */
const needConsent: ReadonlySet<PartnerKind> = new Set(['member', 'volunteer', 'staff']);

/** True when the book lets us suggest this name. */
export function mayBeNamed(partner: Partner): boolean {
  return !needConsent.has(partner.kind) || partner.consent;
}

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

/** Prepares the book for many questions of the form "who fits these topics?". */
export function rankPartners(partners: readonly Partner[]) {
  const named = partners.filter(mayBeNamed).sort(waitingLongest);
  const byTopic = new Map<string, Partner[]>();
  for (const partner of named) {
    for (const key of new Set(partner.topics.flatMap(topicKeys))) {
      const known = byTopic.get(key);
      if (known === undefined) byTopic.set(key, [partner]);
      else known.push(partner);
    }
  }
  return (kind: PartnerKind | undefined, topics: readonly string[], n: number): Partner[] => {
    const keys = new Set(topics.flatMap(topicKeys));
    // Without a kind, any outsider; the own staff only when asked for.
    const fits = (partner: Partner) =>
      kind === undefined ? partner.kind !== 'staff' : partner.kind === kind;
    const matching = new Set([...keys].flatMap((key) => byTopic.get(key) ?? []));
    const best = [...matching]
      .filter(fits)
      .map((partner) => ({ partner, overlap: topicOverlap(partner, keys) }))
      .sort((a, b) => b.overlap - a.overlap || waitingLongest(a.partner, b.partner))
      .map(({ partner }) => partner);
    for (const partner of named) {
      if (best.length >= n) break;
      if (fits(partner) && !matching.has(partner)) best.push(partner);
    }
    return best.slice(0, n);
  };
}

function topicKeys(topic: string): string[] {
  const words = topic.split(/\s+/).filter((word) => word.length > 2);
  return [topicKey(topic), ...words.map(topicKey)];
}

/** Never credited first, then the longest ago, then by name, so that the order is always the same. */
function waitingLongest(a: Partner, b: Partner): number {
  return (a.lastCredited ?? 0) - (b.lastCredited ?? 0) || (a.name < b.name ? -1 : 1);
}
