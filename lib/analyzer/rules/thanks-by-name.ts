import { creditedIn } from '../credited.ts';
import { definePraise } from '../define-rule.ts';
import { inDraft, writtenAs } from '../draft-facts.ts';
import { evidence } from '../evidence.ts';

/** Thanks that say to whom. */
export default definePraise({
  id: 'thanks-by-name',
  kind: 'praise',
  title: 'Thanks somebody by name',
  why: 'Thanks with a name in them reach the person, and show readers whom to look up.',
  evidence: evidence.dualPromotion,
  posts: ['post', 'quote', 'reply', 'comment'],
  check(draft) {
    return draft.sentences.flatMap((sentence) => {
      const thanks = sentence.facts.thanks.find(({ kind }) => kind === 'full');
      if (!sentence.english || thanks === undefined) return [];
      const named = creditedIn(sentence.facts).find(
        ({ start }) =>
          start >= thanks.end && !/[.!?;]/.test(sentence.facts.text.slice(thanks.end, start)),
      );
      if (named === undefined) return [];
      const span = inDraft(sentence, named);
      return [{ span, message: `You thanked ${writtenAs(draft, span)} by name.` }];
    });
  },
  examples: {
    flags: [
      'Thanks «@RiversideFB» for forty loaves.',
      'Forty loaves before eight: thank you to «@RiversideFB» for every one of them.',
      'A huge thank you to «Amira Khan», who carried the drum.',
      'With thanks to «@MillLaneChoir» for the songs on the ferry.',
      { text: 'Thank you «@RiversideFB» for the photographs.', kind: 'reply' },
    ],
    ignores: [
      'Thanks to everybody who came.',
      'The soup is made by @RiversideFB every Friday.',
      'No thanks: @RiversideFB has enough carrots.',
      'Thank you all for forty loaves.',
      'Thanks to our partners for the loaves.',
    ],
  },
});
