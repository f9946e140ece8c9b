import { creditedIn } from '../credited.ts';
import { definePraise } from '../define-rule.ts';
import { inDraft, writtenAs } from '../draft-facts.ts';
import { evidence } from '../evidence.ts';

const cheer =
  /\b(?:congratulations|congratulate|congrats|well done|bravo|hats off|three cheers|kudos|happy (?:\p{L}+ |\d+(?:st|nd|rd|th) )?(?:birthday|anniversary|retirement)|many happy returns|so proud of|what an? (?:win|result|achievement|effort)|well deserved|celebrat(?:e|es|ing|ed))\b/iu;
// What the house itself celebrates with somebody's help is its own feast.
const ownFeast =
  /\bcelebrat(?:e|es|ing|ed) (?:our|\d|ten|twenty|thirty|forty|fifty|a hundred|with)\b/iu;

/** Something somebody outside did or reached is cheered, by name. */
export default definePraise({
  id: 'celebrates',
  kind: 'praise',
  title: 'Celebrates somebody',
  why: 'A neighbour’s good day, told by you, is a gift to them and good company for your own news.',
  evidence: evidence.practice,
  posts: ['post', 'quote', 'reply', 'comment'],
  check(draft) {
    return draft.sentences.flatMap((sentence) => {
      const { voice } = sentence.facts;
      if (!sentence.english || !cheer.test(voice) || ownFeast.test(voice)) return [];
      const [first] = creditedIn(sentence.facts);
      if (first === undefined) return [];
      const span = inDraft(sentence, first);
      return [{ span, message: `You celebrated ${writtenAs(draft, span)}.` }];
    });
  },
  examples: {
    flags: [
      'Congratulations to «@RiversideFB» on ten years of Friday suppers.',
      'Well done, «@MillLaneChoir»: first prize, and in the rain too.',
      'Three cheers for «Amira Khan», who swam the lake before breakfast.',
      'Happy birthday to «@MillLaneChoir», forty years old and louder than ever.',
      {
        text: 'Congratulations «@RiversideFB», that new roof was a long time coming.',
        kind: 'quote',
      },
    ],
    ignores: [
      'Congratulations to everybody who finished the quiz.',
      'We are celebrating our tenth birthday with @RiversideFB on Friday.',
      'The soup is made by @RiversideFB every Friday.',
      'Well done us.',
      'Join us to celebrate the end of the harvest.',
    ],
  },
});
