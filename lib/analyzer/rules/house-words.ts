import type { StyleGuidePhrase } from '../../organisation/profile.ts';
import { defineRule } from '../define-rule.ts';
import { inDraft, writtenAs } from '../reading/draft-facts.ts';
import type { Suggestion } from '../finding.ts';

/** A phrase that the organisation's style guide avoids. */
export default defineRule({
  id: 'house-words',
  kind: 'finding',
  category: 'us',
  certainty: 'certain',
  anyLanguage: true,
  title: 'Swap a phrase on your list',
  why: 'You put this phrase on your list of words to avoid, so that everyone who posts for you can stick to it.',
  evidence: 'Practice: your organisation’s own choice, from its profile.',
  posts: ['post', 'quote', 'reply', 'comment'],
  check(draft) {
    return draft.sentences.flatMap((sentence) =>
      sentence.facts.avoided.map(({ word, ...hit }) => {
        const span = inDraft(sentence, hit);
        const written = writtenAs(draft, span);
        return {
          span,
          message: `“${written}” is on your list of words to avoid${because(word)}.`,
          suggest: (): Suggestion[] => {
            if (word.use === '') return [{ kind: 'question', label: 'What else could you say?' }];
            const text = inCase(written, word.use);
            return [{ kind: 'edit', label: `Say “${text}”`, span, text }];
          },
        };
      }),
    );
  },
  examples: {
    flags: [
      'The boat trip is open to all «service users» on Friday.',
      'Soup for «the needy», and a song.',
      '«Punters» queued round the block for the tuba raffle.',
      'New lockers for reading room «users», with lamps.',
      { text: 'Thanks, we asked our «service users» too.', kind: 'reply' },
    ],
    ignores: [
      'The boat trip is open to all the people we support.',
      'The app users among you get the map on Friday.',
      '"The service users were lovely," said the bus driver.',
      'Our visitors queued round the block for the tuba raffle.',
      'Serviceusers.example is somebody else.',
      'The Needy Ramblers walk our line on Sunday.',
      'The needlework room opens on Friday.',
    ],
  },
});

/** The style guide's reason, as the end of a sentence. */
function because({ reason }: StyleGuidePhrase): string {
  const [first = ''] = reason.trim().split(/(?<=[.!?])\s/);
  const words = first.replace(/[.!?]+$/, '');
  return words === '' ? '' : `: ${words}`;
}

/** Keeps the capital of a phrase at the start of a sentence. */
function inCase(written: string, use: string): string {
  return /^\p{Lu}\p{Ll}/u.test(written) ? use.charAt(0).toUpperCase() + use.slice(1) : use;
}
