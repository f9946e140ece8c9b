import { createBlockEditor } from './block-editor.ts';
import { defineDriver } from './driver.ts';
import { insertByCommand } from './input-events.ts';
import { readParagraphs } from './paragraphs.ts';

/**
 * Quill 1.3 and 2.0: LinkedIn's share box in an open shadow root and its company pages, seen
 * 2026-10. The `.ql-clipboard` beside it is Quill's own scratch paper, never a draft.
 */
export default defineDriver({
  id: 'quill',
  recognises: (element) => element.isContentEditable && element.classList.contains('ql-editor'),
  open: (element, options) =>
    createBlockEditor(
      element,
      {
        read: (editor) => readParagraphs(editor, 'a.ql-mention'),
        // A line feed by command makes one paragraph too many here and none there.
        inserts: [(_, text) => !text.includes('\n') && insertByCommand(text)],
      },
      options,
    ),
});
