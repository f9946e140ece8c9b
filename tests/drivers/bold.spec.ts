import { expect, test } from 'vitest';
import type { EditorName } from '../pages/editors/index.ts';
import { describeEditors, editOf, isWhole } from './each-editor.ts';

/** Editors that can hold bold text, or keep the bold of pasted text. */
const editors: readonly EditorName[] = [
  'lexical',
  'quill 1',
  'quill 1 in a shadow root',
  'quill 2',
  'quill 2 in a shadow root',
  'plain',
];

/** The text, the words to replace, the replacement, and what is bold afterwards. */
const edits: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['For **Mill** Lane Choir today', 'Mill Lane Choir', 'Mill Lane Choir (@mlc)', ['Mill']],
  ['For Mill **Lane** Choir today', 'Mill Lane Choir', 'Mill Lane Choir (@mlc)', ['Lane']],
  ['For Mill **Lane** Choir today', 'Mill Lane Choir', '@Mill Lane Choir', ['Lane']],
  ['**For Mill** Lane Choir', 'Mill Lane Choir', 'Mill Lane Choir (@mlc)', ['For Mill']],
  ['For @Mill **Lane** Choir today', '@Mill Lane Choir', 'Mill Lane Choir', ['Lane']],
  ['For **Mill** our Choir today', 'our Choir', 'their Choir', ['Mill']],
];

describeEditors(editors, ({ open }) => {
  test.each(edits)(
    '%s: writes the new words and keeps the bold',
    async (text, words, written, bold) => {
      await using editor = await open({ text });
      const { request, wanted, end } = editOf(await editor.model(), words, written);
      expect(await editor.order('replace', { request })).toBe('applied');
      const { model, bold: kept } = await editor.look();
      expect({ model, bold: kept }).toEqual({ model: wanted, bold });
      expect(await editor.order('caret')).toBe(end);
      await isWhole(editor);
      await editor.page.keyboard.type('z');
      await editor.becomes(`${wanted.slice(0, end)}z${wanted.slice(end)}`);
    },
  );

  test('a fully bold name stays bold and gets its tag', async () => {
    await using editor = await open({ text: 'For **Mill Lane Choir** today' });
    const { request, wanted } = editOf(
      await editor.model(),
      'Mill Lane Choir',
      'Mill Lane Choir (@mlc)',
    );
    expect(await editor.order('replace', { request })).toBe('applied');
    const { model, bold } = await editor.look();
    expect(model).toBe(wanted);
    expect(bold.join('')).toContain('Mill Lane Choir');
    await isWhole(editor);
  });

  test.each([
    ['For **partners** today', 'partners', 'Acme'],
    ['For **partners** today', 'partners', 'our partners'],
    ['**partners** today', 'partners', 'Acme'],
    ['For **partners**', 'partners', 'Acme'],
    ['For **partners** and **neighbours** today', 'neighbours', 'Acme'],
  ])('%s: “%s” becomes “%s” and no space is lost', async (text, words, written) => {
    await using editor = await open({ text });
    const { request, wanted, end } = editOf(await editor.model(), words, written);
    expect(await editor.order('replace', { request })).toBe('applied');
    expect(await editor.model()).toBe(wanted);
    expect(await editor.order('caret')).toBe(end);
    await isWhole(editor);
    await editor.page.keyboard.type('z');
    await editor.becomes(`${wanted.slice(0, end)}z${wanted.slice(end)}`);
  });

  test('a tag added by mistake is removed and the bold stays', async () => {
    await using editor = await open({ text: 'For Mill **Lane** Choir today' });
    for (const [words, written] of [
      ['Mill Lane Choir', '@Mill Lane Choir'],
      ['@Mill Lane Choir', 'Mill Lane Choir'],
    ] as const)
      expect(await editor.order('take', { words, text: written })).toBe('applied');
    const { model, bold } = await editor.look();
    expect({ model, bold }).toEqual({ model: 'For Mill Lane Choir today', bold: ['Lane'] });
  });
});
