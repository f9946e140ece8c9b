import type { Partner } from './partner.ts';
import { nameKeys } from '../organisation/words.ts';

/** Partners that look like one. */
export interface Duplicates {
  /** The most complete record leads. */
  readonly partners: readonly [Partner, Partner, ...Partner[]];
  /** What they share. */
  readonly by: 'name' | 'account';
}

/** Groups of partners with the same name (or other name) or account, in one pass over the book. */
export function findDuplicates(book: readonly Partner[]): Duplicates[] {
  const groups = new Map<string, { partners: Set<Partner>; by: Duplicates['by'] }>();
  const add = (key: string, partner: Partner, by: Duplicates['by']) => {
    const group = groups.get(key) ?? { partners: new Set(), by };
    group.partners.add(partner);
    groups.set(key, group);
  };
  for (const partner of book) {
    for (const name of new Set([partner.name, ...partner.aliases].map(sameName))) {
      if (name !== '') add(`name ${name}`, partner, 'name');
    }
    for (const [site, handle] of Object.entries(partner.handles)) {
      add(`account ${site} ${handle.toLowerCase()}`, partner, 'account');
    }
  }
  const found = new Map<string, Duplicates>();
  for (const { partners, by } of groups.values()) {
    const [first, second, ...rest] = [...partners].sort((a, b) => filled(b) - filled(a));
    if (first === undefined || second === undefined) continue;
    const ids = [...partners].map(({ id }) => id).sort();
    const key = ids.join(' ');
    if (!found.has(key)) found.set(key, { partners: [first, second, ...rest], by });
  }
  return [...found.values()].sort((a, b) => (a.partners[0].name < b.partners[0].name ? -1 : 1));
}

/** A name reduced for comparison: without article, punctuation and legal form. */
export function sameName(name: string): string {
  return nameKeys(name)
    .filter((word, i) => !(i === 0 && word === 'the'))
    .filter((word, i, all) => i === 0 || i < all.length - 1 || !legalForm.test(word))
    .join(' ');
}

const legalForm = /^(?:ltd|limited|plc|cic|inc|llc|gmbh|cio)$/;

function filled(partner: Partner): number {
  return Object.values(partner).filter((value) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false,
  ).length;
}

const isPerson = ({ kind }: Partner) => ['member', 'volunteer', 'staff'].includes(kind);

/** Merges two partners: the first one's values win, and lists are joined. */
export function mergePartners(first: Partner, second: Partner): Partner {
  const names = [...first.aliases, second.name, ...second.aliases];
  /** Within the record's own limits (partner.ts). */
  const join = (a: readonly string[], b: readonly string[], most: number) =>
    [...new Set([...a, ...b])].slice(0, most);
  const notes = [first.note, second.note].filter((note) => note !== undefined);
  const handles = { ...second.handles, ...first.handles };
  return {
    ...second,
    ...first,
    handles,
    // A person stays a person, because the kind decides whether consent is needed.
    kind: isPerson(first) || !isPerson(second) ? first.kind : second.kind,
    aliases: [...new Set(names)]
      .filter((name) => sameName(name) !== sameName(first.name))
      .slice(0, 30),
    noAccount: [...new Set([...first.noAccount, ...second.noAccount])].filter(
      (site) => handles[site] === undefined,
    ),
    topics: join(first.topics, second.topics, 50),
    creditFor: join(first.creditFor, second.creditFor, 30),
    creditHashtags: join(first.creditHashtags, second.creditHashtags, 50),
    // The more careful answer wins: "do not tag" if either has it.
    doNotTag: first.doNotTag || second.doNotTag,
    consent: first.consent && second.consent,
    ...(notes.length > 0 && { note: [...new Set(notes)].join(' · ').slice(0, 1000) }),
    ...creditsOf(first, second),
  };
}

/** Adds the credits, in both directions, that another record of the partner has. */
export function withCreditsOf(partner: Partner, other: Partner): Partner {
  return { ...partner, ...creditsOf(partner, other) };
}

function creditsOf(first: Partner, second: Partner): Pick<Partner, 'lastCredited' | 'creditedUs'> {
  const credited = [first.lastCredited, second.lastCredited].filter((at) => at !== undefined);
  const creditedUs = [...new Set([...(first.creditedUs ?? []), ...(second.creditedUs ?? [])])]
    .toSorted((a, b) => a - b)
    .slice(-100);
  return {
    ...(credited.length > 0 && { lastCredited: Math.max(...credited) }),
    ...(creditedUs.length > 0 && { creditedUs }),
  };
}
