import { inDraft, writtenAs } from '../reading/draft-facts.ts';
import type { DraftFacts, DraftSentence } from '../reading/draft-facts.ts';
import { bareNamesIn } from '../names/bare-names.ts';
import { defineRule } from '../define-rule.ts';
import type { Suggestion } from '../finding.ts';
import { evidence } from '../evidence.ts';

/** A name on a line of its own, with nothing about what they did. */
export default defineRule({
  id: 'bare-name',
  silences: ['brand-only'],
  kind: 'finding',
  category: 'others',
  certainty: 'certain',
  followsUp: true,
  anyLanguage: true,
  title: 'Say what they did',
  why: 'A name on its own credits nobody: readers can’t tell why it’s there.',
  evidence: evidence.practice,
  posts: ['post', 'quote'],
  check(draft) {
    const bare = draft.sentences.filter((sentence) => sentence.isBare);
    const names = bare.flatMap((sentence) => bareNamesIn(sentence, draft.text));
    return bare.slice(0, 1).map((sentence) => ({
      span: inDraft(sentence, spanOf(sentence, draft)),
      once: true,
      message:
        names.length > 2
          ? 'What did each of them do?'
          : 'What did they do? A few words make it a credit.',
      suggest: (): Suggestion[] => [thank(draft, sentence)],
    }));
  },
  examples: {
    flags: [
      'The oven is in, and it is warm.\n\n«Riverside Food Bank (@RiversideFB)»',
      'The oven is in, and it is warm.\n\n«@RiversideFB»',
      'The oven is in.\n«@RiversideFB and @SoupClub»',
      'Forty loaves a day.\n\n«Mill Lane Choir»\n\nOpen until six.',
      'The oven is in, and it is warm. «Mill Lane Choir»',
      { text: 'The oven is in, and it is warm.\n\n«@Riverside Food Bank»', site: 'facebook' },
    ],
    ignores: [
      'The oven is in.\n\n@RiversideFB baked the first loaf.',
      'The oven is in.\n\n📷 @RiversideFB',
      'The oven is in.\n\nPhoto: @RiversideFB',
      'The oven is in. @RiversideFB',
      '@RiversideFB',
      { text: 'At six.\n\n@RiversideFB', kind: 'reply' },
      'The oven is in.\n\nThanks @RiversideFB!',
    ],
  },
});

function spanOf(sentence: DraftSentence, draft: DraftFacts) {
  const names = bareNamesIn(sentence, draft.text);
  const { text } = sentence.facts;
  const end = names.at(-1)!.end;
  return { start: names[0]!.start, end: text[end] === ')' ? end + 1 : end };
}

/** Inserts only before the names, so that a tag picked from a site's list stays intact. */
function thank(draft: DraftFacts, sentence: DraftSentence): Suggestion {
  const span = inDraft(sentence, spanOf(sentence, draft));
  const text = 'Thank you to ';
  return {
    kind: 'start',
    label: 'Thank them for it',
    span: { start: span.start, end: span.start },
    text,
    caret: text.length + writtenAs(draft, span).length,
    because: 'Thank you to … for …',
  };
}
