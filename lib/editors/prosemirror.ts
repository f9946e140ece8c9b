import { createBlockEditor, type EditTarget } from './block-editor.ts';
import { mentionsIn } from './blocks.ts';
import { defineDriver } from './driver.ts';
import { insertByCommand } from './input-events.ts';
import { isFirefox } from './firefox.ts';
import { readParagraphs } from './paragraphs.ts';

/**
 * ProseMirror: as TipTap 3 in LinkedIn's newest share dialog and its comment boxes (seen 2026-10), as TipTap 2 on
 * Bluesky (its own code, 2026-08).
 */
export default defineDriver({
  id: 'prosemirror',
  recognises: (element) => element.isContentEditable && element.classList.contains('ProseMirror'),
  open: (element, options) =>
    createBlockEditor(
      element,
      {
        read: (editor) => readParagraphs(editor, '[data-type="mention"]'),
        inserts: [insert],
        writesLineFeeds: !isFirefox,
      },
      options,
    ),
});

/**
 * ProseMirror accepts what the browser's own command did as typing, with one exception. Of two line feeds in a row
 * Firefox leaves one (153, 2026-12).
 */
function insert(target: EditTarget, text: string): boolean {
  if (joinsMentions(target)) return false;
  return insertByCommand(text);
}

/** Chromium drops the mentions of a line when it joins it to another (156, 2026-11). */
function joinsMentions({ blocks, span }: EditTarget): boolean {
  const joined = blocks.filter(
    ({ start, text }) => start <= span.end && span.start <= start + text.length,
  );
  return joined.length > 1 && mentionsIn(joined).length > 0;
}
