import { describe, expect, test } from 'vitest';
import { describeEditors, editOf, isDeaf, isWhole, mentionEditors, spanOf } from './each-editor.ts';
import type { EditorPage } from './editor-page.ts';

/** Editors that keep a name picked from the site's list as a node of its own. */
describeEditors(mentionEditors, ({ editorName, open }) => {
  test('reads mentions in the order of the text', async () => {
    await using editor = await open({
      text: '[Jane Doe] and @RiversideFB\n\n[Acme][Bolt & Co] for [@Quay Side] #open',
    });
    const { text, mentions } = await editor.order('read');
    expect(text).toBe('Jane Doe and @RiversideFB\n\nAcmeBolt & Co for @Quay Side #open');
    expect(mentions).toEqual([
      { span: spanOf(text, 'Jane Doe'), name: 'Jane Doe' },
      { span: spanOf(text, 'Acme'), name: 'Acme' },
      { span: spanOf(text, 'Bolt & Co'), name: 'Bolt & Co' },
      { span: spanOf(text, '@Quay Side'), name: 'Quay Side' },
    ]);
    await isWhole(editor);
  });

  test('finds the ranges of words that contain a mention', async () => {
    await using editor = await open({ text: 'Thanks to [Jane Doe] for it' });
    const text = await editor.model();
    for (const words of ['Jane Doe', 'to Jane Doe for', 'Thanks to ', ' for it', 'Doe for']) {
      const [range] = await editor.order('ranges', { span: spanOf(text, words) });
      expect(range?.text).toContain(words);
      expect(range?.width).toBeGreaterThan(10);
    }
  });

  /** The text, the words to replace, and the replacement. */
  const edits: readonly (readonly [string, string, string, string])[] = [
    ['words before', 'Thanks to [Jane Doe] for it', 'Thanks to ', 'With thanks to '],
    ['words behind', 'Thanks to [Jane Doe] for it', ' for it', ' for all of it'],
    ['the space before', 'Thanks to [Jane Doe] for it', 'to ', 'to dear '],
    ['the space behind', 'Thanks to [Jane Doe] for it', ' for', ', for'],
    ['the first words of a line', 'Thanks\nto [Jane Doe]', 'to ', 'for '],
    ['the last words of a line', '[Jane Doe] did\nall', ' did', ' did it'],
    ['away before', 'Thanks to [Jane Doe] for it', 'to ', ''],
    ['away behind', 'Thanks to [Jane Doe] for it', ' for it', ''],
    ['a word between two', '[Jane Doe] and [Acme] for it', ' and ', ' with '],
    ['far away', 'Thanks to [Jane Doe] for help', 'help', '@help'],
    ['a handle beside', 'By [Jane Doe] @RiversideFB #open', '@RiversideFB', 'the food bank'],
    ['a hashtag beside', 'By [Jane Doe] #open', '#open', '#opening'],
  ];
  test.each(edits)('replaces %s', async (_, start, words, written) => {
    await using editor = await open({ text: start });
    const names = await editor.mentions();
    const { request, wanted, end } = editOf(await editor.model(), words, written);
    expect(await editor.order('replace', { request })).toBe('applied');
    await expectState(editor, wanted, names);
    expect(await editor.order('caret')).toBe(end);
    await editor.page.keyboard.type('z');
    await editor.becomes(`${wanted.slice(0, end)}z${wanted.slice(end)}`);
    await isWhole(editor);
  });

  /** The text, and the words before the caret where text is inserted. */
  const carets: readonly (readonly [string, string, string])[] = [
    ['before a mention', 'Thanks to [Jane Doe] for it', 'Thanks to '],
    ['behind a mention', 'Thanks to [Jane Doe] for it', 'Thanks to Jane Doe'],
    ['behind a mention that ends a line', 'Thanks to [Jane Doe]\nfor it', 'Thanks to Jane Doe'],
    ['before a mention that begins a line', 'Thanks\n[Jane Doe] did it', 'Thanks\n'],
    ['behind a mention that is all', '[Jane Doe]', 'Jane Doe'],
    ['before a mention that is all', '[Jane Doe]', ''],
    ['between two mentions', 'By [Jane Doe][Acme]', 'By Jane Doe'],
  ];
  test.each(carets)('writes %s', async (_, start, before) => {
    await using editor = await open({ text: start });
    const names = await editor.mentions();
    const text = await editor.model();
    const at = before.length;
    const request = { span: { start: at, end: at }, expected: '', text: ' dear ' };
    expect(await editor.order('replace', { request })).toBe('applied');
    await expectState(editor, `${before} dear ${text.slice(at)}`, names);
    expect(await editor.order('caret')).toBe(at + 6);
  });

  test('joins two lines with a mention, or refuses', async () => {
    for (const start of ['Thanks\nto [Jane Doe][Acme]', '[Jane Doe] there\n\n[Acme] here']) {
      const editor = await open({ text: start });
      const text = await editor.model();
      const names = await editor.mentions();
      const lines = /\w\n+/.exec(text)![0];
      const { request, wanted } = editOf(text, lines, '');
      const outcome = await editor.order('replace', { request });
      // Chromium would lose the mentions in a line that it joins.
      expect(outcome).toBe(editorName.startsWith('tiptap') ? 'refused' : 'applied');
      await expectState(editor, outcome === 'applied' ? wanted : text, names);
    }
  });

  describe('refuses and changes nothing', () => {
    const cuts: readonly (readonly [string, string, string])[] = [
      ['a mention', 'Thanks to [Jane Doe] for it', 'Jane Doe'],
      ['its beginning', 'Thanks to [Jane Doe] for it', 'to Jane'],
      ['its end', 'Thanks to [Jane Doe] for it', 'Doe for'],
      ['a letter of it', 'Thanks to [Jane Doe] for it', 'D'],
      ['everything', 'Thanks to [Jane Doe]\nfor it', 'Thanks to Jane Doe\nfor it'],
    ];
    test.each(cuts)('%s', async (_, start, words) => {
      await using editor = await open({ text: start });
      const names = await editor.mentions();
      const text = await editor.model();
      const { request } = editOf(text, words, 'Riverside');
      expect(await editor.order('replace', { request })).toBe('refused');
      await expectState(editor, text, names);
    });

    test('a caret inside a mention', async () => {
      await using editor = await open({ text: 'Thanks to [Jane Doe] for it' });
      const request = { span: { start: 14, end: 14 }, expected: '', text: 'X' };
      expect(await editor.order('replace', { request })).toBe('refused');
      await expectState(editor, 'Thanks to Jane Doe for it', ['Jane Doe']);
    });
  });

  /** The text before and after the name being typed. */
  const contexts: readonly (readonly [string, string, string])[] = [
    ['in the middle', 'Thanks to our partner for it', 'our partner'],
    ['at the end', 'Thanks to our partner', 'our partner'],
    ['in an empty box', '', ''],
    ['behind a mention', 'Thanks to [Jane Doe] and our partner', 'our partner'],
  ];
  // Bluesky's list, of handles, is in tests/sites.
  if (!isDeaf(editorName) && editorName !== 'tiptap 2')
    test.each(contexts)(
      'a name typed %s opens the list, and a pick becomes a mention',
      async (_, start, words) => {
        await using editor = await open({ text: start, people: ['Acme Labs', 'Acme Ltd'] });
        await editor.click();
        const names = await editor.mentions();
        const { request, wanted } = editOf(await editor.model(), words, '@Acme Labs');
        expect(await editor.order('replace', { request })).toBe('applied');
        expect(await editor.model()).toBe(wanted);
        const { page } = editor;
        const option = await page.waitForSelector('>>> [role="option"]');
        const button = (await option!.$('[role="button"]')) ?? option!;
        await button.click();
        const picked = wanted.replace('@Acme Labs', 'Acme Labs ');
        await editor.becomes(picked);
        await expectState(editor, picked, [...names, 'Acme Labs']);
      },
    );
});

/** Expects this text and these mentions, both in the editor's own model and from the driver. */
async function expectState(
  editor: EditorPage,
  text: string,
  names: readonly string[],
): Promise<void> {
  const { model, mentions, read } = await editor.look();
  expect(model).toBe(text);
  expect(mentions).toEqual(names);
  expect(read.mentions.map(({ name }) => name)).toEqual(names);
  await isWhole(editor);
}
