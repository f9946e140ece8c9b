import { lowerText } from '../../text/lower.ts';
import type { Span } from '../../text/span.ts';
import { spansOf } from './mask.ts';

/** Thanks in a sentence, and whether they say who is thanked or what for. */
export interface Thanks extends Span {
  /** `empty`: neither who nor what for. */
  readonly kind: 'empty' | 'full';
}

const strength =
  String.raw`(?:(?:(?:an?|our|one|the) )?(?:(?:very|really|most|absolutely|just|so|so very) ` +
  String.raw`)?(?:massive|huge|big|biggest|enormous|heartfelt|sincere|special|warm|warmest|many|` +
  String.raw`endless|million|thousand|sincerest|deepest|hearty|gigantic|ginormous) ){0,2}`;
const whom =
  String.raw`(?:,? (?:to )?(?:(?:everyone involved|all (?:those )?involved|all concerned|every(?:one|` +
  String.raw`body)|you all|all of you|you lot|y'all|all|one and all|each and every (?:one(?: of ` +
  String.raw`you)?|person)|every (?:single )?one of you|absolutely every(?:one|body)|you guys|folks|` +
  String.raw`friends|people)))?`;
const degree =
  String.raw`(?:,? (?:(?:(?:so|very|ever|really),? ){1,4}much|a million|a lot|loads|again|sincerely|` +
  String.raw`from the bottom of (?:our|my) hearts?|from us all|from all of us(?: here)?|as always|as ` +
  String.raw`ever)|,? (?:and )?(?:thank you|thanks)(?! (?:to|for)))*`;
// Like `gratitude` and `cheers`, written for lower case (lowerText).
const thanks = new RegExp(
  String.raw`(?<![\p{L}])${strength}(?<!please and )(?<!no )(?:thank you|thanks|thankyou|big up)(?:${whom}${degree}${whom})(?![\p{L}'])`,
  'gu',
);

const endsInWhom = new RegExp(`${whom}$`, 'iu');
const endsInDegree = new RegExp(`${degree}$`, 'iu');

// What follows thanks that name a person or a deed.
const named =
  /^(?:,? (?:to|for|in advance|,?\s*@|@)|\s{1,3}(?:(?:goes|go|also)\s{1,3})?to\b|,? who\b|,? that\b|,? @|,? \p{Lu}\p{Ll}|,? (?:dr|mr|mrs|ms)\b|,? all (?:who|the|our)|,? (?:our|my|the|those|your|both|this|these) )/iu;
const afterEmptyWhom =
  /^(?:,? (?:who|for|in|at|involved in|taking|coming|helping|@)| (?:that|from|the|our|my|those|these|her|his|their)\b|[,:]? @|:)/i;

// Other ways to thank and cheer. They count only when they say whom, and never raise a finding.
const gratitude = new RegExp(
  String.raw`(?<![\p{L}])(?:(?<!\b(?:cannot|can't|couldn't|don't|didn't|never|forgot|forget|not|and|` +
    String.raw`will|you'll|they'll|may|might|you|they|he|she|who|visitors|customers) )(?<!\b(?:not|` +
    String.raw`forgot|forget) to )(?:to )?thank(?=\s)(?!\s+you\b)|thanking(?=\s)(?!\s+you\b)|` +
    String.raw`${strength}thank-you(?:s)?(?: (?:to|for)| goes (?:out )?to| go (?:out )?to)|(?:(?:very|` +
    String.raw`so|truly|really|deeply|hugely|eternally|immensely|incredibly|forever|most|extremely|and|` +
    String.raw`are|we're|i'm|am|feel|feeling) )?(?:(?:grateful|thankful|indebted)(?: again)? to|` +
    String.raw`(?:grateful|thankful) for(?= (?:every \p{L}+ (?:you|of you)|each \p{L}+ (?:you|of you)|` +
    String.raw`(?:all )?(?:of )?your (?:(?!patience|business|custom)\p{L}+))))|(?:(?:eternal|huge|deep|` +
    String.raw`sincere|heartfelt|our|deepest) ){0,2}gratitude (?:to|goes to)|(?:we|i)(?: (?:really|` +
    String.raw`truly|so|all|do|deeply|hugely|very much))* appreciate|our (?:\p{L}+ )?appreciation ` +
    String.raw`(?:to|goes to)|${strength}(?:shout[- ]?outs?|props|kudos) (?:(?:also )?go(?:es)? ` +
    String.raw`)?(?:out )?to|we couldn't have done it without)(?![\p{L}'-])`,
  'gu',
);
const cheers = new RegExp(
  String.raw`(?<![\p{L}])(?:${strength}(?:(?:very|so|absolutely|really) )?(?<!not (?:a |quite ` +
    String.raw`)?)well done(?: again)?,?(?: (?:to|goes to))?|hats? off,?(?: to)?|${strength}(?:cheers?|` +
    String.raw`round of applause|(?<=(?:big|huge|warm|massive) )hand|pat on the back|bravo|hurrah|` +
    String.raw`hooray) (?:goes )?(?:out )?(?:to|for)|(?:please )?give it up for|raise a glass to|` +
    String.raw`(?:congratulations|congrats)(?: again)?,?(?: to)?)(?![\p{L}'-])`,
  'gu',
);

// Who is thanked: everyone, or a group described by what it is or did, but not the organisation's own people.
const ownPeople =
  String.raw`(?:team|teams|staff|colleagues|crew|employees|workforce|trustees|directors|board|` +
  String.raw`committee|department|office|engineers|developers|curators?|keepers?|chefs?|bakers?|` +
  String.raw`brewers?|butchers?|baristas?|nurses?|vets?|doctors?|teachers?|librarians?|coaches|` +
  String.raw`rangers|ceo|chair(?:man|woman|person)?|founders?|manager|head|director|captain)`;
