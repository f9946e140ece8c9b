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
    createBlockEditor(element, { read: readDraftBlocks, plan: widen, inserts }, options),
});

/**
 * Draft takes a `textInput` event in every case measured, in both browsers, and it alone: a paste is
 * swallowed in Firefox, and execCommand breaks a range over two leaves and an empty box in Chromium.
 */
const inserts: BlockEngine['inserts'] = [({ element }, text) => insertByTextEvent(element, text)];

/** Made at the first edit: making it takes 10 ms and more, which no page that merely loads is to pay. */
let graphemes: Intl.Segmenter | undefined;

/**
 * Draft takes over only what it has to: a caret inside a leaf is left to the browser, which no
 * forged event moves, and nothing at all is taken for a deletion. A space alone is kept back by
 * React once a space was typed. So the edit is widened by the character beside it, which is
 * written back.
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
  // At the start of a line Draft does take a caret itself.
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

/** As few of the first characters as will do, one at least. */
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
