import { rhythmDays } from './partner.ts';
import type { Partner, PartnerKind } from './partner.ts';
import { fitTopics, type DraftWords } from './topic-fit.ts';
import { nameWords, topicKey } from '../organisation/words.ts';

/** People in or near the organisation, named only with their consent. */
const needConsent: ReadonlySet<PartnerKind> = new Set(['member', 'volunteer', 'staff']);

// A club or society is not a person: it is public and needs no consent.
const body =
  /\b(?:academy|alliance|association|band|bank|board|brigade|caucus|centre|center|choir|circle|club|coalition|college|committee|community|company|co-op|cooperative|council|crew|federation|fellowship|forum|foundation|friends|gang|group|growers|guild|harriers|helpers|hub|institute|keepers|lawyers|league|ltd|makers|network|panel|partnership|players|project|ramblers|ringers|rovers|runners|singers|solicitors|scheme|school|shed|society|studio|team|trust|tutors|union|university|volunteers|watchers|works)\b|&|^The /iu;

/** True if the book allows this name to be suggested: people near the organisation need to have consented. */
export function mayBeNamed({ kind, consent, name }: Partner): boolean {
  return !needConsent.has(kind) || consent || (kind !== 'staff' && body.test(name));
}

/** How many of the topics the partner covers. */
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

/** What to look for in the book. */
export interface PartnerQuery {
  /** Only these kinds; without them any outsider, but no staff. */
  readonly kinds?: readonly PartnerKind[];
  /** Covers one of these; without topics, every partner of the kinds matches. */
  readonly topics?: readonly string[];
  /** The topic may also be in the name: "local schools" finds Hill Street School. */
  readonly inName?: true;
  /** Milliseconds since 1970; partners overdue by their rhythm then match as well. */
  readonly now?: number;
}

/** Finds partners by what a draft is about. */
export interface DraftQuery {
  readonly words: DraftWords;
  /** Only these, the most likely first. */
  readonly kinds: readonly PartnerKind[];
  /** These match whatever their topics are, and come first. */
  readonly isNamed?: (partner: Partner) => boolean;
  /** How many recent posts like this one credited a partner, by id. */
  readonly creditedBefore?: ReadonlyMap<string, number>;
  /** Milliseconds since 1970; partners overdue by their rhythm then come last. */
  readonly now?: number;
}

const day = 24 * 60 * 60 * 1000;

/** True for a partner the writer meant to credit by now. */
export function isOverdue({ rhythm, lastCredited }: Partner, now: number): boolean {
  return rhythm !== undefined && now - (lastCredited ?? 0) > rhythmDays[rhythm] * day;
}

/** How long a partner has waited beyond its rhythm, in rhythms; partners without a rhythm come after all others, by days. */
export function waitOf(partner: Partner, now: number): number {
  const days = (now - (partner.lastCredited ?? 0)) / day;
  if (partner.rhythm === undefined) return -1 / (1 + Math.max(0, days));
  const wait = days / rhythmDays[partner.rhythm];
  return isOverdue(partner, now) ? wait : Math.min(wait, 1);
}

/** Prepares the book for many topic queries. */
export function rankPartners(partners: readonly Partner[]) {
  const named = partners.filter(mayBeNamed).sort(waitingLongest);
  const byTopic = indexBy(named, ({ topics, place }) =>
    [...topics, ...(place === undefined ? [] : [place])].flatMap(topicKeys),
  );
  const byName = indexBy(named, ({ name }) => nameWords(name).map(({ text }) => topicKey(text)));
  const rhythmic = named.filter(({ rhythm }) => rhythm !== undefined);
  return (query: PartnerQuery | DraftQuery): Partner[] => {
    if ('words' in query) return fitDraft(named, byTopic, query);
    const { kinds, topics, inName, now } = query;
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
    return [...new Set([...matching, ...waiting])];
  };
}

/** Ranks by how well topics match the draft, then kind, then earlier credits in such posts, then wait. */
function fitDraft(
  named: readonly Partner[],
  byTopic: ReadonlyMap<string, readonly Partner[]>,
  { words, kinds, isNamed, creditedBefore, now }: DraftQuery,
): Partner[] {
  const touched = new Set([...words.nouns, ...words.kin].flatMap((key) => byTopic.get(key) ?? []));
  const isNamedHere = isNamed ?? (() => false);
  const credits = ({ id }: Partner) => Math.min(3, creditedBefore?.get(id) ?? 0);
  const scored = named
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((partner) => {
      if (isNamedHere(partner)) return [{ partner, score: 9 }];
      const fit = touched.has(partner) ? fitTopics(partner, words) : undefined;
      const score = (fit?.score ?? 0) + credits(partner) * 0.4;
      // Two earlier credits in such posts replace a matching topic.
      if (fit === undefined && credits(partner) < 2) return [];
      return [{ partner, score: score - kinds.indexOf(partner.kind) * 0.25 }];
    })
    .sort((a, b) => b.score - a.score || waitingLongest(a.partner, b.partner));
  const waiting =
    now === undefined
      ? []
      : named.filter(
          (one) => one.rhythm !== undefined && kinds.includes(one.kind) && isOverdue(one, now),
        );
  return [...new Set([...scored.map(({ partner }) => partner), ...waiting])];
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

/** Never credited first, then longest ago; ties keep the order of the book, never the alphabet. */
function waitingLongest(a: Partner, b: Partner): number {
  return (a.lastCredited ?? 0) - (b.lastCredited ?? 0);
}
