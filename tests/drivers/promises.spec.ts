import { expect, test } from 'vitest';
import { editorNames, describeEditors, isDeaf, isWhole } from './each-editor.ts';
import type { EditorPage } from './editor-page.ts';

/** What an edit guarantees while page and writer carry on (lib/editors/driver.ts). */
const start = 'We thank Riverside for help today';
const tag = { words: 'Riverside', text: 'Riverside (@RFB)' };
const tagged = 'We thank Riverside (@RFB) for help today';

describeEditors(editorNames, ({ editorName, browser, open }) => {
  test.each([2, 3])('is written once when taken %d times at once', async (edits) => {
    await using editor = await open({ text: start });
    await editor.order('placeCaret', { offset: start.length });
    const outcomes = await editor.order('takeOften', { ...tag, edits });
    expect(outcomes).toEqual(['applied', ...Array(edits - 1).fill('refused')]);
    expect(await editor.model()).toBe(tagged);
    await isWhole(editor);
  });

  test('keys typed before, during and after it land at the writer’s caret', async () => {
    await using editor = await open({ text: start });
    await typeThrough(editor, 2, editorName === 'plain');
  });

  if (browser === 'chromium')
    test('keys land at the writer’s caret on a slow processor too', async () => {
      await using editor = await open({ text: start });
      await typeThrough(editor, 1, editorName === 'plain', 8);
    });

  test.each(['at the end', 'before the words', 'among the words'] as const)(
    'the caret stays %s even if the click took the focus',
    async (where) => {
      await using editor = await open({ text: start });
      const at = { 'at the end': 33, 'before the words': 2, 'among the words': 12 }[where];
      await editor.order('placeCaret', { offset: at });
      await editor.page.evaluate(() => {
        const host = document.createElement('div');
        const button = document.createElement('button');
        host.id = 'card';
        host.attachShadow({ mode: 'closed' }).append(button);
        document.body.append(host);
        button.focus();
      });
      expect(await editor.order('take', tag)).toBe('applied');
      await editor.page.$eval('#card', (host) => host.remove());
      await editor.page.keyboard.type('!');
      const after = { 'at the end': 40, 'before the words': 2, 'among the words': 25 }[where];
      await editor.becomes(`${tagged.slice(0, after)}!${tagged.slice(after)}`);
      await isWhole(editor);
    },
  );

  if (!isDeaf(editorName))
    test('undo and redo treat it as one step before later typing, and never leave half of it', async () => {
      await using editor = await open({ text: start });
      await editor.order('placeCaret', { offset: start.length });
      expect(await editor.order('take', tag)).toBe('applied');
      await editor.page.keyboard.type(' and on');
      await editor.becomes(`${tagged} and on`);
      const isHalf = async () => !/^We thank Riverside( \(@RFB\))? for/.test(await editor.model());
      let undone = 0;
      for (; (await editor.model()) !== start; undone += 1) {
        expect(undone).toBeLessThan(10);
        await editor.press('Control', 'z');
        expect(await isHalf()).toBe(false);
      }
      for (; undone > 0; undone -= 1) {
        await editor.press('Control', 'Shift', 'z');
        expect(await isHalf()).toBe(false);
      }
      // Draft.js may take the last redo in a moment after the key.
      await editor.becomes(`${tagged} and on`);
      await isWhole(editor);
    });

  test('is complete or absent when the page redraws the same text', async () => {
    await using editor = await open({ text: start });
    await editor.order('placeCaret', { offset: start.length });
    const [outcome] = await Promise.all([editor.order('take', tag), editor.write(start)]);
    const possible = { applied: [tagged, start], refused: [start], unverified: [start] };
    expect(possible[outcome]).toContain(await editor.model());
    await isWhole(editor);
  });
});

/** Types at the end while earlier words are tagged and the tag is removed again. */
async function typeThrough(
  editor: EditorPage,
  rounds: number,
  isUnknown: boolean,
  slowness = 1,
): Promise<void> {
  await editor.order('placeCaret', { offset: start.length });
  let letters = '';
  let written: string = tag.words;
  for (let round = 0; round < rounds; round += 1) {
    for (const text of [tag.text, tag.words]) {
      // On a processor this slow, each key takes a tenth of a second.
      const next = slowness > 1 ? 'abc' : 'abcde';
      if (slowness > 1) await editor.page.emulateCPUThrottling(slowness);
      const [outcome] = await Promise.all([
        editor.order('take', { words: written, text }),
        editor.page.keyboard.type(next),
      ]);
      if (slowness > 1) await editor.page.emulateCPUThrottling(null);
      letters += next;
      // In an unknown editor the edit has to wait, so a key press may cancel it.
      if (outcome === 'refused') expect(isUnknown).toBe(true);
      else expect(outcome).toBe('applied');
      if (outcome === 'applied') written = text;
      const wanted = start.replace(tag.words, written) + letters;
      await expect.poll(() => editor.model()).toBe(wanted);
    }
  }
  await isWhole(editor);
}
