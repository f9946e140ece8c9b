import type { Span } from '../../text/span.ts';
import { creditedIn } from '../credited.ts';
import { definePraise } from '../define-rule.ts';
import { inDraft, writtenAs } from '../draft-facts.ts';
import type { DraftFacts } from '../draft-facts.ts';
import { evidence } from '../evidence.ts';

const brought =
  /\b(?:meets?|met|introduc(?:e|es|ed|ing)|join(?:s|ed|ing)? forces|team(?:s|ed|ing)? up|put (?:their )?heads together|(?:should|must|ought to) (?:meet|know|talk)|together|each other|one another|side by side|alongside|in conversation with|swap(?:s|ped|ping)?|work(?:s|ed|ing)? with|join(?:s|ed|ing)?)\b/iu;

/** Two outsiders are brought together, and it is not about the organisation. */
export default definePraise({
  id: 'introduces',
  kind: 'praise',
  title: 'Brings two together',
  why: 'People in a community meet one another, not only you: bringing two of them together is the best of it.',
  evidence: evidence.practice,
  posts: ['post', 'quote', 'reply', 'comment'],
  check(draft) {
    return draft.sentences.flatMap((sentence) => {
      const { facts } = sentence;
      const aboutUs = facts.we.exclusive.length > 0 || facts.own.length > 0;
      if (!sentence.english || aboutUs || !brought.test(facts.voice)) return [];
      const [one, other] = creditedIn(facts);
      if (one === undefined || other === undefined) return [];
      const span = inDraft(sentence, { start: one.start, end: other.end });
      const both = [one, other].map((name) => nameAt(draft, inDraft(sentence, name)));
      if (both[0]?.toLowerCase() === both[1]?.toLowerCase()) return [];
      return [{ span, message: `You brought ${both.join(' and ')} together.` }];
    });
  },
  examples: {
    flags: [
      '«@RiversideFB and @MillLaneChoir» have teamed up for a supper with songs.',
      '«@RiversideFB, meet @MillLaneChoir»: they sing about soup.',
      'Two to watch: «@MillLaneChoir joined forces with @RiversideFB» for the ferry.',
      '«@MillLaneChoir and @RiversideFB» should know each other.',
      'A duet in the rain: «Amira Khan met @MillLaneChoir» at the ferry.',
    ],
    ignores: [
      'We worked together with @RiversideFB and @MillLaneChoir on the supper.',
      'Soup by @RiversideFB, songs by @MillLaneChoir.',
      'The soup is made by @RiversideFB every Friday.',
      'They met at the ferry and sang together.',
      'Haven Museum brought @RiversideFB and @MillLaneChoir together.',
    ],
  },
});

function nameAt(draft: DraftFacts, span: Span): string {
  return writtenAs(draft, span);
}
