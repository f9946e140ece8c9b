/** "closed-reply" becomes closedReply. */
export function nameOf(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

const words = (id: string) => id.replaceAll('-', ' ');

const examples = (what: string) => `  examples: {
    // At least five drafts ${what} stand in «guillemets», as in: 'Soup for «our friends» again.'
    flags: [],
    // At least five that look alike and are to be left alone.
    ignores: [],
  },`;

/** A rule that searches for words; one that needs the whole draft uses `defineRule` and its own check. */
export function ruleTemplate(id: string): string {
  return `import { evidence } from '../evidence.ts';
import { patternRule } from '../pattern-rule.ts';

/** Say in one sentence what it notices. */
export default patternRule({
  id: '${id}',
  category: 'others',
  title: 'Say what to do about it',
  why: 'Say in one whole sentence why it matters to a reader.',
  evidence: evidence.practice,
  posts: ['post'],
  patterns: [/\\b(?:${words(id)})\\b/giu],
  message: (words) => \`“\${words}”: ask the writer about it in one quiet sentence?\`,
  suggest: () => [{ kind: 'question', label: 'Say how to answer it' }],
${examples('it must notice; the words to be underlined')}
});
`;
}

/** A praise that searches for words; it is never shown for a sentence that has a finding. */
export function praiseTemplate(id: string): string {
  return `import { definePraise } from '../define-rule.ts';
import { inDraft } from '../draft-facts.ts';
import { evidence } from '../evidence.ts';
import { spansOf } from '../mask.ts';

const pattern = /\\b(?:${words(id)})\\b/giu;

/** Say in one sentence what is well done. */
export default definePraise({
  id: '${id}',
  kind: 'praise',
  title: 'Say what the writer does',
  why: 'Say in one whole sentence what a reader gets from it.',
  evidence: evidence.practice,
  posts: ['post'],
  check(draft) {
    return draft.sentences.flatMap((sentence) =>
      sentence.english
        ? spansOf(pattern, sentence.facts.voice).map((span) => ({
            span: inDraft(sentence, span),
            message: 'Say in one short sentence what is well done.',
          }))
        : [],
    );
  },
${examples('it must praise; the words it is about')}
});
`;
}
