import { createBlockEditor, insertByCommand, type Place } from './block-editor.ts';
import { rangeOf, type Block } from './blocks.ts';
import { defineDriver } from './driver.ts';
import { insertByKey, insertByTextEvent } from './input-events.ts';
import { readParagraphs } from './paragraphs.ts';
import { nextTask } from './settle.ts';

/** Any other editable, whatever looks after it: what editors take, the gentlest first. */
export default defineDriver({
  id: 'unknown',
  recognises: (element) =>
    element.isContentEditable &&
    element.hasAttribute('contenteditable') &&
    !element.classList.contains('ql-clipboard'),
  open: (element, options) => createBlockEditor(element, { read, insert }, options),
});

/** A space that a browser made unbreakable, to show it at the end of a line, is a space. */
function read(editor: HTMLElement): readonly Block[] {
  const plain = (text: string) => text.replaceAll('\u00A0', ' ');
  return readParagraphs(editor).map((block) => ({
    ...block,
    text: plain(block.text),
    leaves: block.leaves.map((leaf) => ({ ...leaf, text: plain(leaf.text) })),
  }));
}

/** Each step only when the one before was neither taken nor did anything: two that work write twice. */
async function insert(place: Place, text: string): Promise<boolean> {
  const { element, blocks, span, readText } = place;
  const range = rangeOf(blocks, span);
  if (!range || text.includes('\n')) return false;
  const before = readText();
  const wasTaken = async (taken: boolean) => {
    if (!taken) await nextTask();
    return taken || readText() !== before;
  };
  if (text && (await wasTaken(insertByKey(element, text, range)))) return true;
  if (text && (await wasTaken(insertByTextEvent(element, text)))) return true;
  return element.isConnected && insertByCommand(text);
}
