import type { DraftFacts } from '../reading/draft-facts.ts';
import { anyOf } from './hook.ts';
import type { Hook } from './hook.ts';
import { leadSentences, mainClause } from './main-clause.ts';
import { saysWho } from './number-hook.ts';

/** The question about something the draft says was done. */
interface VerbRow extends Hook {
  /** Past participles, separated by commas. */
  readonly verbs: string;
  /** What must follow the verb closely. */
  readonly before?: keyof typeof following;
}

const following = {
  number: String.raw`(?=[^.!?\n]{0,30}(?:\d|\b(?:every|each|all)\b))`,
  thing: String.raw`(?= (?:(?:an?|the|our|its)\b|\p{Lu}))`,
};

/** Written by hand; the first matching row is used. No question is about the people who were helped. */
const rows: readonly VerbRow[] = [
  {
    verbs: 'planted, sown',
    question: 'Who did the planting?',
    who: 'who did the planting',
    answer: 'Planted by ',
  },
  {
    verbs: 'cleared, cleaned, litter-picked, swept, dug, weeded',
    question: 'Who rolled up their sleeves?',
    who: 'who rolled up their sleeves',
    answer: 'With thanks to ',
  },
  {
    verbs:
      'restored, repaired, mended, repainted, painted, rebuilt, refurbished, overhauled, repointed, rethatched',
    question: 'Whose hands did the work?',
    who: 'whose hands did the work',
    answer: 'With thanks to ',
  },
  {
    verbs: 'digitised, digitized, transcribed, catalogued, cataloged, indexed, scanned',
    question: 'Who did it, page by page?',
    who: 'who did it',
    answer: 'Page by page, by ',
  },
  {
    verbs: 'translated, subtitled',
    question: 'Who translated it?',
    who: 'who translated it',
    answer: 'Translated by ',
  },
  {
    verbs: 'counted, weighed, measured, recorded, surveyed, timed, tagged, ringed',
    before: 'number',
    question: 'Who did the counting?',
    who: 'who did the counting',
    answer: 'Counted by ',
  },
  {
    verbs: 'mapped, drilled',
    question: 'Who was out there doing it?',
    who: 'who was out there',
    answer: 'Out there: ',
  },
  {
    verbs: 'sampled, tested, inspected, screened, vaccinated',
    question: 'Who did the legwork?',
    who: 'who did the legwork',
    answer: 'With thanks to ',
  },
  {
    verbs: 'delivered, driven, carried, hauled, towed',
    question: 'Who did the carrying and driving?',
    who: 'who did the driving',
    answer: 'With thanks to ',
  },
  {
    verbs: 'trained, taught, mentored, coached',
    question: 'Who did the teaching?',
    who: 'who did the teaching',
    answer: 'Taught by ',
  },
  {
    verbs: 'rescued, rehomed, released, fledged, hatched',
    question: 'Who has been looking after them?',
    who: 'who looked after them',
    answer: 'Looked after by ',
  },
  {
    verbs: 'cooked, served, baked, fed',
    question: 'Who was in the kitchen?',
    who: 'who was in the kitchen',
    answer: 'In the kitchen: ',
  },
  {
    verbs: 'walked, rowed, cycled, swum, run a marathon, climbed',
    question: 'Who kept them going?',
    who: 'who kept them going',
    answer: 'With thanks to ',
  },
  {
    verbs: 'knitted, sewn, stitched, woven, carved, quilted',
    question: 'Whose hands made it?',
    who: 'whose hands made it',
    answer: 'Made by ',
  },
  {
    verbs: 'switched on, installed, commissioned, plugged in',
    question: 'Who put it in?',
    who: 'who put it in',
    answer: 'Put in by ',
  },
  {
    verbs: 'broken ground, broke ground, laid, topped out, completed construction',
    question: 'Who is building it with you?',
    who: 'who is building it',
    answer: 'Built with ',
  },
  {
    verbs: 'ordered',
    question: 'Who helped you choose, and who will use them?',
    who: 'who helped to choose',
    answer: 'With help from ',
  },
  {
    verbs: 'bought, acquired, been given, been donated',
    before: 'thing',
    question: 'Who made that possible?',
    who: 'who made it possible',
    answer: 'Made possible by ',
  },
  {
    verbs: 'dug up, unearthed, discovered, dated, identified',
    question: 'Who made the find, and who helped you to read it?',
    who: 'who helped',
    answer: 'With thanks to ',
  },
  {
    verbs: 'hosted, welcomed, held, celebrated',
    question: 'Who was there, and who made it happen?',
    who: 'who made it happen',
    answer: 'With thanks to ',
  },
];

const subject = String.raw`(?:[Ww]e|[Ww]e['’]ve|[Ww]e have|has|have|had|[Oo]ur (?:[\p{L}-]+ ){1,4}?)`;
const patterns = rows.map(({ verbs, before, ...hook }) => ({
  hook,
  pattern: new RegExp(
    String.raw`(?<![\p{L}])${subject} ?(?:just |now |finally |also |all |each |together ` +
      String.raw`)?(?:${anyOf(verbs)})\b(?! by\b)${before === undefined ? '' : following[before]}`,
    'u',
  ),
}));

/** Asks who did what the draft says was done: "Who put it in?" after "We've switched on station 50". Undefined if the draft says who did it. */
export function findVerbHook(draft: DraftFacts): Hook | undefined {
  for (const sentence of leadSentences(draft).slice(0, 2)) {
    if (saysWho(sentence)) continue;
    const clause = mainClause(sentence.facts);
    const found = patterns.find(({ pattern }) => pattern.test(clause));
    if (found !== undefined) return found.hook;
  }
  return undefined;
}
