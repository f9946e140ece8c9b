import { createBlockEditor } from './block-editor.ts';
import { defineDriver } from './driver.ts';
import { insertByCommand } from './input-events.ts';
import { isFirefox } from './firefox.ts';
import { readParagraphs } from './paragraphs.ts';

/**
 * Quill 1.3 and 2.0: LinkedIn's share box in an open shadow root and its company pages, seen in 2026-10.
 * The `.ql-clipboard` beside it is Quill's paste buffer, never a draft.
 */
export default defineDriver({
  id: 'quill',
  recognises: (element) => element.isContentEditable && element.classList.contains('ql-editor'),
  open: (element, options) =>
    createBlockEditor(
      element,
      {
        read: (editor) => readParagraphs(editor, 'a.ql-mention'),
        inserts: [(_, text) => insertByCommand(text)],
        // Firefox drops line feeds here (153, 2026-12).
        writesLineFeeds: !isFirefox,
      },
      options,
    ),
});
