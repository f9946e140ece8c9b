import { describe, expect, test } from 'vitest';
import type { Draft } from '../../post.ts';
import { analyzeNow } from '../analyze.ts';
import { exampleContext } from '../../../tests/fixtures/example-context.ts';
import { annotateDraft } from '../reading/read-draft.ts';

const analyzed = (site: Draft['site'], text: string, mentions: Draft['mentions'] = []) => {
  const draft = annotateDraft({
    text,
    mentions,
    site,
    kind: 'post',
    author: { site },
    replyingTo: [],
    rest: [],
  });
  return analyzeNow(draft, exampleContext());
};
const text = 'On Sunday @Riverside Food Bank brought the bread.';

describe('a name typed after @ but not picked from the list', () => {
  test('is not a tag on LinkedIn: the finding stays, and its edit does not double the @', () => {
    const [finding] = analyzed('linkedin', text).findings;
    expect(finding?.rule).toBe('untagged-partner');
    expect(finding?.suggestions[0]).toMatchObject({
      kind: 'start',
      span: { start: text.indexOf('@'), end: text.indexOf(' brought') },
      text: '@Riverside Food Bank',
    });
  });

  test('is a tag once it is picked', () => {
    const start = text.indexOf('@');
    const mention = { span: { start, end: start + 20 }, name: 'Riverside Food Bank' };
    const rules = analyzed('linkedin', text, [mention]).findings.map(({ rule }) => rule);
    expect(rules).not.toContain('untagged-partner');
  });

  test('counts as a tag of someone else on X', () => {
    const rules = analyzed('x', text).findings.map(({ rule }) => rule);
    expect(rules).not.toContain('untagged-partner');
  });
});
