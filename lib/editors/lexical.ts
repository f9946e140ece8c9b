import { createBlockEditor, type Place } from './block-editor.ts';
import { defineDriver } from './driver.ts';
import { deleteByKey, insertByReplacement } from './input-events.ts';
import { readParagraphs } from './paragraphs.ts';
import { rangeOf } from './blocks.ts';

/**
 * Lexical: Facebook's composers and comment boxes, seen 2026-11; measured with 0.52. A person or
 * page that was picked is a text node of its own kind, the only one that is not spell-checked.
 */
export default defineDriver({
  id: 'lexical',
  recognises: (element) =>
    element.isContentEditable && element.matches('[data-lexical-editor="true"]'),
  open: (element, options) =>
    createBlockEditor(
      element,
      { read: (editor) => readParagraphs(editor, actor), inserts: [insert] },
      options,
    ),
});

const actor = 'span[data-lexical-text="true"][spellcheck="false"]';

/**
 * Lexical takes a correction over in every case, also where it would leave a key to the browser;
 * execCommand scrambles the page over two nodes in Chromium.
 */
function insert({ element, blocks, span }: Place, text: string): boolean {
  const range = rangeOf(blocks, span);
  // A line feed would become a paragraph or not, by the event: no suggestion of ours has one.
  if (!range || text.includes('\n')) return false;
  return text ? insertByReplacement(element, text, range) : deleteByKey(element, range);
}
