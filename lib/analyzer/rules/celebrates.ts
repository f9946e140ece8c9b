import { outsidersToPraise } from '../names/credited.ts';
import { definePraise } from '../define-rule.ts';
import { inDraft, writtenAs } from '../reading/draft-facts.ts';
import { evidence } from '../evidence.ts';

// The name must follow the cheer directly: in "proud of our under-twelves, who beat …" the cheer is not for the
// second name.
const cheerBefore =
  /(?<!\bnot )\b(?:congratulations|congrats|well done|bravo|hats off|three cheers|kudos|happy (?:\p{L}+ |\d+(?:st|nd|rd|th) )?(?:birthday|anniversary)|many happy returns)(?: again)?(?:,|:| to| for| go to| goes to)*,? (?:the |our (?:friends|neighbours|neighbors) (?:at|from|in) |everyone at |all at )?$/iu;

/** The draft cheers someone outside, by name, for something they did or achieved. */
export default definePraise({
  id: 'celebrates',
  kind: 'praise',
  title: 'Celebrates someone',
  why: 'A neighbour’s good day, told by you, is a gift to them and good company for your own news.',
  evidence: evidence.practice,
  posts: ['post', 'quote', 'reply', 'comment'],
  check(draft) {
    return draft.sentences.flatMap((sentence) => {
      if (!sentence.english) return [];
      const named = outsidersToPraise(draft, sentence).find(({ start }) =>
        cheerBefore.test(sentence.facts.text.slice(Math.max(0, start - 80), start)),
      );
      if (named === undefined) return [];
      const span = inDraft(sentence, named);
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
      'So proud of our under-twelves, who beat @MillLaneChoir at quoits.',
      'Not well done, @RiversideFB.',
      '@RiversideFB are celebrating ten years of soup.',
      'Congratulations to our curator Ana Reyes, named on the @MillLaneChoir list.',
      'Happy birthday to George Marlow, born on this day in 1781.',
      { text: 'Happy anniversary, @Ben Okafor! Five years at Haven Museum.', site: 'linkedin' },
      'Join us to celebrate the end of the harvest.',
    ],
  },
});
