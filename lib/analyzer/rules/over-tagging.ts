import { defineRule } from '../define-rule.ts';
import { inDraft } from '../reading/draft-facts.ts';
import type { DraftFacts } from '../reading/draft-facts.ts';
import { evidence } from '../evidence.ts';
import type { Span } from '../../text/span.ts';

const inWords: Readonly<Record<number, string>> = {
  5: 'Five',
  6: 'Six',
  7: 'Seven',
  8: 'Eight',
  9: 'Nine',
  10: 'Ten',
};

const lineUp =
  /\b(?:XI|xv|line-?ups?|squad|team(?: sheet| news)?|subs|bench|starting|starters|cast|players|panel|speakers|winners|v|vs|featuring|with|finalists|shortlist|roster|crew)\b[^.!?]{0,40}$/iu;
const credit =
  /(?:📷|📸|🎥|📹|🎬|🎨|🖼|©|\b(?:photos?|pics?|pictures?|images?|credits?|video|film|words|by|thanks|thank you|congratulations|well done)\b)[^.!?\n]{0,40}$/iu;

/** Five or more tags in a row with no word about any of them. */
export default defineRule({
  id: 'over-tagging',
  kind: 'finding',
  category: 'others',
  certainty: 'certain',
  anyLanguage: true,
  title: 'Say what each one did',
  why: 'A row of tags asks for attention and gives nobody credit.',
  evidence: evidence.practice,
  posts: ['post', 'quote', 'reply', 'comment'],
  check(draft) {
    return runsOfTags(draft)
      .filter(({ count }) => count >= 5)
      .filter(({ span }) => !isExcused(draft, span))
      .map(({ span, count }) => ({
        span,
        message: `${inWords[count] ?? count} tags in a row: what does each of them bring?`,
        suggest: () => [{ kind: 'question' as const, label: 'A word about each, or fewer tags' }],
      }));
  },
  examples: {
    flags: [
      'The big race is tomorrow, kettle on at ten. «@aone1 @btwo2 @cthree3 @dfour4 @efive5»',
      'The vote is on Monday at seven. «@aone1, @btwo2, @cthree3, @dfour4, @efive5, @fsix6»',
      '«@aone1 @btwo2 @cthree3 @dfour4 @efive5» the fair is back in town.',
      'Big day. «@aone1 @btwo2 @cthree3 @dfour4 @efive5 @gseven7» #fair',
      'Forty trees are in. «@aone1 @btwo2 @cthree3 @dfour4 & @efive5»',
    ],
    ignores: [
      '📷 @aone1, @btwo2, @cthree3, @dfour4, @efive5',
      'The line-up v Kirkby: @aone1 @btwo2 @cthree3 @dfour4 @efive5 @fsix6',
      'Bread by @aone1, soup by @btwo2, songs by @cthree3, light by @dfour4, chairs by @efive5.',
      'With us tonight: @aone1 @btwo2 @cthree3 @dfour4',
      'Photos: @aone1 @btwo2 @cthree3 @dfour4 @efive5',
    ],
  },
});

function runsOfTags(draft: DraftFacts): { span: Span; count: number }[] {
  const tags = draft.sentences.flatMap((sentence) =>
    sentence.facts.tags.filter((tag) => !tag.own).map((tag) => inDraft(sentence, tag)),
  );
  const runs: { span: Span; count: number }[] = [];
  for (const tag of tags) {
    const last = runs.at(-1);
    if (
      last !== undefined &&
      /^(?:[\s,·|/+-]{0,6}|,? (?:&|and) )$/.test(draft.text.slice(last.span.end, tag.start))
    ) {
      last.span = { start: last.span.start, end: tag.end };
      last.count += 1;
    } else {
      runs.push({ span: tag, count: 1 });
    }
  }
  return runs;
}

/** A line-up names its people, a photo credit is a credit, and a reply starts with those it answers. */
function isExcused(draft: DraftFacts, span: Span): boolean {
  const before = draft.text.slice(Math.max(0, span.start - 80), span.start);
  const answers = draft.kind === 'reply' || draft.kind === 'comment';
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return (
    (answers && before.trim() === '') ||
    lineUp.test(line) ||
    credit.test(line) ||
    /:\s*$/.test(line)
  );
}
