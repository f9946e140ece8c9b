import { describe, expect, test } from 'vitest';
import type { Draft } from '../post.ts';
import { analyzeNow } from './analyze.ts';
import { exampleContext } from './example-context.ts';
import { markDraft } from './read-draft.ts';

const analyzed = (site: Draft['site'], text: string, mentions: Draft['mentions'] = []) => {
  const draft = markDraft({
    text,
    mentions,
    links: [],
    site,
    kind: 'post',
    author: { site },
    replyingTo: [],
    rest: [],
  });
  return analyzeNow(draft, exampleContext());
};
const text = 'On Sunday @Riverside Food Bank brought the bread.';

describe('a name typed behind @ and not picked from the list', () => {
  test('is no tag on LinkedIn: the finding stands, and its tag does not double the sign', () => {
    const [finding] = analyzed('linkedin', text).findings;
    expect(finding?.rule).toBe('untagged-partner');
    expect(finding?.suggestions[0]).toMatchObject({
      kind: 'start',
      span: { start: text.indexOf('@'), end: text.indexOf(' brought') },
      text: '@Riverside Food Bank',
    });
  });

  test('picked, it is one', () => {
    const start = text.indexOf('@');
    const mention = { span: { start, end: start + 20 }, name: 'Riverside Food Bank' };
    const rules = analyzed('linkedin', text, [mention]).findings.map(({ rule }) => rule);
    expect(rules).not.toContain('untagged-partner');
  });

  test('on X it tags somebody else', () => {
    const rules = analyzed('x', text).findings.map(({ rule }) => rule);
    expect(rules).not.toContain('untagged-partner');
  });
});
