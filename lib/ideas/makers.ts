import { isHeavy } from '../analyzer/lexicon/no-praise.ts';
import { nameWords, topicKey } from '../organisation/words.ts';
import { topicOverlap, waitOf } from '../partners/match-partners.ts';
import type { Partner, PartnerKind } from '../partners/partner.ts';
import type { SiteId } from '../post.ts';
import { factsOf } from '../sites/facts/all-sites.ts';
import { profileAddressOf } from '../sites/facts/fill-address.ts';
import type { IdeaKind, IdeaMaker, IdeaSources } from './idea.ts';

const day = 86_400_000;

/** The partner waiting longest among those who match and aren't in another idea yet. */
function waiting(
  { partners, now }: IdeaSources,
  taken: ReadonlySet<string>,
  fits: (partner: Partner) => boolean,
): Partner[] {
  return partners
    .filter((partner) => !taken.has(partner.id) && fits(partner))
    .sort((a, b) => waitOf(b, now) - waitOf(a, now) || (a.name < b.name ? -1 : 1));
}

const isOneOf = (kinds: readonly PartnerKind[]) => (partner: Partner) =>
  kinds.includes(partner.kind);

/** With the handle where that is a tag; elsewhere the site's own list makes it. */
function nameOn(site: SiteId, { name, handles, doNotTag, noAccount }: Partner): string {
  const mayTag = factsOf(site).tags === 'text' && !doNotTag && !noAccount.includes(site);
  const handle = mayTag ? handles[site] : undefined;
  return handle === undefined ? name : `${name} (@${handle})`;
}

const adverbs = {
  weekly: 'every week',
  monthly: 'every month',
  quarterly: 'every quarter',
  yearly: 'every year',
};

/** Why it is their turn, from the book alone. */
function turnOf({ rhythm, lastCredited }: Partner, formatDay: (at: number) => string): string {
  const wish = rhythm === undefined ? '' : `; you’d like to credit them ${adverbs[rhythm]}`;
  return lastCredited === undefined
    ? `You haven’t credited them yet${wish}.`
    : `You last credited them on ${formatDay(lastCredited)}${wish}.`;
}

const celebrate: IdeaMaker = (sources, taken) => {
  const fits = isOneOf(['partner', 'peer', 'funder', 'member', 'volunteer']);
  const [partner] = waiting(sources, taken, fits);
  return (
    partner && {
      ...idOf('celebrate', partner),
      title: `Celebrate ${partner.name}`,
      why: turnOf(partner, sources.formatDay),
      start: `${nameOn(sources.site, partner)} `,
      about: [partner],
    }
  );
};

const share: IdeaMaker = (sources, taken) => {
  const [partner] = waiting(
    sources,
    taken,
    (one) =>
      isOneOf(['partner', 'peer', 'funder', 'source'])(one) &&
      pageOf(one, sources.site) !== undefined,
  );
  const link = partner && pageOf(partner, sources.site);
  if (partner === undefined || link === undefined) return undefined;
  const [topic] = partner.topics;
  return {
    ...idOf('share', partner),
    title: `Share something by ${partner.name}`,
    why:
      topic === undefined
        ? 'See what they have posted lately. Sharing it takes a minute.'
        : `In your book for ${topic}. Have a look at what they have been doing.`,
    start: `Worth a look, by ${nameOn(sources.site, partner)}: `,
    link,
    about: [partner],
  };
};

// Questions about anybody's own experience; the writer's reason precedes them in their own words.
const questions = [
  'what have you seen or tried yourself?',
  'what would you tell someone who asked?',
  'what do you know about this that we don’t?',
];

/** "Because you care", "We run the only …": no question can follow a full sentence. */
const isSentence = (reason: string) =>
  /\b(?:we|you|they|i|because|so that|come|see)\b|[.!?]\s+\S/iu.test(reason);

