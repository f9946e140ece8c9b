import { expect, test } from 'vitest';
import { createPartnerBook } from '../../partners/find-partners.ts';
import { blankProfile } from '../../organisation/profile.ts';
import type { Analysis } from '../analysis.ts';
import { analyzeNow } from '../analyze.ts';
import { certainModel, exampleContext } from '../../../tests/fixtures/example-context.ts';
import { annotateText } from '../reading/read-draft.ts';
import { goldenDrafts } from '../../../tests/fixtures/golden-drafts.ts';
import type { GoldenDraft } from '../../../tests/fixtures/golden-drafts.ts';

/** The card as a writer reads it: `‸` is where the caret waits. */
function cardOf({ site, organisation, kind, causes = [], book, text }: GoldenDraft): Analysis {
  return analyzeNow(
    { ...annotateText(text, site), site, kind: 'post', author: { site }, replyingTo: [], rest: [] },
    exampleContext({
      profile: { ...blankProfile, name: organisation, kind, causes },
      book: createPartnerBook(book, 1),
      model: certainModel,
      // After three cards, messages no longer begin "Everything here is about you so far".
      recent: Array.from({ length: 3 }, () => ({
        verdict: 'shared',
        creditsSomeone: false,
        wasNudged: true,
      })),
    }),
  );
}

function show(draft: GoldenDraft): string {
  const { findings } = cardOf(draft);
  const lines = findings.flatMap(({ rule, message, suggestions }) => [
    `  ${rule}: ${message}`,
    ...suggestions.map((suggestion) => {
      const because = suggestion.kind === 'edit' ? undefined : suggestion.because;
      const { start } = suggestion.kind === 'question' ? { start: 0 } : suggestion.span;
      const writes =
        suggestion.kind === 'question'
          ? '(copies a note)'
          : suggestion.kind === 'edit'
            ? suggestion.text
            : `${suggestion.text.slice(0, suggestion.caret ?? suggestion.text.length)}‸${suggestion.text.slice(suggestion.caret ?? suggestion.text.length)}`;
      const where =
        start === draft.text.length || suggestion.kind === 'question' ? '' : `at ${start}: `;
      return `    [${suggestion.label}] ${where}${writes.trimStart().replaceAll('\n', ' ↵ ')}${because === undefined ? '' : `  // ${because}`}`;
    }),
  ]);
  return [draft.text.replaceAll('\n', ' ↵ '), ...lines].join('\n');
}

test('the twenty cards match cards.golden.txt', async () => {
  await expect(`${goldenDrafts.map(show).join('\n\n')}\n`).toMatchFileSnapshot('cards.golden.txt');
});

const withCard = goldenDrafts.filter((draft) => cardOf(draft).findings.length > 0);

test('at least nineteen of the twenty drafts get a card; a food bank’s appeal may be too delicate', () => {
  expect(withCard.length).toBeGreaterThanOrEqual(19);
});

test.each(withCard.map((draft) => [draft.text, draft] as const))(
  'offers at least two suggestions, and none replaces words of the draft: %s',
  (_, draft) => {
    const [finding] = cardOf(draft).findings;
    const presses = finding?.suggestions.filter(
      (suggestion) => suggestion.kind !== 'question' || suggestion.copy !== undefined,
    );
    expect(presses?.length).toBeGreaterThanOrEqual(2);
    for (const suggestion of presses ?? [])
      if (suggestion.kind === 'start') expect(suggestion.span.end - suggestion.span.start).toBe(0);
  },
);
