import { afterAll, beforeAll, describe, expect } from 'vitest';
import { test } from '../e2e/browser-test.ts';
import type { Browser } from 'puppeteer-core';
import type { Span } from '../../lib/text/span.ts';
import type { BrowserName, Running } from '../e2e/browsers.ts';
import type { EditorName } from '../pages/editors/index.ts';
import {
  benches,
  createEditorsTab,
  createXTab,
  type EditorPage,
  type OpenPage,
} from './editor-page.ts';
import { buildDriverExtension } from './extension.ts';

const editorNames: readonly EditorName[] = [
  'lexical',
  'quill 1',
  'quill 1 in a shadow root',
  'quill 2',
  'quill 2 in a shadow root',
  'tiptap',
  'plain',
];

export type BenchName = 'Draft.js' | 'textarea' | EditorName;

export const benchNames: readonly BenchName[] = ['Draft.js', 'textarea', ...editorNames];

/**
 * Quill hears no key of its own in a shadow root (it asks the document for the caret), so Enter and
 * undo go past it there, with or without us; the bench with Quill 1 is helped, this one is not.
 */
export const isDeaf = (bench: BenchName) => bench === 'quill 2 in a shadow root';

/** Those with a mention node of their own. */
export const mentionBenches = editorNames.filter((name) => name !== 'plain');

function createTab(browser: Browser, name: BenchName) {
  const bench = benches.find((each) => each.name === name);
  return bench ? createXTab(browser, bench) : createEditorsTab(browser, name as EditorName);
}

interface BenchTools {
  readonly bench: BenchName;
  readonly browser: BrowserName;
  readonly open: OpenPage;
}

/** The same tests on each bench, in both browsers, in the world the drivers will live in. */
export function describeBenches(
  names: readonly BenchName[],
  tests: (tools: BenchTools) => void,
): void {
  describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
    let running: Running;
    test.beforeAll(async ({ browsers }) => {
      running = await browsers.open(browser, await buildDriverExtension());
    });
    afterAll(() => running?.close());

    describe.each(names)('%s', (bench) => {
      let tab: Awaited<ReturnType<typeof createTab>>;
      beforeAll(async () => {
        tab = await createTab(running.browser, bench);
      });
      afterAll(() => tab?.close());
      tests({ bench, browser, open: (start) => tab.open(start) });
    });
  });
}

/** Model, page and driver say the same, and nothing broke. */
export async function isWhole(editor: EditorPage): Promise<void> {
  const model = await editor.model();
  const shown = await editor.shown();
  expect(editor.kept(shown)).toBe(model);
  expect([shown, model]).toContain((await editor.order('read')).text);
  expect(await editor.errors()).toEqual([]);
}

export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/** An edit of some words of a text, and the text it makes. */
export function editOf(text: string, words: string, written: string) {
  const span = spanOf(text, words);
  return {
    request: { span, expected: words, text: written },
    wanted: text.slice(0, span.start) + written + text.slice(span.end),
    end: span.start + written.length,
  };
}
