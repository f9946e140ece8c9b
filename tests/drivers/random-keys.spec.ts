import { expect, test } from 'vitest';
import { editorNames, describeEditors, isWhole } from './each-editor.ts';
import { isSoak } from '../soak.ts';

/**
 * Random edits while the test types: no letter is lost or doubled, and each lands at the writer's caret. 10
 * edits for each editor and browser; 5,000 with SOAK=1.
 */
const edits = isSoak ? 5000 : 10;
const seed = Number(process.env['SEED'] ?? 20_261_130);
/** Edits per draft. */
const longest = 100;
const letters = 'the quick brown fox jumps over it';

describeEditors(editorNames, ({ editorName, open }) => {
  test(
    `no key is lost in ${edits} random edits, seed ${seed}`,
    async () => {
      for (let done = 0; done < edits; done += longest) {
        await using editor = await open({ text: 'Name0 Name1 Name2 and\nName3 Name4 Name5 too' });
        // The caret goes between names, so that tags change both before and after it.
        await editor.order('placeCaret', { offset: 21 });
        const made = editor.order('takeMany', {
          edits: Math.min(longest, edits),
          seed: seed + done,
        });
        const state = { isOver: false };
        void made.finally(() => (state.isOver = true));
        let typed = '';
        while (!state.isOver) {
          const at = typed.length % letters.length;
          const next = letters.slice(at, at + 4);
          await editor.page.keyboard.type(next);
          typed += next;
        }
        // An edit of an unknown editor gives way to a key press.
        const possible = editorName === 'plain' ? ['applied', 'refused'] : ['applied'];
        expect((await made).filter((outcome) => !possible.includes(outcome))).toEqual([]);
        const model = await editor.model();
        expect(model.replaceAll(' (@tag)', '')).toBe(
          editor.kept(`Name0 Name1 Name2 and${typed}\nName3 Name4 Name5 too`),
        );
        await isWhole(editor);
      }
    },
    edits * 300 + 60_000,
  );
});
