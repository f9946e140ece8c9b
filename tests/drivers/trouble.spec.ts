import { expect, test } from 'vitest';
import { createComposition } from './composition.ts';
import { editorNames, describeEditors, editOf, isWhole } from './each-editor.ts';

/** How an edit copes with what a page does meanwhile, and what it must not do to the page. */
describeEditors(editorNames, ({ editorName, browser, open }) => {
  test('changes nothing when the words have changed', async () => {
    await using editor = await open({ text: 'Our partner is here' });
    const { request } = editOf('Our partner is here', 'partner ', 'Acme');
    await editor.order('placeCaret', { offset: 0 });
    await editor.page.keyboard.type('Oh, ');
    await editor.becomes('Oh, Our partner is here');
    expect(await editor.order('replace', { request })).toBe('refused');
    expect(await editor.model()).toBe('Oh, Our partner is here');
    await isWhole(editor);
  });

  test('changes nothing beyond the end of the text', async () => {
    await using editor = await open({ text: 'Our partner' });
    const request = { span: { start: 11, end: 12 }, expected: '', text: '!' };
    expect(await editor.order('replace', { request })).toBe('refused');
    expect(await editor.model()).toBe('Our partner');
    await isWhole(editor);
  });

  test('never reports “applied” when the page keeps its text', async () => {
    await using editor = await open({ text: 'Our partner is here' });
    await editor.refuseInput();
    const { request } = editOf('Our partner is here', 'partner', 'Acme');
    expect(await editor.order('replace', { request })).not.toBe('applied');
    expect(await editor.order('read')).toMatchObject({ text: 'Our partner is here' });
    expect(await editor.model()).toBe('Our partner is here');
    await isWhole(editor);
  });

  test('refuses an edit if the page changed the text, and applies it if only the nodes are new', async () => {
    await using editor = await open({ text: 'Our partner is here' });
    const { request, wanted } = editOf('Our partner is here', 'partner', 'Acme');
    await editor.write('Another draft');
    await editor.becomes('Another draft');
    expect(await editor.order('replace', { request })).toBe('refused');
    expect(await editor.model()).toBe('Another draft');
    await isWhole(editor);
    // The same words in new nodes.
    await editor.write('Our partner is here');
    await editor.becomes('Our partner is here');
    expect(await editor.order('replace', { request })).toBe('applied');
    expect(await editor.model()).toBe(wanted);
    await isWhole(editor);
  });

  test('survives the page replacing its text during the edit', async () => {
    await using editor = await open({ text: 'Our partner is here' });
    const { request, wanted } = editOf('Our partner is here', 'partner', 'Acme');
    const [outcome] = await Promise.all([
      editor.order('replace', { request }),
      editor.write('Another draft'),
    ]);
    const model = await editor.model();
    expect(outcome === 'applied' ? [wanted, 'Another draft'] : ['Another draft']).toContain(model);
    await isWhole(editor);
  });

  test('survives a click elsewhere in the box during the edit', async () => {
    const text = 'Our partner is here';
    await using editor = await open({ text });
    const { request, wanted } = editOf(text, 'partner', 'Acme');
    const { x, y, height } = await editor.bounds();
    const { mouse } = editor.page;
    const [outcome] = await Promise.all([
      editor.order('replace', { request }),
      mouse.click(x + 4, y + Math.min(height / 2, 12), { delay: 30 }),
    ]);
    // Written in the right place or not at all.
    expect(await editor.model()).toBe(outcome === 'refused' ? text : wanted);
    await isWhole(editor);
  });

  if (editorName !== 'textarea')
    test('waits for the mouse button to be released', async () => {
      const text = 'Our partner is here';
      await using editor = await open({ text });
      const { request, wanted } = editOf(text, 'partner', 'Acme');
      const { x, y, height } = await editor.bounds();
      await editor.page.mouse.move(x + 4, y + Math.min(height / 2, 12));
      await editor.page.mouse.down();
      const made = editor.order('replace', { request });
      // Long enough to write the edit, as the other tests show.
      await editor.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      expect(await editor.model()).toBe(text);
      await editor.page.mouse.up();
      expect(await made).toBe('applied');
      expect(await editor.model()).toBe(wanted);
      await isWhole(editor);
    });

  if (editorName !== 'textarea')
    test('survives the page moving the caret between two ways of writing', async () => {
      const text = 'Our partner is here';
      await using editor = await open({ text });
      const { request, wanted } = editOf(text, 'partner', 'Acme');
      await editor.page.$eval('>>> [contenteditable="true"]', (box) => {
        for (const type of ['beforeinput', 'textInput'])
          box.addEventListener(type, ({ isTrusted }) => {
            if (!isTrusted) getSelection()!.collapse(box, 0);
          });
      });
      // Written in the right place or not at all; an unknown editor has further ways to try.
      const outcome = await editor.order('replace', { request });
      if (editorName === 'plain') expect(outcome).toBe('applied');
      expect(await editor.model()).toBe(outcome === 'refused' ? text : wanted);
      await isWhole(editor);
    });

  if (editorName === 'plain')
    test('writes the words once when the page handles the event a moment later', async () => {
      const text = 'Our partner is here';
      await using editor = await open({ text });
      const { request, wanted } = editOf(text, 'partner', 'Acme');
      await editor.page.$eval('[contenteditable]', (box) => {
        box.addEventListener('beforeinput', ({ isTrusted }) => {
          if (!isTrusted) setTimeout(() => document.execCommand('insertText', false, 'Acme'), 10);
        });
      });
      expect(await editor.order('replace', { request })).toBe('applied');
      // Long enough for a second write to show.
      await editor.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
      expect(await editor.model()).toBe(wanted);
      await isWhole(editor);
    });

  test('is written completely or not at all when the page removes its box', async () => {
    const text = 'Our partner is here';
    await using editor = await open({ text });
    const { request, wanted } = editOf(text, 'partner', 'Acme');
    const [outcome] = await Promise.all([editor.order('replace', { request }), editor.remove()]);
    const possible = { applied: [wanted], refused: [text], unverified: [text, wanted] };
    expect(possible[outcome]).toContain(await editor.model());
    expect(await editor.order('replace', { request })).toBe('refused');
    expect(await editor.errors()).toEqual([]);
  });

  if (editorName.startsWith('quill'))
    test('never opens Quill’s clipboard element', async () => {
      await using editor = await open({ text: 'Our partner' });
      expect(await editor.order('open', { selector: '.ql-clipboard', box: 1 })).toBe(false);
    });

  test.each([
    ['at once', false, 'refused'],
    ['a moment later', true, 'applied'],
  ] as const)('handles a page that takes the focus back %s', async (_, isLate, wantedOutcome) => {
    await using editor = await open({ text: 'Our partner is here' });
    await editor.page.evaluate((isLate) => {
      const other = document.createElement('input');
      document.body.append(other);
      other.focus();
      // Like a dialog that traps the focus.
      other.addEventListener('blur', () => {
        if (isLate) setTimeout(() => other.focus());
        else other.focus();
      });
    }, isLate);
    const { request, wanted } = editOf('Our partner is here', 'partner', 'Acme');
    const outcome = await editor.order('replace', { request });
    await editor.page.$eval('body > input', (other) => other.remove());
    expect(outcome).toBe(wantedOutcome);
    expect(await editor.model()).toBe(outcome === 'applied' ? wanted : 'Our partner is here');
    await isWhole(editor);
  });

  test('waits for a letter that is being composed', async () => {
    await using editor = await open({ text: 'Our partner is here' });
    await editor.order('placeCaret', { offset: 19 });
    const composition = await createComposition(editor.page, browser);
    await composition.begin('ni');
    // Lexical sets a composed letter apart with a zero-width space.
    const shown = async () => (await editor.shown()).replace('\u200B', '');
    await expect.poll(shown).toBe('Our partner is hereni');
    const { request, wanted } = editOf('Our partner is here', 'partner', 'Acme');
    expect(await editor.order('replace', { request })).toBe('refused');
    expect(await shown()).toBe('Our partner is hereni');
    await composition.commit('你');
    await editor.becomes('Our partner is here你');
    await expect.poll(() => editor.shown()).toBe('Our partner is here你');
    await isWhole(editor);
    expect(await editor.order('replace', { request })).toBe('applied');
    expect(await editor.model()).toBe(`${wanted}你`);
    await isWhole(editor);
  });

  if (editorName !== 'Draft.js' && editorName !== 'textarea')
    test('keeps two boxes apart', async () => {
      await using editor = await open({ text: 'Our partner is here', second: 'Our partner too' });
      const first = editOf('Our partner is here', 'partner', 'Acme');
      const second = editOf('Our partner too', 'partner', 'Bolt');
      const { order } = editor;
      expect(await order('replace', { box: 1, request: second.request })).toBe('applied');
      expect(await editor.model(0)).toBe('Our partner is here');
      expect(await editor.model(1)).toBe(second.wanted);
      expect(await order('replace', { box: 0, request: first.request })).toBe('applied');
      expect(await editor.model(0)).toBe(first.wanted);
      expect(await editor.model(1)).toBe(second.wanted);
      // The caret is where it was left.
      expect(await order('caret', { box: 1 })).toBe(8);
      await editor.page.keyboard.type('!');
      await editor.becomes('Our Acme! is here');
      expect(await order('read', { box: 1 })).toMatchObject({ text: second.wanted });
      await isWhole(editor);
    });
});
