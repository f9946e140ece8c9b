import { defineRule } from '../define-rule.ts';
import type { DraftSentence } from '../reading/draft-facts.ts';
import { evidence } from '../evidence.ts';
import { isStockReply } from '../sensitive/stock-replies.ts';

/** A reply of stock sentences only. */
export default defineRule({
  id: 'closed-reply',
  silences: ['thanks-to-nobody'],
  kind: 'finding',
  category: 'together',
  certainty: 'likely',
  title: 'Answer the person',
  why: 'Somebody took the trouble to write; a stock reply tells them nobody read it.',
  evidence: evidence.dialogue,
  posts: ['reply', 'comment'],
  check(draft) {
    const spoken = draft.sentences.filter(({ facts }) => facts.language.words > 0);
    if (
      spoken.some(hasSubstance) ||
      !isStockReply(spoken.map(({ facts }) => facts.voice).join(' '))
    )
      return [];
    const span = trim(draft.text, spoken);
    if (span === undefined) return [];
    const to = draft.replyingTo[0];
    return [
      {
        span,
        once: true as const,
        message:
          to === undefined
            ? 'This could be said to anybody: what did this person ask?'
            : `This could be said to anybody: what did @${to} ask?`,
        suggest: () => [{ kind: 'question', label: 'Address them, and answer one thing' }],
      },
    ];
  },
  examples: {
    flags: [
      { text: '«Thanks for your message. We will get back to you soon.»', kind: 'reply' },
      { text: '«Thanks for reaching out.»', kind: 'reply' },
      {
        text: '«We welcome all feedback and will share this with the team» 🙏',
        kind: 'comment',
      },
      { text: '«Your feedback is important to us.»', kind: 'reply' },
      { text: '«We are sorry to hear that. Please DM us.»', kind: 'reply' },
    ],
    ignores: [
      { text: 'Thanks for asking, Bo! The blue boat is mended.', kind: 'reply' },
      { text: 'Thank you for your feedback, Rosa. The ramp goes in on Friday.', kind: 'reply' },
      { text: 'Thank you!', kind: 'reply' },
      {
        text: 'Please keep your address off this page, a DM to us stays private.',
        kind: 'reply',
      },
      { text: 'We value your feedback because the ramp was your idea.', kind: 'comment' },
      'We value your feedback.',
    ],
  },
});

/** A name, a link or a partner makes it a real answer. */
function hasSubstance({ facts }: DraftSentence): boolean {
  return facts.outsiders.length > 0 || facts.partners.length > 0 || facts.links.length > 0;
}

function trim(text: string, spoken: readonly DraftSentence[]) {
  const first = spoken[0];
  const last = spoken.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const lead = first.facts.tags.findLast((tag) => tag.start < 2)?.end ?? 0;
  let start = first.span.start + lead;
  let { end } = last.span;
  while (start < end && !/[\p{L}\p{N}"']/u.test(text[start] ?? '')) start += 1;
  while (end > start && !/[\p{L}\p{N}.!?"')]/u.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}
