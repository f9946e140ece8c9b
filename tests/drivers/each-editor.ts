import { afterAll, describe, expect } from 'vitest';
import { test } from '../e2e/browser-test.ts';
import type { Span } from '../../lib/text/span.ts';
import type { BrowserName, Running } from '../e2e/browsers.ts';
import type { EditorName } from '../pages/editors/index.ts';
import { createOpen, openEditorsTab, type EditorPage, type OpenPage } from './editor-page.ts';
import { buildDriverExtension } from './extension.ts';
import { isSoak } from '../soak.ts';

export const editorNames: readonly EditorName[] = [
  'Draft.js',
  'textarea',
  'lexical',
  'quill 1',
  'quill 1 in a shadow root',
  'quill 2',
  'quill 2 in a shadow root',
  'tiptap',
  'tiptap 2',
  'plain',
];

/**
 * Quill asks the document for the caret, so in a shadow root it sees no keys: Enter and undo bypass it, with or
 * without the extension. The test page works around this for Quill 1 but not for Quill 2.
 */
export const isDeaf = (editorName: EditorName) => editorName === 'quill 2 in a shadow root';

/** Editors with a mention node of their own. */
export const mentionEditors = editorNames.filter(
  (name) => !['Draft.js', 'textarea', 'plain'].includes(name),
);

/**
 * No site is known to put Quill 2 into a shadow root; LinkedIn does so with Quill 1. TipTap 2 has the same driver as
 * TipTap 3, and the same ProseMirror below it.
 */
const isTried = (name: EditorName) =>
  isSoak || !['quill 2 in a shadow root', 'tiptap 2'].includes(name);

interface EditorTools {
  readonly editorName: EditorName;
  readonly browser: BrowserName;
  readonly open: OpenPage;
}

/**
 * Runs the same tests on each editor, in both browsers, with the drivers in the isolated world as in the
 * product.
 */
export function describeEditors(
  names: readonly EditorName[],
  tests: (tools: EditorTools) => void,
): void {
  describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
    let running: Running;
    let tab: Awaited<ReturnType<typeof openEditorsTab>>;
    test.beforeAll(async ({ browsers }) => {
      running = await browsers.open(browser, await buildDriverExtension());
      tab = await openEditorsTab(running.browser);
    });
    afterAll(() => running?.close());

    describe.each(names.filter(isTried))('%s', (editorName) => {
      tests({ editorName, browser, open: (start) => createOpen(tab, editorName)(start) });
    });
  });
}

/** Model, page and driver agree, and nothing threw. */
export async function isWhole(editor: EditorPage): Promise<void> {
  const { model, shown, read, errors } = await editor.look();
  expect(editor.kept(shown)).toBe(model);
  expect([shown, model]).toContain(read.text);
  expect(errors).toEqual([]);
}

export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/** A request to replace some words, the resulting text, and where the new words end in it. */
export function editOf(text: string, words: string, written: string) {
  const span = spanOf(text, words);
  return {
    request: { span, expected: words, text: written },
    wanted: text.slice(0, span.start) + written + text.slice(span.end),
    end: span.start + written.length,
  };
}
