import type { Purpose, Topic } from './analysis.ts';
import type { DraftSentence } from './draft-facts.ts';
import { perSentence } from './per-sentence.ts';

const greeting =
  /\b(?:congratulations|congrats|congratulate|well done|happy (?:birthday|new year|christmas|easter|diwali|eid|anniversary|holidays|mother's day|father's day|friday|weekend|monday|\p{Lu}\p{Ll}+)|merry christmas|good (?:luck|morning|night|afternoon)|best wishes|season's greetings|welcome (?:to|back|aboard)|we wish|wishing|enjoy (?:your|the)|thx|thanks|thank|tx|thank you|kudos|shout-?out|hats off|bravo|have a (?:great|good|lovely|happy|wonderful|safe)|keep up the (?:good|great) work|keep it up|way to go|what a (?:team|crew|bunch|job)|looks? like (?:\p{L}+ )?fun|you rock|well deserved|(?:great|good|nice|fantastic|amazing|brilliant|lovely|awesome|wonderful|superb|excellent|beautiful|cool) (?:work|job|photos?|pics?|pictures?|shot|effort|team ?work|news|initiative|idea)(?=(?:,? (?:team|guys|all|everyone|folks|there))?[ ,]*(?:[!.-]|$|RT\b|MT\b)))(?![\p{L}])/iu;
// Own words before what is passed on are said to whoever wrote it.
const remark = /^(?![^@]*\b(?:our|from|via|by|at)\b)[^#@]{2,60}?[\s!.:-](?:RT|MT) ?@/iu;
const wants =
  /\b(?:(?<!\b(?:to|who|we|they|or) )(?:register|sign[- ]?up|apply|donate|subscribe|nominate|vote (?:for|now|here|today))\b(?! (?:is|are|was|were|has)\b)|book (?:now|your|tickets|a|online|here)|order (?:now|online|yours)|rsvp|join (?:us|the|our|now|today|for|a|in|live)|tune in|follow (?:us|our|@|along|live|the)|pre-?order|get involved|take part|sign (?:the|our)|download (?:it|the app|our app)|pick up your|plan your (?:weekend|visit|trip|day)|save the date|come (?:along|and|to|on down)|pop in|get your (?:tickets|copy)|tickets|(?<!\b(?:they|it|that|which|who|this|these|will|would|could|may|might|(?<!you )can) )help us|(?:watch|listen|follow)(?: \p{L}+){0,2} live|live (?:webcast|stream)(?: here)?:? ?(?=https?:)|take a guess|support us|share this|retweet|rt (?:to|if)|tell us|let us know|send us|ask us|visit us|don't miss)\b/iu;
// Words that are as often a thing as a deed ("a volunteer award", "our vote"): only where they command.
const commands =
  /(?:^|[.!?:;,\n"()|–—\p{Extended_Pictographic}\uFE0F-]\s{0,2}|\b(?:please|now|then|today|kindly|just|simply|let's) |\bin \d+ (?:min\p{L}*|hours?|days?),? {1,2})(?:buy|vote|volunteer|enter|pledge|submit|join|follow|help|support|give|attend|bring|come)\b(?!\s+(?:is|are|was|were|has|of|from|by|for|with|and|in|to)\b|[.,!:])/iu;
/** "Thanks to its webbed feet" gives the cause, and thanks nobody. */
const causes = /\bthanks to (?:its|an? (?:mix|combination|lack|change|grant|number))\b/giu;
const asides =
  /\b(?:to (?:sign up|register|donate|buy|vote|volunteer|apply|join)|who (?:volunteer|donate|join)\w*|we (?:donate|buy|vote|volunteer|join)\w*)\b/giu;

interface Cues {
  readonly thanks: boolean;
  readonly greets: boolean;
  readonly acts: boolean;
}

const cuesOf = perSentence(({ text, thanks }): Cues => {
  const kind = text.replace(causes, ' ');
  const said = text.replace(asides, ' ');
  const greets = greeting.test(kind);
  return {
    greets,
    thanks: greets || (kind === text && thanks.length > 0),
    acts: wants.test(said) || commands.test(said),
  };
});

/** What a post is for, from cues a person can check. */
export function purposeOf(
  text: string,
  sentences: readonly DraftSentence[],
  answers: boolean,
  asks: boolean,
): Purpose {
  if (answers) return 'community';
  const cues = sentences.map(({ facts }) => cuesOf(facts));
  const thanks = cues.some((one) => one.thanks) || remark.test(text.slice(0, 80));
  const acts = cues.some((one) => one.acts);
  if (thanks && (cues[0]?.greets === true || !acts)) return 'community';
  if (asks && !acts) return 'community';
  return acts ? 'action' : 'information';
}

/** "Book on our website" says where, not what the post is about. */
const whereTo = /\b(?:on|at|via|through|from|visit) (?:our|the) (?:web ?site|page|app)\b/giu;

/** "Read more: …" says that there is more, not what it is about. */
const signpost =
  /\b(?:you can |please |to )?(?:(?:read|find out|learn|see|hear|watch) (?:more|about|how|why|what|here|it\b|the most)|(?:for |more |full )+(?:info(?:rmation)?|details|story)|(?:full|read our) (?:story|report|article)(?= ?(?::|here|https?:)))(?: (?:here|on|at|in|about) (?:our |the )?)?/giu;

const topics: readonly (readonly [Exclude<Topic, 'none'>, RegExp])[] = [
  // An appeal asks for money whatever it is for.
  [
    'offer',
    /(?:^|[.!?\n👉] ?)(?:please |can you )?(?:donate|chip in|give (?:now|today|what you can))\b/iu,
  ],
  // Said outright, whatever else is in it.
  [
    'announcement',
    /(?:^|\n)\W*(?:announcing|introducing)\b|\b(?:(?:has|have|'ve) (?:been )?(?:\p{L}+ly )?(?:recalled|withdrawn|appointed)|withdrawal of|(?:has|have|'s|'ve) (?:agreed to|signed|acquired|merged))\b/iu,
  ],
  [
    'event',
    /\b(?:tune in|(?:will )?takes? place|taking place|today is day \d|day \d of (?:the|our)|opening night|doors (?:open|at)|save the date|join us (?:on|at|for|this|today|tonight|tomorrow)|tickets (?:for|from|are|on sale|still)|early bird|is welcoming (?:the )?(?:delegates|guests|visitors))\b/iu,
  ],
  [
    'achievement',
    /\b(?:awards?|awarded|won|wins?|winner|winning|voted|named (?:as |the )?\p{L}*|ranked|placed|shortlist(?:ed)?|finalists?|milestone|record|recogni[sz]ed|accredit\w*|certifi\w*|no\.? ?1|number one|best \p{Lu}|listed|celebrat\w+ (?:\d+|our)|years? (?:of|old|strong)|anniversary|reached|surpassed|top \d+|proud of)\b/iu,
  ],
  [
    'content',
    /\b(?:blog|video|podcast|episode|newsletter|report|article|read|watch|listen|study|infographic|interview|whitepaper|guide|magazine|page|website|app|survey|factsheet|story|photos|gallery|slides|publication|paper|web(?:cast|site))\b/iu,
  ],
  [
    'event',
    /\b(?:event|concert|fair|festival|workshop|exhibition|conference|webinar|seminar|open (?:day|evening)|talk|tour|match|game|show|screening|launch party|meeting|live|tonight|tomorrow|doors|tickets|kick ?off|join us|this (?:saturday|sunday|friday|weekend|monday|tuesday|wednesday|thursday)|on \d+ \p{L}+|at \d+ ?(?:am|pm)?|schedule|session|day \d|register|gala|dialogues|summit|opens?|reopens?)\b/iu,
  ],
  [
    'offer',
    /\b(?:sale|off|discount|offer|deal|free|shop|order|buy|price|£\d|\$\d|€\d|course|class|classes|membership|giveaway|win|product|menu|fridge|taps?|apply|admissions?|forms|donate|appeal|challenge|in stock|available|new range|plan your|visit|book now|sign up|download)\b/iu,
  ],
  [
    'announcement',
    /\b(?:announc\w+|appoint\w*|launch\w*|new (?:ceo|chair|director|head|name|logo|office|home|website|members?)|welcomes?|joins|moving|opening|introducing|changes?|deadline|merger|acqui\w+|unveil\w*|investment|steps? down|excited to|thrilled to|delighted to|big news)\b/iu,
  ],
  [
    'position',
    /\b(?:believe|committed|commitment|we support|we oppose|stand (?:with|for|against|by)|vision|mission|values|our view|statement|responds?|calls? (?:on|for)|must|essential|crucial|we think|we rely|we maintain)\b/iu,
  ],
  ['news', /./],
];

const topicsIn = perSentence(({ text }): readonly number[] => {
  const said = text.replace(whereTo, ' ').replace(signpost, ' ');
  return topics.flatMap(([, pattern], i) => (pattern.test(said) ? [i] : []));
});

/** Which self-topic leads: the first of the list of which some sentence speaks. */
export function topicOf(sentences: readonly DraftSentence[], us: boolean): Topic {
  if (!us) return 'none';
  const spoken = new Set(sentences.flatMap(({ facts }) => topicsIn(facts)));
  return topics.find((_, i) => spoken.has(i))?.[0] ?? 'news';
}