const question: IdeaMaker = ({ profile, now }) => {
  const today = Math.floor(now / day);
  const reasons = profile.followedFor.filter((reason) => !isHeavy(reason) && !isSentence(reason));
  const reason = reasons[today % Math.max(1, reasons.length)]?.replace(/[.!?\s]+$/, '');
  if (reason === undefined || reason === '') return undefined;
  const words = questions[Math.floor(today / reasons.length) % questions.length];
  return {
    id: `question:${reason}`,
    kind: 'question',
    title: 'Ask your followers',
    why: `People follow you for “${reason}”. Ask what they know about it.`,
    start: `${reason.charAt(0).toUpperCase()}${reason.slice(1)}: ${words ?? ''}`,
    about: [],
  };
};

const introduce: IdeaMaker = (sources, taken) => {
  const list = waiting(
    sources,
    taken,
    isOneOf(['partner', 'peer', 'member', 'volunteer', 'funder']),
  );
  const known = new Set(
    sources.recent.flatMap(({ credited }) =>
      credited.flatMap((a) => credited.map((b) => `${a} ${b}`)),
    ),
  );
  const byTopic = new Map<string, Partner[]>();
  for (const partner of list) {
    for (const topic of partner.topics) {
      const key = topicKey(topic);
      const [first, ...rest] = byTopic.get(key) ?? [];
      if (first !== undefined && !known.has(`${first.id} ${partner.id}`)) {
        return {
          id: `introduce:${first.id}:${partner.id}`,
          kind: 'introduce',
          title: `Introduce ${first.name} and ${partner.name}`,
          why: `Both are in your book for ${topic}, and you haven’t named them together lately.`,
          start: `${nameOn(sources.site, first)} and ${nameOn(sources.site, partner)} `,
          about: [first, partner],
        };
      }
      byTopic.set(key, first === undefined ? [partner] : [first, ...rest, partner]);
    }
  }
  return undefined;
};

/** "Joan’s", "the Brothers’". */
const possessive = (name: string) => (/s$/iu.test(name) ? `${name}’` : `${name}’s`);

const story: IdeaMaker = (sources, taken) => {
  const [person] = waiting(sources, taken, isOneOf(['volunteer', 'member']));
  return (
    person && {
      ...idOf('story', person),
      title: `Tell ${possessive(person.name)} story`,
      why: `${person.name} is a ${person.kind} and has agreed to be named. Ask what they’d like you to tell.`,
      start: `${nameOn(sources.site, person)} `,
      about: [person],
    }
  );
};

const source: IdeaMaker = (sources, taken) => {
  const { causes } = sources.profile;
  const meets = (one: Partner) =>
    causes.find(
      (each) => topicOverlap(one, new Set(nameWords(each).map(({ text }) => topicKey(text)))) > 0,
    );
  const [partner] = waiting(
    sources,
    taken,
    (one) => one.kind === 'source' && meets(one) !== undefined,
  );
  const cause = partner && meets(partner);
  if (partner === undefined || cause === undefined) return undefined;
  const link = pageOf(partner, sources.site);
  return {
    ...idOf('source', partner),
    title: `Look up ${cause} at ${partner.name}`,
    why: `A fact about ${cause} and where it comes from helps people who share your cause, and isn’t about you.`,
    start: `According to ${nameOn(sources.site, partner)}, `,
    ...(link !== undefined && { link }),
    about: [partner],
  };
};

function idOf(kind: IdeaKind, { id }: Partner) {
  return { id: `${kind}:${id}`, kind } as const;
}

/** The partner's page on this site, or their website; undefined if the book has neither. */
export function pageOf({ handles, website }: Partner, site: SiteId): string | undefined {
  const handle = handles[site];
  if (handle !== undefined) return profileAddressOf(factsOf(site), handle);
  return website === undefined ? undefined : `https://${website}`;
}

/** Every maker, in the order of `ideaKinds`. */
export const makers: Readonly<Record<IdeaKind, IdeaMaker>> = {
  celebrate,
  share,
  question,
  introduce,
  story,
  source,
};
