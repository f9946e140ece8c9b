import { isRowOfTags, outsidersToPraise } from '../names/credited.ts';
import { definePraise } from '../define-rule.ts';
import { inDraft, writtenAs } from '../reading/draft-facts.ts';
import { evidence } from '../evidence.ts';

// Only small words between the thanks and the name, so that the thanks are clearly theirs.
const toWhom =
  /^(?: (?:so much|again|very much|also))?,?(?: to)?(?: (?:the|our (?:friends|neighbours|neighbors) (?:at|from|in)|everyone at|all at|local|(?:poet|baker|artist|photographer|author)))?\s?$/i;

/** Thanks that name who is thanked. */
export default definePraise({
  id: 'thanks-by-name',
  kind: 'praise',
  title: 'Thanks someone by name',
  why: 'Thanks with a name in it reaches the person, and tells readers who to look up.',
  evidence: evidence.practice,
  posts: ['post', 'quote'],
  check(draft) {
    if (isRowOfTags(draft.text)) return [];
    return draft.sentences.flatMap((sentence) => {
      const { text, thanks } = sentence.facts;
      if (!sentence.english) return [];
      const named = outsidersToPraise(draft, sentence).find(({ start, end }) =>
        thanks.some(
          (given) =>
            (given.kind === 'full' &&
              given.end <= start &&
              toWhom.test(text.slice(given.end, start)) &&
              !/^\s*for (?:nothing|once)\b/i.test(text.slice(end))) ||
            // "@MillLaneChoir, thank you."
            (end <= given.start && /^, $/.test(text.slice(end, given.start))),
        ),
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
      { text: 'Thank you «@RiversideFB» for the photographs.', kind: 'quote' },
    ],
    ignores: [
      'Thanks to everybody who came.',
      'The soup is made by @RiversideFB every Friday.',
      'No thanks: @RiversideFB has enough carrots.',
      'Thank you all for forty loaves.',
      { text: 'Thanks @ana for your message!', kind: 'reply' },
      'Thanks for nothing, @RiversideFB.',
      'Thanks to the rain and @RiversideFB the fire went out.',
      'Thank you Mrs Pryce for the tea towels.',
      'Thank you Ana Reyes for ten years in our kitchen.',
      'Thanks to our partners for the loaves.',
    ],
  },
});
