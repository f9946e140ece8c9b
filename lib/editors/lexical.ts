import { createBlockEditor, type EditTarget } from './block-editor.ts';
import { defineDriver } from './driver.ts';
import { deleteByKey, insertByReplacement, insertByTransfer } from './input-events.ts';
import { isFirefox } from './firefox.ts';
import { readParagraphs } from './paragraphs.ts';
import { rangeOf } from './blocks.ts';

/**
 * Lexical: Facebook's composers and comment boxes, seen 2026-11; measured with 0.52. A picked person or
 * page is a text node of a special kind, the only one with spell checking off.
 */
export default defineDriver({
  id: 'lexical',
  recognises: (element) =>
    element.isContentEditable && element.matches('[data-lexical-editor="true"]'),
  open: (element, options) =>
    createBlockEditor(
      element,
      {
        read: (editor) => readParagraphs(editor, actor),
        inserts: [insert],
        writesLineFeeds: !isFirefox,
      },
      options,
    ),
});

const actor = 'span[data-lexical-text="true"][spellcheck="false"]';

/**
 * Lexical handles `insertReplacementText` itself in every case, even where it leaves typing to the browser. In
 * Chromium, execCommand scrambles the page when the range spans two nodes.
 */
function insert({ element, blocks, span }: EditTarget, text: string): boolean {
  const range = rangeOf(blocks, span);
  if (!range) return false;
  // Only of transferred text does Lexical make paragraphs, which Firefox hides from the page (153, 2026-12).
  if (text.includes('\n')) return insertByTransfer(element, text, range);
  return text ? insertByReplacement(element, text, range) : deleteByKey(element, range);
}
