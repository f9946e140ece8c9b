import { withCapital } from '../../../text/capital.ts';
import { anyOf } from '../hook.ts';
import { count } from './define-cue.ts';
import type { Cue } from './define-cue.ts';

const ordinal = String.raw`(?:\d[\d,]*(?:st|nd|rd|th)|${anyOf('hundredth, thousandth, ten thousandth, millionth, billionth')})`;
const humble = anyOf(
  'garage, shed, table, kitchen, whiteboard, van, room, till, stall, shelf, bedroom, projector, desk',
);
/** Nouns whose ordinal counts no things: "our tenth birthday", "the 19th century". */
const notThings = anyOf(
  'time, year, season, birthday, anniversary, century, edition, consecutive, annual, ' +
    'place, minute, day, week, month, and, of, in, as, for, the, on, at, to, from, floor',
);

/** Phrases about what happened, how long it took and how it began. */
export const newsCues: readonly Cue[] = [
  {
    id: 'sold-out',
    pattern:
      /\b(?:sold|ran) out (?:by|in|within|before) (?:[^.,;!?()\n]|\.\d){2,24}?(?= last| again|[.,;!?()\n]|$)(?: last (?:year|time|week|month))?/i,
    shapes: ['product back', 'new place', 'other news', 'exhibition', 'performance'],
    asks: (found) => `${withCapital(found)}: who was first in the queue?`,
    who: 'who was first',
    answer: 'First in the queue: ',
  },
  {
    id: 'award-for',
    pattern:
      /\b(?:stars?|gold|silver|bronze|award|medal|prize)(?: \p{L}+)? for (?:the|our) (\p{Ll}[\p{Ll} -]{3,30}?)(?=[.,!?\n]| at | from | in |$)/iu,
    shapes: ['award'],
    asks: (_, name) => `The ${name.toLowerCase()}: whose work is it?`,
    who: 'whose work it is',
    answer: 'With thanks to ',
  },
  {
    id: 'ban',
    shapes: ['position'],
    pattern: /\b(?:ban on|end to|phase out|phasing out) (?:the use of )?(\p{Ll}{3,})\b/iu,
    asks: (_, name) => `Who has gone without ${name} already, and would say so?`,
  },
  {
    id: 'club-shirt',
    pattern: /\bnew (?:\p{L}+ ){0,2}(?:jerseys?|shirts?|strip|home kit|away kit|kit day)\b/iu,
    asks: () => 'Whose name is on the front of it?',
    who: 'whose name is on it',
    answer: 'With thanks to ',
  },
  {
    id: 'waited',
    pattern: new RegExp(
      String.raw`\bfor the first time (?:in ${count} (?:years|seasons)|since (?:19|20)\d\d)\b`,
      'i',
    ),
    asks: (found) => `${withCapital(found)}: who never gave up on it?`,
    who: 'who never gave up',
    answer: 'With thanks to ',
  },
  {
    id: 'after-years',
    pattern: new RegExp(
      String.raw`\b[Aa]fter (${count} (?:long )?(?:years|months|weeks))(?= of (?:work|trying|trials|` +
        String.raw`waiting|planning|fundraising|campaigning)\b| in (?:pieces|storage|the making)\b)`,
      'u',
    ),
    shapes: ['award', 'new place', 'new kit or system', 'other news', 'report', 'product back'],
    asks: (_, name) => `${withCapital(name)}: who never gave up on it?`,
    who: 'who never gave up',
    answer: 'With thanks to ',
  },
  {
    id: 'in-a-row',
    pattern: new RegExp(
      String.raw`\b(?:(?:${anyOf('third, fourth, fifth, sixth, seventh, eighth, ninth, tenth')}|\d+th) ` +
        String.raw`(?:year|time|season) (?:running|in a row|on the trot)|(?:three|four|five|six) (?:years |` +
        String.raw`seasons |times )?in a row)\b`,
      'i',
    ),
    asks: (found) => `${withCapital(found)}: who has been there every time?`,
    who: 'who has been there every time',
    answer: 'There every time: ',
  },
  {
    id: 'milestone',
    pattern: new RegExp(
      String.raw`\b(?:our |the |its |their )?${ordinal} (?:\p{Lu}{2,} )?(?!(?:${notThings})\b)\p{Ll}[\p{Ll}-]{2,}\b`,
      'u',
    ),
    shapes: ['number reached', 'other news', 'new kit or system'],
    asks: (found) =>
      `${withCapital(found.replace(/^(?:our|its|their) /, 'the '))}: who was there for the first?`,
    who: 'who was there for the first',
    answer: 'There for the first: ',
  },
  {
    id: 'new-homes',
    pattern:
      /\b(?:new|first|affordable|council|social)(?: affordable| council| social)? (homes|flats|houses)\b/i,
    shapes: ['new place'],
    asks: (_, name) => `Who built the ${name.toLowerCase()}, and who paid for them?`,
    who: 'who built them',
    answer: 'Built by ',
  },
  {
    id: 'facelift',
    pattern: /\b(?:facelift|lick of paint|makeover|refurbishment|revamp(?:ed)?)\b/i,
    shapes: ['new place', 'other news'],
    asks: () => 'Whose hands did the work?',
    who: 'who did the work',
    answer: 'With thanks to ',
  },
  {
    id: 'moved-boxes',
    pattern: /^(?=[^]*\bboxes\b)[^]*\b(?:moved (?:in|to)\b|new (?:office|home|shop|workshop)\b)/i,
    shapes: ['other news', 'new place'],
    asks: () => 'Who carried the boxes?',
    who: 'who carried the boxes',
    answer: 'Boxes carried by ',
  },
  {
    id: 'moved',
    pattern:
      /\b(?:we(?:['’]re| are) moving\b(?! (?:the|a|it|on|fast)\b)|(?:we(?:['’]ve| have)|(?:shop|workshop|office|studio|library|team)(?:['’]s| has)) moved(?! (?:the|a|our|it|on|her|his|their)\b)|has moved into (?:a|an|its|our|new)\b)/i,
    asks: () => 'Who helped with the move?',
    who: 'who helped with the move',
    answer: 'With thanks to ',
  },
  {
    id: 'each-of-us',
    pattern:
      /\b(?:each and every one|every (?:single )?one of (?:us|you|our (?:team|staff|people|colleagues|crew))|each and every (?:member|\p{Lu}\p{L}+an))\b/iu,
    shapes: ['award', 'other news'],
    asks: () => 'Could one of them say what it took?',
    who: 'one of them',
    answer: 'As one of the team put it, “',
    label: 'Quote someone from the team',
  },
  {
    id: 'few-of-us',
    pattern: new RegExp(
      String.raw`\b((?:${anyOf('two, three, four, five, six, seven, eight, nine, ten')}) of us)\b`,
      'i',
    ),
    shapes: ['award', 'other news', 'number reached'],
    asks: (_, name) => `${withCapital(name.toLowerCase())}: who are they, and who helped?`,
    who: 'who helped',
    answer: 'With help from ',
  },
  {
    id: 'by-hand',
    pattern: /\b(?:all |entirely |mostly )?by hand\b/i,
    asks: () => 'By hand: whose hands?',
    who: 'whose hands',
    answer: 'Made by hand by ',
  },
  {
    id: 'birthday',
    pattern: new RegExp(
      String.raw`\b(?:${count} years old (?:today|this (?:week|month|year))|(?:our|the) (?:first|` +
        String.raw`\d+(?:st|nd|rd|th)|${anyOf('tenth, twentieth, fiftieth')}) (?:birthday|anniversary)|` +
        String.raw`turns? ${count} (?:today|this (?:week|month|year)))\b`,
      'i',
    ),
    shapes: ['number reached', 'other news', 'product back'],
    asks: (found) => `${withCapital(found)}: who was there at the start?`,
    who: 'who was there at the start',
    answer: 'There at the start: ',
  },
  {
    id: 'humble-start',
    pattern: new RegExp(
      String.raw`\b(?:started|began|begin|opened|was|were|had|desk)\b[^.!?\n]{0,60}\b(?:an?|one) (?:[\p{L}-]+ ){0,2}(?:${humble})\b`,
      'iu',
    ),
    shapes: ['number reached', 'other news', 'new place', 'award'],
    asks: () => 'Who was there at the start?',
    who: 'who was there at the start',
    answer: 'There at the start: ',
  },
  {
    id: 'first-year',
    pattern: /\b(?:in (?:its|our|their) first year|one year of our)\b/i,
    shapes: ['number reached', 'other news', 'report'],
    asks: () => 'A year on: who got it going?',
    who: 'who got it going',
    answer: 'With thanks to ',
  },
  {
    id: 'raised',
    pattern:
      /\b(?:raised|raising) (?:over |more than |almost |nearly )?[£$€₹]\d[\d,.]*(?: ?(?:m|k|million|thousand|billion))?\b/i,
    shapes: ['number reached', 'other news', 'fair', 'appeal'],
    asks: () => 'Who gave, and who did the asking?',
    who: 'who gave',
    answer: 'With thanks to ',
  },
  {
    id: 'recognised',
    pattern:
      /\b(?:full accreditation|nationally accredited|accredited|(?:CE|ISO)[ \d]* certif\p{L}+|inspection report|scored 100)\b/iu,
    shapes: ['award', 'other news', 'number reached'],
    asks: () => 'Who did the legwork for it?',
    who: 'who did the legwork',
    answer: 'With thanks to ',
  },
  {
    id: 'own-crew',
    shapes: ['blog or film', 'performance', 'other news'],
    pattern:
      /\b(?:shot|filmed|made|recorded|written|edited)\b[^.!?]{0,40}\bby our (?:own )?(?:crew|team|staff)\b/i,
    asks: () => 'Who is in it, and whose music is it?',
    who: 'who is in it',
    answer: 'With ',
  },
  {
    id: 'years-figures',
    shapes: ['report', 'number reached'],
    pattern:
      /^(?=[^]*(?:\d ?(?:%|per ?cent)|\b\d{3}))[^]*\b(?:annual (?:report|review)|impact (?:report|review)|sustainability report|year in review)\b/i,
    asks: () => 'Who did the work behind these figures?',
    who: 'who did the work',
    answer: 'With thanks to ',
  },
  {
    id: 'first-ever',
    pattern: /\b(?:first[- ]ever|the first of its kind)\b/i,
    shapes: ['new place', 'new kit or system', 'other news', 'fair', 'performance', 'course'],
    asks: () => 'The first of its kind: whose idea was it?',
    who: 'whose idea it was',
    answer: 'It was the idea of ',
  },
];
