import { definePraise } from '../define-rule.ts';
import { inDraft } from '../draft-facts.ts';
import { evidence } from '../evidence.ts';

/** A "we" that takes the readers in, where the words leave no doubt. */
export default definePraise({
  id: 'inclusive-we',
  kind: 'praise',
  title: 'A “we” with the readers in it',
  why: 'A “we” that readers belong to makes it their matter too.',
  evidence: evidence.inclusiveWe,
  posts: ['post', 'quote'],
  check(draft) {
    return draft.sentences.flatMap((sentence) => {
      const { we, reading } = sentence.facts;
      const [first] = we.inclusive;
      if (!sentence.english || reading !== 'together' || first === undefined) return [];
      if (we.exclusive.length > 0) return [];
      return [{ span: inDraft(sentence, first), message: 'This “we” has your readers in it.' }];
    });
  },
  examples: {
    flags: [
      'Most of «us» walk past an elm without a glance.',
      'Half of the food «we» all grow never reaches a plate.',
      'The air «we» breathe on this street is cleaner than last year.',
      'Swifts are back over «our» town.',
      'All of «us» were beginners once, even the tuba.',
    ],
    ignores: [
      'We open at ten on Friday.',
      'Our museum belongs to all of us here at the Haven.',
      'Swifts are back over the town.',
      'Which elm do we all walk past? Tell us.',
      '"We all sang," said the ferryman.',
    ],
  },
});
