import { describe, expect, test } from 'vitest';
import type { EditorName } from '../pages/editors/index.ts';
import { describeBenches, editOf } from './each-bench.ts';
import type { EditorPage } from './editor-page.ts';

/**
 * Other extensions put elements of their own round words, and icons between them. Lexical and Quill
 * mend their page or give the words up; Draft.js keeps its text and does not hear of it.
 */
const benches: readonly EditorName[] = [
  'Draft.js',
  'lexical',
  'quill 1',
  'quill 2',
  'quill 2 in a shadow root',
  'tiptap',
];

/** Elements of every name stand round words alike; `npm run test:soak` tries them all. */
const kinds = process.env['SOAK'] ? ['mark', 'span', 'b', 'icon', 'cut'] : ['mark', 'icon', 'cut'];

const start = 'We thank Riverside for soup\nand Oak Trust for tea';

describeBenches(benches, ({ bench, open }) => {
  describe.each(kinds)('%s', (kind) => {
    test.each(['Riverside', 'We thank Riverside for soup', 'for soup'])(
      'round “%s”: the whole text is read, and an edit is whole or not there',
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
          // Lexical may take words off its page for a while that it still has.
          expect(read.text).toBe(shown);
          if (bench === 'lexical' && shown !== model) continue;
          expect(read.text).toBe(model);
          if (bench === 'Draft.js') expect(model).toBe(start);
          if (!model.includes(target)) continue;
          const { request, wanted } = editOf(model, target, written);
          const outcome = await editor.order('replace', { request });
          // What stands in a line of its own is Draft’s as it was.
          const isTheirs = bench === 'Draft.js' && target !== 'Oak Trust';
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

  if (bench === 'Draft.js')
    test('says where surrounded words stand, and where the caret is among them', async () => {
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

/** Does to the page what a highlighter does, and lets the editor hear of it. */
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
