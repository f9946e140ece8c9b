import type { Span } from '../text/span.ts';
import { contains } from '../text/span.ts';
import type { Reading, SpotlightCount, Verdict } from './analysis.ts';
import type { SentenceFacts } from './facts.ts';
import { spansOf } from './mask.ts';
import { deed } from './verbs.ts';

type Readable = Omit<SentenceFacts, 'reading' | 'because' | 'mixed' | 'matches'>;

// People of whom a story may be told, unnamed: they turn the sentence away from the organisation.
const protagonist = new RegExp(
  String.raw`\b(?:(?<!\b(?:if|when|what|that|before|after|once|unless|whether|have|did|do|as|than|where|in case|because|since|the \p{L}+) )you (?:all |lot |guys |have )?(?:brought|made|gave|given|raised|came|sent|helped|donated|carried|voted|shared|wrote|turned (?:up|out)|showed up|told|knitted|baked|planted|built|sang|danced|stood|filled|packed|cheered|joined us)|(?:by|with|from|thanks to) (?:one|two|three|some|many|several) of our (?!staff|team|colleagues|own)\p{L}+|one of (?:our|the|her|his) \p{L}+(?: \p{L}+)? (?:set|said|told|says|put|is|was|has|had|wrote|came|made|asked)|(?:patients?|residents|pupils|children|students|parents|visitors|customers|participants|families|neighbours|neighbors|people|learners|scouts|guides|farmers|families|guests|young people|tenants|carers|mums|dads|somebody|someone|readers|supporters|donors|riders|runners|listeners) ${deed})`,
  'giu',
);
// Whom a post passes on, whom a result was played against, and whose word or deed is answered.
const others =
  /\b[Ww]elcom(?:e|es|ed|ing) (?:the|(?:\p{L}+ ){0,3}\p{L}+'s?)(?: \p{L}+)? (?:findings|decision|report|announcement|news|ruling|judgment|recommendations|commitment|publication|proposals?|plans?|initiative)\b(?= (?:of|by|from|that|to|on)\b)|\b(?:RT|MT|h\/t|via)\b(?= ?@)|\p{Lu}\p{L}+ \d{1,3}\s?[-–:]\s?\d{1,3} \p{Lu}\p{L}+|\b(?:v|vs)\.? \p{Lu}\p{L}+/gu;
const together =
  /\b(?:partner(?:s|ed|ing)?|collaborat(?:e|es|ed|ing|ion)|team(?:s|ed|ing)? up|work(?:s|ed|ing)?(?: (?:closely|together|hand in hand))?|join(?:s|ed|ing)? forces|in partnership) (?:with|w)\b(?!\/? (?:us|our (?:team|staff)|me|it|them|this|that|these)\b)/giu;
const speech =
  /\b(?:says|said|told|tells|wrote|writes|put it|asked|replied|shared|explains|explained|according to|in the words of|as one)\b/giu;
// How a house opens its own news, says where to buy, or promises a series (its hashtag stands blank here).
const opener =
  /^(?:\P{L}{0,4})(?:(?:(?:we(?:'re| are)|i'm) )?(?:so |very |absolutely |super |really |incredibly |beyond )?(?:announcing|introducing|proud|thrilled|excited|delighted|pleased|honou?red|happy|chuffed|over the moon|stoked) (?:to|that|about)\b|announcing|introducing|save the date|new (?:on|in|at) the (?:blog|site|website|shop|menu|podcast|channel)|coming soon|now open|now hiring|big news|new in|just (?:in|landed|launched)|out now|tickets|available now|last (?:chance|few))|\bin (?:the )?(?:shop|store|café|cafe|bakery|tap ?room|showroom)s? (?:from|now|until|today|tomorrow|this)\b|\b(?:watch|look|keep an eye) out for an? (?:daily|weekly|fortnightly|monthly|regular)(?:\s{3}| (?:fact|tip|film|video|photo|picture|story|post|quiz|question|recipe|update|series|episode|newsletter|blog|giveaway)\b)/giu;

/** Whose sentence it is, and the words that decided. */
export function readSpotlight(facts: Readable): {
  reading: Reading;
  because: Span[];
  mixed: boolean;
} {
  const asks = facts.asks.filter(({ kind }) => kind !== 'rhetorical');
  if (asks.length > 0) return { reading: 'together', because: asks.map(bare), mixed: false };
  const outside = outsideOf(facts);
  const us = usOf(facts);
  if (outside.length > 0) {
    const house = houseIn(facts).filter((word) => !outside.some((span) => contains(span, word)));
    return { reading: 'others', because: outside, mixed: house.length > 0 };
  }
  if (us.length > 0) return { reading: 'us', because: us, mixed: false };
  if (facts.we.inclusive.length > 0) {
    return { reading: 'together', because: facts.we.inclusive.map(bare), mixed: false };
  }
  return { reading: 'subject', because: [], mixed: false };
}

/** The words that bring somebody outside in: tagged, named, thanked, quoted, or seen doing something. */
export function outsideOf(facts: Readable): Span[] {
  const tags = facts.tags.filter((tag) => !tag.own && !isAddressed(facts.text, tag));
  const partners = facts.partners.filter(({ partner }) => partner.kind !== 'staff');
  const names = facts.outsiders.filter(bringsSomebodyIn);
  const groups = facts.groups.filter(
    (group) => group.role !== 'mention' && !isOwnTeam(facts.text, group),
  );
  const thanks = facts.thanks.filter(
    ({ kind, end }) => kind === 'full' && !toOwnTeam.test(facts.text.slice(end, end + 60)),
  );
  const quotes =
    facts.quoted.length > 0 && facts.own.length === 0 ? spansOf(speech, facts.voice) : [];
  const found = [
    ...tags,
    ...partners.map(({ span }) => span),
    ...names,
    ...groups,
    ...thanks,
    ...quotes,
    ...spansOf(protagonist, facts.voice),
    ...spansOf(others, facts.text),
    ...spansOf(together, facts.voice),
  ].map(bare);
  return found.filter((span, i) => !found.some((wider, k) => k < i && contains(wider, span)));
}

/** "@ana Our shop opens at ten": spoken to, not spoken of. */
export function isAddressed(text: string, tag: Span): boolean {
  return (
    tag.start < 2 &&
    /^(?:\s*@\w+)*[\s,.:!]+(?:\p{Lu}|we\b|our\b|you\b|hi\b|hello\b|yes\b|no\b|sorry\b|here)/u.test(
      text.slice(tag.end, tag.end + 60),
    ) &&
    !/\b(?:thanks?|thx|congrat\p{L}*|well done|love)\b/iu.test(text)
  );
}

// Thanks to the own staff stay in the house.
const toOwnTeam =
  /^,? (?:to )?(?:all (?:of )?|every(?:one|body) (?:on|in|at) )?our (?:\p{L}+,? ){0,3}?(?:team|teams|staff|colleagues|crew|employees|workforce|people|trustees|directors)\b/iu;

/** True for a name that is more than a place, a prize or a colleague. */
export function bringsSomebodyIn(name: SentenceFacts['outsiders'][number]): boolean {
  if (name.staff) return false;
  if (name.kind === 'person') return true;
  if (name.kind === 'body') return !name.venue || (name.cue !== undefined && name.cue !== 'near');
  // A capitalised run that is neither person nor body for certain needs a cue of its own.
  return name.cue !== undefined && name.cue !== 'source' && !name.venue;
}

const ownPeople =
  /\b(?:team|teams|staff|colleagues|crew|engineers|committee|curators?|librarians?|trustees|teachers|nurses|designers|developers|conservators?|experts?|bakers|brewers|chefs|keepers|coaches|rangers)\b/iu;

/** "Our team", "our staff": the organisation itself; volunteers and members are people around it. */
export function isOwnTeam(text: string, group: Span): boolean {
  const words = text.slice(group.start, group.end);
  const at = words.search(/\bour\b/iu);
  return at >= 0 && ownPeople.test(words.slice(at));
}

/** The house itself beside somebody else in one sentence; a hashtag at the end only labels it. */
function houseIn(facts: Readable): Span[] {
  // "Rosa Almeida: we have to …" is her "we".
  const speaks = facts.outsiders.some(
    ({ start, end, cue }) =>
      start < 2 &&
      cue === 'deed' &&
      /^(?: {2,}|\s?:|, [^.!?]{0,40}[,:])/.test(facts.text.slice(end)),
  );
  return [
    ...(speaks ? [] : facts.we.exclusive),
    ...facts.own.filter(({ start }) => facts.text[start - 1] !== '#'),
    ...facts.tags.filter((tag) => tag.own),
    ...facts.hashtags.filter(
      (tag) => tag.own && /^[^\n]*?\s(?!https?:)[\p{L}\d]/u.test(facts.text.slice(tag.end)),
    ),
  ];
}

function usOf(facts: Readable): Span[] {
  const strong = [
    ...facts.we.exclusive,
    ...facts.own,
    ...facts.tags.filter((tag) => tag.own),
    ...facts.hashtags.filter((tag) => tag.own),
    ...facts.partners.filter(({ partner }) => partner.kind === 'staff').map(({ span }) => span),
    ...facts.outsiders.filter((name) => name.staff),
    ...spansOf(opener, facts.voice),
    ...spansOf(ownHouse, facts.voice),
    ...facts.links.filter((link) => link.own),
  ];
  const calls = facts.calls.filter(
    (call) => call.kind === 'follow' || sells.test(facts.text.slice(call.start, call.end)),
  );
  return [...strong, ...calls].map(bare);
}

// Calls that only the house itself makes; "join", "help", "vote" may be anybody's.
const sells =
  /^(?:register|sign|book|buy|order|shop|apply|donate|tickets?|places|spots|registration|forms|admissions?|bookings?|pre-?order|reserve|rsvp|grab|subscribe|plan your|save|download|tune in|get your|pick up|on sale|available|doors|pop in|visit (?:us|our)|join (?:us|our)|try our|treat|claim|link in|call in|now on sale)/i;

// "the Museum's new wing": a house that writes its own kind with a capital speaks of itself.
const ownHouse =
  /(?<=\b[Tt]he )(?<!\b(?:in|at|to|from|near|outside|inside|around|across|through) [Tt]he )(?:Museum|Library|School|College|University|Society|Trust|Foundation|Council|Club|Association|Company|Theatre|Gallery|Centre|Center|Institute|Hospice|Hospital|Charity|Academy|Group)(?='s\b| (?!of|for|at|and)\p{Ll})/gu;

function bare({ start, end }: Span): Span {
  return { start, end };
}

/** True for a sentence with a link to the organisation's own site or a call only the organisation makes. */
export function isPitch(facts: SentenceFacts): boolean {
  return (
    facts.links.some((link) => link.own) ||
    facts.calls.some(
      (call) => call.kind === 'act' && sells.test(facts.text.slice(call.start, call.end)),
    )
  );
}

/** Counts sentences by reading. */
export function countSpotlight(readings: readonly Reading[]): SpotlightCount {
  const count = { us: 0, others: 0, together: 0, subject: 0 };
  for (const reading of readings) count[reading] += 1;
  return count;
}

/** What the counts say, before anything else about the draft is known. */
export function verdictOf(
  count: SpotlightCount,
  draft: {
    readonly credits: boolean;
    readonly asks: boolean;
    readonly answers: boolean;
    /** Share of the words that stand in sentences about the organisation, of those and the subject's. */
    readonly weight: number;
    /** The first words are about the organisation. */
    readonly opens: boolean;
    /** How many sentences about others speak of the organisation too. */
    readonly mixed: number;
    /** It sells something of the organisation's, or links to it. */
    readonly pitches: boolean;
  },
): Verdict {
  const counted = count.us + count.others + count.together;
  // A sentence that holds both stands half for each.
  const share = count.us / Math.max(1, counted);
  const aside = share + draft.mixed / 2 / Math.max(1, counted) < 0.25;
  if (count.us === 0) return aside ? 'community-first' : 'shared';
  const alone = !draft.credits && !draft.asks && !draft.answers && count.others === 0;
  // A fact or a story with one "our" in it is about its subject.
  const mainly = draft.weight >= (draft.opens || draft.pitches ? 0.3 : 0.45);
  if (alone && count.us >= count.together && mainly) return 'brand-only';
  if (alone && !mainly) return 'community-first';
  if (share > 0.5) return 'mostly-us';
  return aside ? 'community-first' : 'shared';
}
