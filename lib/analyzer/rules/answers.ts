import { definePraise } from '../define-rule.ts';
import type { DraftSentence } from '../draft-facts.ts';
import { evidence } from '../evidence.ts';
import { isStockReply } from '../lexicons/stock-replies.ts';

const opens =
  /^\W*(?:(?:hi|hello|hey|dear|thanks|thank you)[^.!?]{0,40}[,.!]\s*)?(?:yes|no|not yet|not quite|sadly|luckily|it(?:'s| is| was| will)|that(?:'s| is| was)|they(?:'re| are| were)|there(?:'s| is| are)|you(?:'ll| will| can| could| may| need)|we(?:'re| are|'ve| have| do| don't| can| will| open| close| stopped| found| mended)|try|ask|use|take|bring|look|come|go|the|our|from|until|at|on|by)\b/iu;
const detail =
  /\d|\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|tonight|noon|midnight|because|since|so that|until|behind|beside|next to|under|above|inside|upstairs|downstairs|entrance|door|desk|page|free|ask for|instead|except|unless)\b|https?:/iu;

/** A reply that says something the other can use. */
export default definePraise({
  id: 'answers',
  kind: 'praise',
  title: 'Answers the person',
  why: 'A real answer shows the one who asked, and all who read along, that somebody listens.',
  evidence: evidence.dialogue,
  posts: ['reply', 'comment'],
  check(draft) {
    const spoken = draft.sentences.filter(({ facts }) => facts.language.words > 0);
    if (isStockReply(spoken.map(({ facts }) => facts.voice).join(' '))) return [];
    return spoken
      .filter((sentence) => sentence.english && saysSomething(sentence))
      .slice(0, 1)
      .map(({ span }) => ({ span, message: 'A real answer, with something they can use.' }));
  },
  examples: {
    flags: [
      { text: '«@ana Yes, the lift is mended; use the door on Quay Street.»', kind: 'reply' },
      { text: 'Thanks for asking. «It is open until six on Friday.»', kind: 'reply' },
      { text: '«The blue boat sails again on 4 May.»', kind: 'comment' },
      { text: '«No, dogs may come too, except in the reading room.»', kind: 'reply' },
      { text: '«You can borrow one at the desk, ask for Joan.»', kind: 'comment' },
    ],
    ignores: [
      { text: '@ana Thank you!', kind: 'reply' },
      { text: 'Thanks for reaching out.', kind: 'reply' },
      { text: 'Lovely to hear.', kind: 'comment' },
      'The lift is mended; use the door on Quay Street.',
      { text: 'Which door did you try?', kind: 'reply' },
    ],
  },
});

function saysSomething({ facts }: DraftSentence): boolean {
  return (
    facts.language.words >= 4 &&
    facts.asks.length === 0 &&
    opens.test(facts.voice) &&
    detail.test(facts.text)
  );
}
