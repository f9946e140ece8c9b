import { expect, test } from 'vitest';
import { editorNames, describeEditors, editOf, isDeaf, isWhole, spanOf } from './each-editor.ts';
import type { EditorPage } from './editor-page.ts';

/** Behaviour shared by every driver. */
describeEditors(editorNames, ({ editorName, browser, open }) => {
  test('reads the text that the editor holds', async () => {
    const start = 'One #tag line\n\nThanks @RiversideFB and more';
    await using editor = await open({ text: isDeaf(editorName) ? start : '' });
    if (!isDeaf(editorName)) await editor.type(start);
    await editor.becomes(start);
    // A driver reads a handle as plain text; mentions in plain text are found elsewhere.
    expect(await editor.order('read')).toEqual({ text: start, mentions: [] });
    await isWhole(editor);
  });

  test('finds the screen ranges of words', async () => {
    const text = 'Thanks to @RiversideFB for\nall of it';
    await using editor = await open({ text });
    const [one] = await editor.order('ranges', { span: spanOf(text, 'to @RiversideFB') });
    expect(one?.text).toBe('to @RiversideFB');
    expect(one?.width).toBeGreaterThan(40);
    expect(one?.height).toBeGreaterThan(10);
    const lines = await editor.order('ranges', { span: spanOf(text, 'for\nall') });
    expect(lines.map(({ text }) => text).join('\n')).toBe('for\nall');
    const box = await editor.bounds();
    expect(one!.x).toBeGreaterThanOrEqual(box.x);
    expect(one!.y).toBeGreaterThanOrEqual(box.y);
    expect(one!.y + one!.height).toBeLessThanOrEqual(box.y + box.height + 1);
    // A text field returns one range for both lines.
    if (editorName === 'textarea') return;
    expect(lines[1]!.y).toBeGreaterThan(one!.y);
    expect(lines[1]!.x).toBeLessThan(one!.x);
  });

  const edits: readonly (readonly [string, string, string, string])[] = [
    ['inside one line', 'We thank Riverside for help', 'Riverside', 'Riverside (@RiversideFB)'],
    ['across a handle', 'Thanks @acme people here', '@acme people', 'Acme (@acme)'],
    ['into a handle', 'Thanks @acme', '@acme', '@acme_labs'],
    ['beside a hashtag', 'See Acme #open day', 'Acme ', 'Acme Labs '],
    ['across a hashtag', 'At the #open day here', 'the #open da', 'a da'],
    ['a hashtag', 'At the #open day here', '#open', '#Open'],
    ['beside a link', 'At https://a.example/x all day', ' all', ' the whole'],
    ['across a link', 'At https://a.example/x all day', 'https://a.example/x all', 'home all'],
    ['the first word', 'Harbour opens today', 'Harbour', 'The Harbour'],
    ['the last word', 'Doors open today', 'today', 'today at ten'],
    ['everything', 'Old words', 'Old words', 'New words'],
    ['everything, over lines', 'Old words\n\nof #old', 'Old words\n\nof #old', 'New words'],
    ['a second line', 'First\nsecond line', 'second', 'the second'],
    ['over two lines', 'First\nsecond line', 'First\nsecond', 'Only one'],
    ['away', 'One very very good day', 'very ', ''],
    ['away at the start', 'Well, one day', 'Well, ', ''],
    ['away at the end', 'One day #open', ' #open', ''],
    ['beside a family emoji', 'See 👨‍👩‍👧 Riverside 🎉', 'Riverside', 'Riverside (@RiversideFB)'],
    ['beside combining marks', 'Cafe\u0301 no\u0308e and Acme', 'Acme', '@acme'],
  ];
  test.each(edits)('replaces %s', async (_, start, words, text) => {
    await using editor = await open({ text: start });
    const { request, wanted, end } = editOf(start, words, text);
    expect(await editor.order('replace', { request })).toBe('applied');
    expect(await editor.model()).toBe(editor.kept(wanted));
    expect(await editor.order('caret')).toBe(end);
    await isWhole(editor);
    // The next key lands right after the new text.
    await editor.page.keyboard.type('Z');
    await editor.becomes(`${wanted.slice(0, end)}Z${wanted.slice(end)}`);
    await isWhole(editor);
  });

  if (!isDeaf(editorName))
    test('undoes and redoes by keyboard', async () => {
      const start = 'We thank Riverside #here';
      await using editor = await open({ text: start });
      const { request, wanted } = editOf(start, 'Riverside', 'Riverside (@RFB)');
      expect(await editor.order('replace', { request })).toBe('applied');
      await editor.press('Control', 'z');
      await editor.becomes(start);
      await isWhole(editor);
      await editor.press('Control', 'Shift', 'z');
      await editor.becomes(wanted);
      await isWhole(editor);
    });

  test('writes into an empty box and at the caret', async () => {
    await using editor = await open();
    await editor.click();
    const first = { span: { start: 0, end: 0 }, expected: '', text: 'Who made it?' };
    expect(await editor.order('replace', { request: first })).toBe('applied');
    expect(await editor.model()).toBe('Who made it?');
    const inside = { span: { start: 3, end: 3 }, expected: '', text: ' of you' };
    expect(await editor.order('replace', { request: inside })).toBe('applied');
    expect(await editor.model()).toBe('Who of you made it?');
    await isWhole(editor);
    await editor.page.keyboard.type('!');
    await editor.becomes('Who of you! made it?');
    const last = { span: { start: 20, end: 20 }, expected: '', text: ' #ask' };
    expect(await editor.order('replace', { request: last })).toBe('applied');
    expect(await editor.model()).toBe('Who of you! made it? #ask');
    await isWhole(editor);
  });

  const takesLines =
    ['Draft.js', 'textarea'].includes(editorName) ||
    (browser === 'chromium' && editorName !== 'plain');
  test.each([
    ['after an empty line', 'One #day', '\n\n@Ann'],
    ['after the last of two lines', 'First\nlast', '\n\nBuilt by '],
    ['of two', 'One day\n', '\nAnn\nPart-funded by it'],
  ])(`${takesLines ? 'writes' : 'refuses'} a new line %s`, async (_, start, text) => {
    await using editor = await open({ text: start });
    const span = { start: start.length, end: start.length };
    const outcome = await editor.order('replace', { request: { span, expected: '', text } });
    expect(outcome).toBe(takesLines ? 'applied' : 'refused');
    expect(await editor.model()).toBe(editor.kept(takesLines ? start + text : start));
    if (!takesLines) return isWhole(editor);
    expect(await editor.order('caret')).toBe(start.length + text.length);
    await isWhole(editor);
    if (isDeaf(editorName)) return;
    await editor.press('Control', 'z');
    await editor.becomes(start);
    await isWhole(editor);
  });

  test('writes on an empty line', async () => {
    await using editor = await open({ text: 'One\n\nthree' });
    const request = { span: { start: 4, end: 4 }, expected: '', text: 'two' };
    expect(await editor.order('replace', { request })).toBe('applied');
    expect(await editor.model()).toBe('One\ntwo\nthree');
    expect(await editor.order('caret')).toBe(7);
    await isWhole(editor);
  });

  if (editorName === 'lexical' || editorName.startsWith('tiptap'))
    test('a soft break reads as a line feed', async () => {
      await using editor = await open();
      await editor.type('One');
      await editor.press('Shift', 'Enter');
      await editor.becomes('One\n');
      expect(await editor.order('read')).toMatchObject({ text: 'One\n' });
      await editor.page.keyboard.type('two three');
      await editor.becomes('One\ntwo three');
      expect(await editor.order('read')).toMatchObject({ text: 'One\ntwo three' });
      for (const [words, written] of [
        ['two', '2'],
        ['One', '1'],
        ['1\n2', '12'],
      ] as const) {
        const { request, wanted, end } = editOf(await editor.model(), words, written);
        expect(await editor.order('replace', { request })).toBe('applied');
        expect(await editor.model()).toBe(wanted);
        expect(await editor.order('caret')).toBe(end);
        expect(await editor.order('read')).toMatchObject({ text: wanted });
      }
      await isWhole(editor);
    });

  test('places the caret', async () => {
    await using editor = await open({ text: 'Thanks Acme for it' });
    const request = { span: { start: 7, end: 11 }, expected: 'Acme', text: 'Acme (@a)', caret: 11 };
    expect(await editor.order('replace', { request })).toBe('applied');
    await editor.page.keyboard.type('!');
    await editor.becomes('Thanks Acme! (@a) for it');
    await isWhole(editor);
    await editor.order('placeCaret', { offset: 0 });
    expect(await editor.order('caret')).toBe(0);
    await editor.page.keyboard.type('O');
    await editor.becomes('OThanks Acme! (@a) for it');
    await isWhole(editor);
  });

  if (!isDeaf(editorName))
    test('notices typing, and selecting all and deleting', async () => {
      await using editor = await open();
      await editor.type('Some words');
      await hasNoticed(editor, 0);
      await editor.becomes('Some words');
      const before = await editor.order('changes');
      await editor.press('Control', 'a');
      await editor.page.keyboard.press('Backspace');
      await editor.becomes('');
      await hasNoticed(editor, before);
      expect(await editor.order('read')).toMatchObject({ text: '' });
      // In a plain editable, selecting and deleting everything also removes the last line.
      if (editorName !== 'plain') await isWhole(editor);
    });

  test('pastes 3,000 characters', async () => {
    await using editor = await open();
    const text = 'The museum thanks its friends. '.repeat(97).slice(0, 3000);
    await editor.paste(text);
    await editor.becomes(text);
    const span = { start: 2976, end: 2982 };
    const request = { span, expected: text.slice(2976, 2982), text: '@museum' };
    expect(await editor.order('replace', { request })).toBe('applied');
    expect(await editor.model()).toBe(`${text.slice(0, 2976)}@museum${text.slice(2982)}`);
    await isWhole(editor);
  });

  test('writes 3,000 characters', async () => {
    await using editor = await open();
    const text = 'The museum thanks its friends. '.repeat(97).slice(0, 3000);
    await editor.click();
    const request = { span: { start: 0, end: 0 }, expected: '', text };
    expect(await editor.order('replace', { request })).toBe('applied');
    expect(await editor.model()).toBe(text);
    await isWhole(editor);
  });
});

/** Waits until the driver has called back at least once more than `before`. */
async function hasNoticed(editor: EditorPage, before: number): Promise<void> {
  await expect.poll(() => editor.order('changes')).toBeGreaterThan(before);
}
