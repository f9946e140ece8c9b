import type { Purpose, Topic } from './analysis.ts';
import type { DraftSentence } from './draft-facts.ts';

const greeting =
  /\b(?:congratulations|congrats|congratulate|well done|happy (?:birthday|new year|christmas|easter|diwali|eid|anniversary|holidays|mother's day|father's day|friday|weekend|monday|\p{Lu}\p{Ll}+)|merry christmas|good (?:luck|morning|night|afternoon)|best wishes|season's greetings|welcome (?:to|back|aboard)|we wish|wishing|enjoy (?:your|the)|thx|thanks|thank|tx|thank you|kudos|shout-?out|hats off|bravo|have a (?:great|good|lovely|happy|wonderful|safe))\b/iu;
const wants =
  /\b(?:register|sign[- ]?up|apply|donate|buy|book (?:now|your|tickets|a|online|here)|order (?:now|online|yours)|rsvp|vote|volunteer|join (?:us|the|our|now|today|for|a|in|live)|tune in|follow (?:us|our|@|along|live|the)|subscribe|pre-?order|enter|pledge|get involved|take part|sign (?:the|our)|nominate|submit|download (?:it|the app|our app)|pick up your|plan your (?:weekend|visit|trip|day)|save the date|come (?:along|and|to|on down)|pop in|get your (?:tickets|copy)|tickets|help us|support us|share this|retweet|rt (?:to|if)|tell us|let us know|send us|ask us|visit us|don't miss)\b/iu;
const asides =
  /\b(?:to (?:sign up|register|donate|buy|vote|volunteer|apply|join)|who (?:volunteer|donate|join)\w*|we (?:donate|buy|vote|volunteer|join)\w*)\b/giu;

/** What a post is for, from cues a person can check. */
export function purposeOf(
  text: string,
  sentences: readonly DraftSentence[],
  answers: boolean,
  asks: boolean,
): Purpose {
  const opensWithTag = sentences[0]?.facts.tags.some((tag) => !tag.own && tag.start < 2) ?? false;
  if (answers || opensWithTag) return 'community';
  const thanks = sentences.some(({ facts }) => facts.thanks.length > 0) || greeting.test(text);
  const acts = wants.test(text.replace(asides, ' '));
  const first = sentences[0]?.facts.text ?? '';
  if (thanks && (greeting.test(first) || !acts)) return 'community';
  if (asks && !acts) return 'community';
  return acts ? 'action' : 'information';
}

/** "Book on our website" says where, not what the post is about. */
const whereTo = /\b(?:on|at|via|through|from|visit) (?:our|the) (?:web ?site|page|app)\b/giu;

const topics: readonly (readonly [Exclude<Topic, 'none'>, RegExp])[] = [
  // An appeal asks for money whatever it is for.
  [
    'offer',
    /(?:^|[.!?\n👉] ?)(?:please |can you )?(?:donate|chip in|give (?:now|today|what you can))\b/iu,
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
    /\b(?:event|concert|fair|festival|workshop|exhibition|conference|webinar|seminar|open (?:day|evening)|talk|tour|match|game|show|screening|launch party|meeting|live|tonight|tomorrow|doors|tickets|kick ?off|join us|this (?:saturday|sunday|friday|weekend|monday|tuesday|wednesday|thursday)|on \d+ \p{L}+|at \d+ ?(?:am|pm)?|schedule|session|day \d|register|programme|gala|dialogues|summit|opens?|reopens?)\b/iu,
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

/** Which self-topic leads; the first whose cue stands earliest wins over later ones by order. */
export function topicOf(text: string, us: boolean): Topic {
  if (!us) return 'none';
  const said = text.replace(whereTo, ' ');
  return topics.find(([, pattern]) => pattern.test(said))?.[0] ?? 'news';
}
