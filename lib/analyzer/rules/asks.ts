import { definePraise } from '../define-rule.ts';
import { inDraft } from '../reading/draft-facts.ts';
import { evidence } from '../evidence.ts';

/** A real question, or an invitation to answer. */
export default definePraise({
  id: 'asks',
  kind: 'praise',
  title: 'Asks the readers',
  why: 'A question that can be answered from experience lets readers talk, to you and to each other.',
  evidence: evidence.dialogue,
  posts: ['post', 'quote', 'reply', 'comment'],
  check(draft) {
    if (!draft.asks) return [];
    return draft.sentences.flatMap((sentence) =>
      sentence.english
        ? sentence.facts.asks
            .filter(({ kind }) => kind !== 'rhetorical')
            .map((ask) => ({
              span: inDraft(sentence, ask),
              message: 'A question your readers can answer.',
            }))
        : [],
    );
  },
  examples: {
    flags: [
      '«Which soup did your grandmother make?»',
      'The moles are back. «What do you do about yours?»',
      '«Tell us» about the first book you loved.',
      '«Who taught you to ride a bike?»',
      'Two ponds, one heron. «Where have you seen one this year?»',
    ],
    ignores: [
      'Ever wondered how a tuba is mended? Read it on our blog.',
      'Agree?',
      'Guess what arrived today? Our new chairs.',
      '"Do snails get dizzy?" came from the back row.',
      'Planning a party? Book our barn today.',
    ],
  },
});
