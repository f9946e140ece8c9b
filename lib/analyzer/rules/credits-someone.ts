import { isRowOfTags, outsidersToPraise } from '../names/credited.ts';
import { definePraise } from '../define-rule.ts';
import { inDraft, writtenAs } from '../reading/draft-facts.ts';
import { evidence } from '../evidence.ts';
import { isSubject } from '../reading/read-whole.ts';
import { factsOf } from '../../sites/facts/all-sites.ts';

/** Someone outside is tagged or named. */
export default definePraise({
  id: 'credits-someone',
  kind: 'praise',
  title: 'Names someone outside',
  why: 'People who credit others while talking about themselves come across as warmer and more capable.',
  evidence: evidence.dualPromotion,
  posts: ['post', 'quote'],
  check(draft) {
    if (isRowOfTags(draft.text)) return [];
    const { opensWithAnswered } = factsOf(draft.site);
    return draft.sentences.flatMap((sentence) => {
      const span = outsidersToPraise(draft, sentence)
        .map((name) => inDraft(sentence, name))
        .find(({ start, end }) => !opensWithAnswered || start > 1 || isSubject(draft.text, end));
      return span === undefined ? [] : [{ span, message: `You named ${writtenAs(draft, span)}.` }];
    });
  },
  examples: {
    flags: [
      'The soup is made by «@RiversideFB» every Friday.',
      'Soup on Friday, with bread from «@MillLaneChoir» of all people.',
      'Nobody sings like «@MillLaneChoir» in the rain.',
      'Forty loaves came up the hill from «@RiversideFB» this morning.',
      '«@RiversideFB» opens a second kitchen on the quay.',
      'Look what «@RiversideFB» did with our carrots.',
    ],
    ignores: [
      'The soup is made every Friday in our kitchen.',
      'Our website is new, do take a look.',
      '@RiversideFB Our soup is hot and the door is open.',
      '@MillLaneChoir .. what has this got to do with soup?',
      '.@MillLaneChoir please mend the lamps by the bridge.',
      'We are proud of our soup.',
      'What a win against @MillLaneChoir in the quoits final.',
      { text: 'So proud of @Ben Okafor and the whole Haven Museum team.', site: 'linkedin' },
      'Proud partner of @RiversideFB @MillLaneChoir @AnchorLottery @SoupClub @TubaClub',
      { text: '@RiversideFB yes, at six.', kind: 'reply' },
      'Otters hold hands when they sleep.',
    ],
  },
});
