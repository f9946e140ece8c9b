import type { Span } from '../../text/span.ts';
import { outsidersToPraise } from '../names/credited.ts';
import { definePraise } from '../define-rule.ts';
import { inDraft, writtenAs } from '../reading/draft-facts.ts';
import { evidence } from '../evidence.ts';

/** Only the writer's own introduction counts: that the two met, played or quarrelled is their news. */
function introducesThem(text: string, one: Span, other: Span): boolean {
  const before = text.slice(Math.max(0, one.start - 30), one.start);
  const between = text.slice(one.end, other.start);
  const after = text.slice(other.end, other.end + 60);
  if (/^\)?(?:,|:| –) meet (?:the )?$/i.test(between)) return true;
  if (/\bintroduc(?:e|ing) (?:the )?$/i.test(before) && /^\)? (?:and|to) (?:the )?$/i.test(between))
    return true;
  const pair = /^\)?(?: and| &|,) (?:the )?$/i.test(between);
  return (
    pair &&
    /^\)?,? (?:you |really |you two )*(?:should|must|ought to) (?:really )?(?:meet|know|talk|get to know)\b/i.test(
      after,
    )
  );
}

/** The writer introduces two outsiders to each other. */
export default definePraise({
  id: 'introduces',
  kind: 'praise',
  title: 'Brings two together',
  why: 'In a community people meet each other, not only you. You just helped with that.',
  evidence: evidence.practice,
  posts: ['post', 'quote', 'reply', 'comment'],
  check(draft) {
    return draft.sentences.flatMap((sentence) => {
      const { facts } = sentence;
      if (!sentence.english) return [];
      const [one, other] = outsidersToPraise(draft, sentence);
      if (one === undefined || other === undefined) return [];
      if (!introducesThem(facts.text, one, other)) return [];
      const span = inDraft(sentence, { start: one.start, end: other.end });
      const both = [one, other].map((name) => writtenAs(draft, inDraft(sentence, name)));
      if (both[0]?.toLowerCase() === both[1]?.toLowerCase()) return [];
      return [{ span, message: `You brought ${both.join(' and ')} together.` }];
    });
  },
  examples: {
    flags: [
      '«@RiversideFB, meet @MillLaneChoir»: they sing about soup.',
      '«@MillLaneChoir and @RiversideFB» should know each other.',
      'Allow us to introduce «@MillLaneChoir to @RiversideFB», who have a stage.',
      '«@RiversideFB & @MillLaneChoir», you should talk about the ferry.',
      { text: '«@MillLaneChoir: meet @RiversideFB», who asked the same last week.', kind: 'reply' },
    ],
    ignores: [
      'We worked together with @RiversideFB and @MillLaneChoir on the supper.',
      '@RiversideFB meet @MillLaneChoir in the cup on Friday.',
      '@RiversideFB and @MillLaneChoir met with the ferry people together, again.',
      '@RiversideFB joined @MillLaneChoir at the ferry.',
      'Soup by @RiversideFB, songs by @MillLaneChoir.',
      'Join @RiversideFB and @MillLaneChoir on Thursday.',
      'They met at the ferry and sang together.',
    ],
  },
});
