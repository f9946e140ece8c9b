import { expect, test } from 'vitest';
import type { Editor, EditRequest } from '../editors/driver.ts';
import type { Site } from '../sites/define-site.ts';
import type { HeldFinding } from './held-findings.ts';
import type { Clock, PagePort } from './ports.ts';
import { takeSuggestion } from './take-suggestion.ts';

interface Written {
  readonly text: string;
  /** Where the caret then is; undefined: behind what was written. */
  readonly caret: number | undefined;
}

interface Start {
  readonly text: string;
  readonly caret?: number;
}

/** Takes a suggestion in place of some words, in a box like LinkedIn's or Facebook's, whose list opens at once. */
async function take(
  draft: string,
  words: string,
  start: Start,
  writesLineFeeds = true,
): Promise<Written> {
  let text = draft;
  let caret: number | undefined;
  const at = words === '' ? draft.length : draft.indexOf(words);
  const span = { start: at, end: at + words.length };
  const lists: Element[] = [];
  const editor = {
    writesLineFeeds,
    read: () => ({ text, mentions: [] }),
    caret: () => text.length,
    async replace(request: EditRequest) {
      const { span } = request;
      text = text.slice(0, span.start) + request.text + text.slice(span.end);
      caret = request.caret?.(draft.length);
      lists.push({} as Element);
      return 'applied';
    },
  } as unknown as Editor;
  const suggestion = { kind: 'start', label: '', span, ...start };
  const result = await takeSuggestion({
    editor,
    site: { tags: 'list', findTagLists: () => [...lists] } as unknown as Site,
    page: { focused: async () => true } as unknown as PagePort,
    clock: {} as Clock,
    find: () =>
      ({ finding: { suggestions: [suggestion] }, expected: [words] }) as unknown as HeldFinding,
    suggestion: 0,
    writing: () => {},
    written: () => {},
    signal: new AbortController().signal,
  });
  expect(result.outcome).toBe('applied');
  return { text, caret };
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
  expect(await take(draft, 'Riverside', { text: '@Riverside' })).toMatchObject({ text: tagged });
});

test.each<[why: string, draft: string, start: Start, written: Written]>([
  ['a name', 'It is lit.', { text: '\n\n@Ann' }, { text: 'It is lit. @Ann', caret: undefined }],
  [
    'behind a space',
    'It is lit. ',
    { text: '\n\n@Ann' },
    { text: 'It is lit. @Ann', caret: undefined },
  ],
  [
    'a name and a line under it',
    'It is lit.',
    { text: '\n\nAnn \nPart-funded by it', caret: 6 },
    { text: 'It is lit. Ann Part-funded by it', caret: 15 },
  ],
])('an editor that takes no line feeds gets one line: %s', async (_, draft, start, written) => {
  expect(await take(draft, '', start, false)).toEqual(written);
});
