import { createBlockEditor, type BlockEngine, type Write } from './block-editor.ts';
import { readDraftBlocks } from './draft-blocks.ts';
import { defineDriver } from './driver.ts';
import { insertByTextEvent } from './input-events.ts';

/** Draft.js 0.11: X's desktop composers (home, modal, reply, quote, thread), seen 2026-10. */
export default defineDriver({
  id: 'draftjs',
  recognises: (element) =>
    element.isContentEditable &&
    (element.classList.contains('public-DraftEditor-content') ||
      element.querySelector('[data-contents]') !== null),
  open: (element, options) =>
    createBlockEditor(
      element,
      { read: readDraftBlocks, plan: widen, inserts, writesLineFeeds: true },
      options,
    ),
});

/**
 * Draft.js accepts a `textInput` event in every case measured, in both browsers. Nothing else works
 * everywhere: Firefox swallows a paste, and in Chromium execCommand breaks on a range over two leaves and
 * in an empty box.
 */
const inserts: BlockEngine['inserts'] = [({ element }, text) => insertByTextEvent(element, text)];

/** Built on the first edit: it takes 10 ms and more, which merely loading a page should not cost. */
let graphemes: Intl.Segmenter | undefined;

/**
 * Draft.js handles only some events itself. Inside a leaf it leaves inserting at the caret to the browser, which
 * ignores synthetic events, and it ignores deletions. React also holds back a single space once a space was typed.
 * So the edit also replaces the neighbouring character with itself.
 */
function widen(before: string, { span, text }: Write): Write | undefined {
  if (!before || (isTaken(text) && span.start < span.end)) return { span, text };
  const lineStart = before.lastIndexOf('\n', span.start - 1) + 1;
  const left = shortest(graphemesOf(before.slice(lineStart, span.start)).toReversed(), (taken) =>
    isTaken(taken.toReversed().join('') + text),
  );
  if (left) {
    const words = left.toReversed().join('');
    return { span: { start: span.start - words.length, end: span.end }, text: words + text };
  }
  // At the start of a line Draft.js does insert at the caret itself.
  if (isTaken(text)) return { span, text };
  const right = shortest(graphemesOf(before.slice(span.end)), (taken) =>
    isTaken(text + taken.join('')),
  );
  if (!right) return undefined;
  const words = right.join('');
  return { span: { start: span.start, end: span.end + words.length }, text: text + words };
}

function isTaken(text: string): boolean {
  return text !== '' && text !== ' ';
}

/** As few of the first characters as suffice, at least one. */
function shortest(
  characters: readonly string[],
  isEnough: (taken: readonly string[]) => boolean,
): readonly string[] | undefined {
  const count = characters.findIndex((_, index) => isEnough(characters.slice(0, index + 1)));
  return count < 0 ? undefined : characters.slice(0, count + 1);
}

function graphemesOf(text: string): readonly string[] {
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [...graphemes.segment(text)].map(({ segment }) => segment);
}
