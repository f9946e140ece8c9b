import { describe, expect, test } from 'vitest';
import type { EditorName } from '../pages/editors/index.ts';
import { describeEditors, editOf } from './each-editor.ts';
import type { EditorPage } from './editor-page.ts';
import { isSoak } from '../soak.ts';

/**
 * Other extensions wrap words in elements of their own and put icons between them. Lexical and Quill repair the
 * page or give up the words; Draft.js keeps its text and does not notice.
 */
const editors: readonly EditorName[] = [
  'Draft.js',
  'lexical',
  'quill 1',
  'quill 2',
  'quill 2 in a shadow root',
  'tiptap',
];

/** Where a foreign element is: around, before or between which words. All element names behave alike; `npm run test:soak` tries them all. */
const kinds = isSoak ? ['mark', 'span', 'b', 'icon', 'cut'] : ['mark', 'icon', 'cut'];
const wordsOf = (kind: string) =>
  isSoak || kind === 'mark'
    ? ['Riverside', 'We thank Riverside for soup', 'for soup']
    : ['Riverside'];

const start = 'We thank Riverside for soup\nand Oak Trust for tea';

describeEditors(editors, ({ editorName, open }) => {
  describe.each(kinds)('%s', (kind) => {
    test.each(wordsOf(kind))(
      'with an element around “%s”: reads the whole text, and an edit is complete or absent',
      async (words) => {
        for (const [target, written] of [
          ['We', 'All'],
          ['Riverside', 'Riverside (@RFB)'],
          ['soup', 'soup!'],
          ['Oak Trust', 'Oak Trust (@oak)'],
        ] as const) {
          await using editor = await open({ text: start });
          await editor.order('placeCaret', { offset: start.length });
          await surround(editor, words, kind);
          const { model, shown, read } = await editor.look();
          // Lexical may briefly remove words from the page while its model still has them.
          expect(read.text).toBe(shown);
          if (editorName === 'lexical' && shown !== model) continue;
          expect(read.text).toBe(model);
          if (editorName === 'Draft.js') expect(model).toBe(start);
          if (!model.includes(target)) continue;
          const { request, wanted } = editOf(model, target, written);
          const outcome = await editor.order('replace', { request });
          // Draft.js leaves lines without foreign elements unchanged.
          const isTheirs = editorName === 'Draft.js' && target !== 'Oak Trust';
          expect(outcome).toBe(isTheirs ? 'refused' : 'applied');
          const after = await editor.look();
          expect(after.model).toBe(outcome === 'applied' ? wanted : model);
          expect(after.read.text).toBe(after.model);
          await editor.page.keyboard.type('Z');
          await expect.poll(() => editor.model()).toHaveLength(after.model.length + 1);
        }
      },
    );
  });

  if (editorName === 'Draft.js')
    test('finds the ranges of wrapped words, and the caret among them', async () => {
      await using editor = await open({ text: start });
      await surround(editor, 'Riverside', 'mark');
      for (const words of ['We thank', 'thank Riverside for', 'soup']) {
        const at = start.indexOf(words);
        const span = { start: at, end: at + words.length };
        const [range] = await editor.order('ranges', { span });
        expect(range?.text).toBe(words);
        await editor.order('placeCaret', { offset: span.end });
        expect(await editor.order('caret')).toBe(span.end);
      }
    });
});

/** Changes the page as a highlighter would, then lets the editor react. */
async function surround(editor: EditorPage, words: string, kind: string): Promise<void> {
  await editor.page.$eval(
    '>>> #editor-0',
    (box, words, kind) => {
      const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      let text: Text;
      do text = texts.nextNode() as Text;
      while (!text.data.includes(words));
      const at = text.data.indexOf(words);
      if (kind === 'cut') return void text.splitText(at);
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + words.length);
      if (kind === 'icon') range.collapse(true);
      const element = document.createElement(kind === 'icon' ? 'i' : kind);
      if (kind === 'icon') {
        element.contentEditable = 'false';
        range.insertNode(element);
      } else range.surroundContents(element);
    },
    words,
    kind,
  );
  await editor.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}
