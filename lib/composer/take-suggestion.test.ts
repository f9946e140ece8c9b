import { expect, test } from 'vitest';
import type { Editor } from '../editors/driver.ts';
import type { Site } from '../sites/define-site.ts';
import type { HeldFinding } from './held-findings.ts';
import type { Clock, PagePort } from './ports.ts';
import { takeSuggestion } from './take-suggestion.ts';

/** Writes `@name` in a box like LinkedIn's or Facebook's, whose list opens at once. */
async function tagIn(draft: string, name: string): Promise<string> {
  let text = draft;
  const start = draft.indexOf(name);
  const span = { start, end: start + name.length };
  const lists: Element[] = [];
  const editor = {
    read: () => ({ text, mentions: [] }),
    caret: () => text.length,
    async replace({ span, text: words }: { span: { start: number; end: number }; text: string }) {
      text = text.slice(0, span.start) + words + text.slice(span.end);
      lists.push({} as Element);
      return 'applied';
    },
  } as unknown as Editor;
  const suggestion = { kind: 'start', label: '', span, text: `@${name}` };
  const result = await takeSuggestion({
    editor,
    site: { tags: 'list', findTagLists: () => [...lists] } as unknown as Site,
    page: { focused: async () => true } as unknown as PagePort,
    clock: {} as Clock,
    find: () =>
      ({ finding: { suggestions: [suggestion] }, expected: [name] }) as unknown as HeldFinding,
    suggestion: 0,
    writing: () => {},
    written: () => {},
    signal: new AbortController().signal,
  });
  expect(result).toEqual({ outcome: 'applied', text: `@${name}` });
  return text;
}

test.each([
  ['after a space', 'Thanks to Riverside!', 'Thanks to @Riverside!'],
  [
    'directly after a colon, where the sites open no list',
    'Thanks:Riverside',
    'Thanks: @Riverside',
  ],
  ['in brackets', 'Thanks (Riverside)', 'Thanks (@Riverside)'],
  ['at the start', 'Riverside sang', '@Riverside sang'],
])('tags a name %s', async (_, draft, tagged) => {
  expect(await tagIn(draft, 'Riverside')).toBe(tagged);
});
