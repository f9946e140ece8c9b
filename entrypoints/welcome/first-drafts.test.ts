import { expect, test } from 'vitest';
import { organisationKinds } from '../../lib/organisation/organisation-kinds.ts';
import { coachLine } from '../../scripts/coach/coach-line.ts';
import { firstDraft } from './first-drafts.ts';

/** What the coach says to a newcomer whose book is empty. */
const coached = (name: string, kind: string | undefined, text: string) =>
  coachLine(JSON.stringify({ text, site: 'x', profile: { name, kind } })).analysis!.findings;

test.each([...organisationKinds, undefined])(
  'the first draft of such an organisation gets a card with two suggestions: %s',
  (kind) => {
    const name = 'Lantern Street';
    const [finding, ...others] = coached(
      name,
      kind,
      firstDraft({ name, ...(kind && { kind }) }, []),
    );
    expect(finding?.rule).toBe('brand-only');
    expect(others).toEqual([]);
    // The general question would be a poor first impression.
    expect(finding?.message).not.toMatch(/Does anyone else|Whose work is behind it/);
    expect(finding?.suggestions.length).toBeGreaterThan(1);
  },
);

test('names a partner who may be tagged as soon as there is one', () => {
  const quiet = { name: 'Mill Lane Choir', doNotTag: true };
  const bank = { name: 'Riverside Food Bank', doNotTag: false };
  expect(firstDraft({ name: 'Harbour Museum' }, [quiet, bank])).toContain('Riverside Food Bank');
  expect(firstDraft({ name: 'Harbour Museum' }, [quiet])).not.toContain('Mill Lane Choir');
});