const somebody = new RegExp(
  String.raw`^(?:,|:)? ?(?:(?:absolutely |to |for )?(?:(?:every(?:one|body)|anyone|any(?:one|body)|` +
    String.raw`whoever|all|those|each of you|each and every (?:one|person)|every (?:single )?(?:one|` +
    String.raw`person|\p{Ll}+)|all of you|you all|everyone of you|each one)(?: of (?:our|the|you|those|` +
    String.raw`these)| of you)?,? (?:who|that|for|in|at|involved|taking|coming|helping|of (?:our|the|` +
    String.raw`you)|the|these|those|our|\p{Ll}+ (?:who|that|for)|from)|(?:all |both |each of |every ` +
    String.raw`one of )?(?:of )?(?:our|the|those|these|this|both|two|three|some|several|many|\d+|a|an|` +
    String.raw`one of our) (?!(?:house|own)\b)(?:[\p{L}\d'-]+ ` +
    String.raw`){0,3}?(?!${ownPeople}(?![\p{L}]))(?:parents|mums|dads|families|pupils|students|` +
    String.raw`children|kids|volunteers?|members|visitors|customers|readers|residents|neighbou?rs|` +
    String.raw`friends|partners?|sponsors?|supporters?|donors|funders?|followers|fans|players|families|` +
    String.raw`carers|patients|guests|regulars|shoppers|growers|farmers|makers|artists?|musicians|` +
    String.raw`singers|dancers|actors|writers|authors|poets|speakers?|walkers|runners|riders|swimmers|` +
    String.raw`knitters|gardeners|cooks|drivers|helpers|people|person|folk|folks|men|women|lads|lasses|` +
    String.raw`boys|girls|scouts|guides|brownies|cubs|classes|class|schools?|choirs?|bands?|clubs?|` +
    String.raw`groups?|charit(?:y|ies)|businesses|shops|local \p{L}+|community|communities|village|` +
    String.raw`town|fire (?:service|brigade|crews?)|ambulance service|coastguard|police|crowds?|` +
    String.raw`audiences?|learners|graduates|apprentices|winners?|finalists|entrants|competitors|` +
    String.raw`participants|contestants|judges|referees|opponents|tenants|borrowers|lenders|savers|` +
    String.raw`homebrewers|brewery|breweries|owners|adopters|fosterers|hosts|strangers?|public|` +
    String.raw`organisers|teams? (?:at|from|of)|u\d+s?|under[- ]\d+s?|year \d+s?|\d+s))(?![\p{L}]))`,
  'iu',
);
const own = new RegExp(
  String.raw`^,? (?:to |for )?(?:(?:all (?:of )?|each of |both (?:of )?|every(?:one|body) (?:on|in|` +
    String.raw`at|behind) )?(?:(?:our|my) (?:(?!partner |neighbour|local )[\p{L}'-]+,? ` +
    String.raw`){0,3}?${ownPeople}|the (?:whole |entire |amazing |brilliant |wonderful |lovely |` +
    String.raw`fantastic )?(?:team|staff|crew))(?! (?:from|of|at) (?!our\b|the house\b))(?![\p{L}])|` +
    String.raw`(?:us|ourselves|me|god|goodness|heavens?|(?:all|every(?:one|body)) (?:here|(?:at|in|on|` +
    String.raw`of) (?:our (?:\p{L}+ )?(?:team|office|shop|kitchen|staff)|us)))(?![\p{L}]))`,
  'iu',
);

/** Finds thanks in one sentence (the caller blanks quotations). */
export function findThanks(text: string): Thanks[] {
  const plain = findPlainThanks(text);
  const wider = [...findTo(gratitude, text, true), ...findTo(cheers, text, false)].filter(
    (one) => !plain.some((other) => one.start < other.end && other.start < one.end),
  );
  return wider.length === 0 ? plain : [...plain, ...wider].sort((a, b) => a.start - b.start);
}

/** After a cheer, a name or tag belongs to the celebration; after thanks, it is who is thanked. */
function findTo(pattern: RegExp, text: string, names: boolean): Thanks[] {
  return spansOf(pattern, lowerText(text)).flatMap((span) => {
    const after = text.slice(span.end, span.end + 120);
    if (own.test(after)) return [];
    const named = /^,? (?:@|(?:dr|mr|mrs|ms|miss|sir) |\p{Lu}\p{Ll})/u.test(after);
    if (names ? !named && !somebody.test(after) : named || !somebody.test(after)) return [];
    if (!names && /^[^.!?]*@/.test(after)) return [];
    return [{ ...span, kind: 'full' as const }];
  });
}

function findPlainThanks(text: string): Thanks[] {
  return spansOf(thanks, lowerText(text)).map((span) => {
    const words = text.slice(span.start, span.end);
    const after = text.slice(span.end, span.end + 60);
    const before = text.slice(Math.max(0, span.start - 40), span.start);
    const toAll = endsInWhom.exec(words.replace(endsInDegree, ''))?.[0] !== '';
    const says = toAll ? afterEmptyWhom.test(after) : named.test(after);
    const spoken =
      /\b(?:say|saying|a word of|with|of|your|their|his|her|please and|no|won't|for|the|as|note|notes|card|cards|letter)\s+$/i.test(
        before,
      ) && !/\bto say\s+$/i.test(before);
    return { ...span, kind: says || spoken ? 'full' : 'empty' };
  });
}
