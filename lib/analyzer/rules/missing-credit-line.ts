import { normaliseText } from '../../text/normalise.ts';
import { defineRule } from '../define-rule.ts';
import { inDraft } from '../draft-facts.ts';
import { evidence } from '../evidence.ts';
import { weightedLength, xLimit } from '../tag-text.ts';
import type { Suggestion } from '../finding.ts';

/** A funder or project is named without the words the book says it requires. */
export default defineRule({
  id: 'missing-credit-line',
  kind: 'finding',
  category: 'others',
  certainty: 'certain',
  anyLanguage: true,
  title: 'Add the required line',
  why: 'Your partner book says that this partner asks for these exact words.',
  evidence: evidence.practice,
  posts: ['post'],
  check(draft) {
    const written = [draft.text, ...draft.rest.map(({ facts }) => facts.text)]
      .join('\n')
      .toLowerCase();
    const asked = new Set<string>();
    return draft.sentences.flatMap((sentence) =>
      sentence.facts.partners.flatMap(({ partner, span }) => {
        const line = partner.creditLine?.trim();
        if (line === undefined || line === '' || asked.has(partner.id)) return [];
        asked.add(partner.id);
        if (written.includes(normaliseText(line).toLowerCase())) return [];
        return [
          {
            span: inDraft(sentence, span),
            message: `${partner.name} asks for “${line}” wherever it is named: add it?`,
            suggest: (): Suggestion[] => [
              addLine(draft.original, draft.text.length, draft.site === 'x', line),
            ],
          },
        ];
      }),
    );
  },
  examples: {
    flags: [
      'The oven was paid for by «Orchard Fund».',
      'Thanks to «Orchard Fund» there is a new roof.',
      'A visit from «Orchard Fund» this morning, in the rain.',
      '«Orchard Fund» came to see the pond.',
      { text: 'Cinio gyda «Orchard Fund» heddiw.', site: 'facebook' },
    ],
    ignores: [
      'The oven was paid for by Orchard Fund. Supported by Orchard Fund 2026',
      'Orchard Fund came to see the pond. supported by orchard fund 2026.',
      'The orchard fund-raiser is on Friday.',
      'Apples from the orchard are in.',
      { text: 'Nice to see Orchard Fund here too.', kind: 'reply' },
    ],
  },
});

function addLine(original: string, end: number, onX: boolean, line: string): Suggestion {
  const text = `${original.endsWith('\n') || original === '' ? '' : '\n\n'}${line}`;
  const over = onX ? weightedLength(original + text) - xLimit : 0;
  if (over > 0) return { kind: 'question', label: `Adding the line needs ${over} characters less` };
  return { kind: 'edit', label: `Add “${line}”`, span: { start: end, end }, text };
}
