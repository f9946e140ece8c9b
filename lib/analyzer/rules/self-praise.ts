import { evidence } from '../evidence.ts';
import { patternRule } from '../pattern-rule.ts';
import { withCapital } from '../../text/capital.ts';

const best =
  String.raw`(?:leading|finest|best|best-loved|favou?rite|foremost|premier|top|number one|no\.? ?1|` +
  String.raw`most (?:loved|trusted|popular|innovative|respected|successful))`;

const noun =
  String.raw`\p{L}+(?: (?!(?:in|of|for|and|at|with|on|by|to|who|that|which|because|but|since|is|are|` +
  String.raw`was|has|have|when|where|or|this|here)\b)\p{L}+){0,3}`;

/** The organisation praises itself in a post that otherwise credits others. */
export default patternRule({
  id: 'self-praise',
  category: 'us',
  title: 'Let someone else say it',
  why: 'Praise is believed when somebody else gives it.',
  evidence: evidence.practice,
  posts: ['post', 'quote'],
  patterns: [
    /\b(?:our|we (?:are|make|run|offer|serve)|we're|as) (?:(?:an?|the|own|new|very|much) ){0,2}(?:\p{L}+, )?((?:multi-)?(?:award[- ]winning|world[- ]class|world[- ]leading|market[- ]leading|industry[- ]leading|best[- ]in[- ]class|cutting[- ]edge|state[- ]of[- ]the[- ]art|unrivalled|unparalleled|second to none|world[- ]renowned|world[- ]famous|ground-?breaking|industry[- ]beating|internationally (?:acclaimed|renowned)|critically acclaimed))/dgiu,
    new RegExp(
      String.raw`\bwe(?:'re| are| remain| have become) ((?:(?:one of )?(?:the|an?) )?(?:\p{L}+'s |\p{Lu}\p{L}+ )?${best} (?!(?:to|at|in time)\b)${noun})`,
      'dgu',
    ),
    new RegExp(
      String.raw`((?:the|our) (?:\p{L}+'s |\p{L}+ )?${best} ${noun}) \((?:ours|us|that's us|yes, ours)\)`,
      'dgiu',
    ),
    new RegExp(String.raw`\b(?:as|at) (the (?:\p{L}+'s )${best} ${noun}), we\b`, 'dgiu'),
  ],
  unless: (draft) => draft.verdict === 'brand-only',
  message: (words) =>
    /award/i.test(words)
      ? `“${withCapital(words.trim())}”: which award?`
      : `“${withCapital(words.trim())}”: who said so? Quote them.`,
  suggest: () => [{ kind: 'question', label: 'Someone else’s words for it' }],
  examples: {
    flags: [
      'Our «award-winning» stout is back. @RiversideFB roast the beans for it.',
      'Our «world-class» kitchen stood empty until @RiversideFB came with soup.',
      "Thanks to @RiversideFB we are «the region's leading soup kitchen».",
      'We run a «state-of-the-art» oven, which @MillLaneChoir use for cake.',
      "«The valley's finest soup kettle» (ours) bows to @RiversideFB.",
    ],
    ignores: [
      'A leading zero broke it, and @RiversideFB found out.',
      'The band was leading the parade with @RiversideFB.',
      'The award-winning baker @RiversideFB came by.',
      'We are rather good at losing umbrellas, says @RiversideFB.',
      'Our award-winning stout is back and it is on sale now in our shop.',
    ],
  },
});
