import { defineRule } from '../define-rule.ts';
import { inDraft } from '../reading/draft-facts.ts';
import type { DraftSentence } from '../reading/draft-facts.ts';
import { evidence } from '../evidence.ts';

/** Thanks that say neither to whom nor what for. */
export default defineRule({
  id: 'thanks-to-nobody',
  silences: ['brand-only'],
  kind: 'finding',
  category: 'others',
  certainty: 'likely',
  title: 'Say who, or what for',
  why: 'Thanks land when the person can tell that they are meant.',
  evidence: evidence.community,
  posts: ['post', 'quote'],
  check(draft) {
    return draft.sentences.flatMap((sentence, i) => {
      if (!sentence.english || saysWho(sentence) || namesDeed(draft.sentences[i + 1])) return [];
      // "Thank you! RT @ana …": the tag right after says whom.
      if (draft.sentences[i + 1]?.facts.tags.some((tag) => !tag.own) === true) return [];
      const before = draft.sentences[i - 1];
      if (before !== undefined && (saysWho(before) || namesDeed(before))) return [];
      // After full thanks, here or in a neighbouring sentence, a bare "thank you" may repeat them.
      if ([before, sentence, draft.sentences[i + 1]].some(thanksInFull)) return [];
      return sentence.facts.thanks
        .filter(({ kind }) => kind === 'empty')
        .slice(0, 1)
        .map((thanks) => {
          const span = inDraft(sentence, thanks);
          return {
            span,
            message: 'Who is this for? Say who they are, or what they did.',
            suggest: () => [
              {
                kind: 'start' as const,
                label: 'Say what for',
                span: { start: span.end, end: span.end },
                text: ' for ',
              },
            ],
          };
        });
    });
  },
  examples: {
    flags: [
      'Still smiling about Sunday. «Enormous thanks to everybody»!',
      '«Thank you all so very much», we are speechless.',
      '«Thanks everyone», that was a day to remember.',
      'The roof is dry at last. «Massive thanks to all involved»!',
      '«Thank you»!!! 💙',
    ],
    ignores: [
      'Thank you to all who swept the yard at dawn.',
      'Thank you Rosa, the soup was grand.',
      'Thanks for asking, it was the blue one.',
      'Huge thanks to @RiversideFB and their van.',
      'Amira Khan drove through the night. Thank you so much!',
      'Shoes off at the door, please and thank you!',
      'You carried forty chairs up the hill. Thank you!',
      'We are so grateful to everyone who brought chairs. Thank you!',
      'Thank you! Hats off to all who swept the yard at dawn.',
      'Well done, everyone!',
      'Hats off to the ferry and all who sail in her!',
      'We would like to thank the wind for a fine Saturday.',
      'Cheers! The soup is on at noon.',
      'We appreciate it.',
    ],
  },
});

function thanksInFull(sentence: DraftSentence | undefined): boolean {
  return sentence?.facts.thanks.some(({ kind }) => kind === 'full') === true;
}

function saysWho(sentence: DraftSentence): boolean {
  const { tags, partners, outsiders, groups } = sentence.facts;
  return (
    tags.some((tag) => !tag.own) ||
    partners.length > 0 ||
    outsiders.length > 0 ||
    groups.some(({ role }) => role !== 'mention')
  );
}

/** "You carried the chairs": a deed in a neighbouring sentence. */
function namesDeed(sentence: DraftSentence | undefined): boolean {
  if (sentence === undefined) return false;
  return /\b(?:you(?:'ve| all| have)? (?:all )?(?:\p{L}+ed|made|gave|brought|came|helped|built|ran|sent|kept|took|put|raised|bought|sang|stood|got|did)|without (?:you|your)|your (?:\p{L}+ ){0,2}(?:donations?|help|support|gifts?|kindness|generosity|work|hours|time|votes?|messages?|cards|cakes?|patience))\b/iu.test(
    sentence.facts.voice,
  );
}
