import type { Partner } from '../../partners/partner.ts';
import type { Span } from '../../text/span.ts';
import { normaliseText } from '../../text/normalise.ts';
import { foldLine } from '../../text/spelling.ts';
import { defineRule } from '../define-rule.ts';
import { inDraft } from '../reading/draft-facts.ts';
import type { DraftFacts } from '../reading/draft-facts.ts';
import { evidence } from '../evidence.ts';
import type { SentenceFacts } from '../reading/facts.ts';
import { charactersOver } from '../names/tag-text.ts';
import type { Suggestion } from '../finding.ts';

/** A funder or project is named without the words or hashtags that the book says it requires. */
export default defineRule({
  id: 'missing-credit-line',
  silences: ['untagged-partner'],
  kind: 'finding',
  category: 'others',
  certainty: 'certain',
  anyLanguage: true,
  title: 'Add the required line',
  why: 'Your partner book says that this partner asks for these exact words.',
  evidence: evidence.practice,
  posts: ['post'],
  check(draft, tools) {
    const boxes = [draft.text, ...draft.rest.map(({ facts }) => facts.text)];
    const written = boxes.join('\n');
    const asked = new Set<string>();
    return draft.sentences.flatMap((sentence) =>
      owedIn(sentence.facts).flatMap(({ partner, span: named }) => {
        if (asked.has(partner.id)) return [];
        asked.add(partner.id);
        const words = missingWords(partner, written);
        if (words === '' || !tools.name(partner)) return [];
        const span = inDraft(sentence, named);
        return [
          {
            span,
            message: `${partner.name} asks for these words with its name. Add them?`,
            suggest: (): Suggestion[] => [addWords(draft, words)],
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
      'Every lantern of «Lamps for the Quay» is lit tonight.',
      'New glass for the lanterns, with help from «@AnchorLottery».',
    ],
    ignores: [
      'The oven was paid for by Orchard Fund. Supported by Orchard Fund 2026',
      'Orchard Fund came to see the pond. supported by orchard fund 2026.',
      'The orchard fund-raiser is on Friday.',
      'Apples from the orchard are in.',
      'Every lantern of Lamps for the Quay is lit tonight. #AnchorMade',
      'New lanterns for the quay are on their way.',
      { text: 'Nice to see Orchard Fund here too.', kind: 'reply' },
    ],
  },
});

/** Everyone who requires a credit line here: those named, those tagged, and those whose project is named. */
function owedIn(
  facts: SentenceFacts,
): readonly { readonly span: Span; readonly partner: Partner }[] {
  return [...facts.partners, ...facts.taggedPartners, ...facts.projects].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** The parts of the line and the hashtags that the draft does not contain yet. */
function missingWords(partner: Partner, written: string): string {
  const line = partner.creditLine?.trim() ?? '';
  const hashtags = partner.creditHashtags.filter((tag) => !hasHashtag(written.toLowerCase(), tag));
  // Differences in punctuation, capitals and spaces do not matter.
  const words = foldLine(normaliseText(line)).replace(/\.$/, '');
  const missing = foldLine(written).includes(words) ? [] : [line];
  return [...missing, ...hashtags.map((tag) => `#${tag}`)].join(' ');
}

/** "#AnchorMadeThis" does not contain "#AnchorMade". */
function hasHashtag(written: string, tag: string): boolean {
  return written.split(/[^\p{L}\p{N}_#]/u).includes(`#${normaliseText(tag).toLowerCase()}`);
}

function addWords(draft: DraftFacts, words: string): Suggestion {
  const { original } = draft;
  const text = `${original.endsWith('\n') || original === '' ? '' : '\n\n'}${words}`;
  const over = charactersOver(draft.site, original + text);
  if (over > 0) return { kind: 'question', label: `Adding the line needs ${over} characters less` };
  const end = draft.text.length;
  return { kind: 'edit', label: `Add “${words}”`, span: { start: end, end }, text };
}
