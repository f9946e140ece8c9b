import { definePraise } from '../define-rule.ts';
import type { DraftSentence } from '../reading/draft-facts.ts';
import { evidence } from '../evidence.ts';
import { isStockReply } from '../sensitive/stock-replies.ts';

// How an answer starts: with yes or no, a fact, or what the reader can do. Not "you need to" or "use your".
const opens =
  /^\W*(?:(?:hi|hello|hey|dear|thanks|thank you|good question|great question)[^.!?,]{0,40}[,.!]\s*)?(?:yes\b|no,|not yet|not quite|luckily|it (?:is|was|opens|starts|runs|leaves|closes|costs|takes)|it's (?:open|free|on|at|in|behind|back|mended|there|£|\$)|they(?:'re| are) (?:open|free|on|at|in|behind|back)|they (?:open|start|run|leave|close|cost)|there(?:'s| is| are)|you(?:'ll find| can| could)|we(?:'re| are) open|we (?:open|close|have|found|mended)|try (?!to)|ask for|use the|take the|the (?:\p{L}+ ){1,4}(?:is|are|was|were|has|have|sails?|opens?|runs?|starts?|leaves?|closes?|costs?|works?)\b|[£$€]\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)/iu;
const detail =
  /\d|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight|noon|midnight|because|behind|beside|next to|under|above|inside|upstairs|downstairs|entrance|door|desk|free|ask for|instead|except|unless)\b|https?:/iu;
// Quoting rules at someone, adverts, greetings and harsh words are not answers.
const noAnswer =
  /\b(?:policy|terms|comment on|individual cases|calm down|your brain|obviously|as (?:we|i) said|read the|not true|will not change|open day|get \d+%|merry christmas|happy new year|see you on|follow us|check (?:out )?our|visit our)\b|\d\s?% off/iu;

/** A reply that tells the person something they can use. */
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
    if (noAnswer.test(draft.text)) return [];
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
      { text: 'You need to calm down. The door is that way.', kind: 'reply' },
      { text: "It's our policy since 2019 and it will not change.", kind: 'reply' },
      { text: 'Come to our open day on Saturday and get 10% off.', kind: 'comment' },
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
