import { expect, test } from 'vitest';
import { createComposition } from './composition.ts';
import { benchNames, describeBenches, editOf, isWhole } from './each-bench.ts';

/** What a page does to an edit, and what an edit must not do to a page. */
describeBenches(benchNames, ({ bench, browser, open }) => {
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

  test('never says applied when the page keeps its text', async () => {
    await using editor = await open({ text: 'Our partner is here' });
    await editor.refuseInput();
    const { request } = editOf('Our partner is here', 'partner', 'Acme');
    expect(await editor.order('replace', { request })).not.toBe('applied');
    expect(await editor.order('read')).toMatchObject({ text: 'Our partner is here' });
    expect(await editor.model()).toBe('Our partner is here');
    await isWhole(editor);
  });

  test('the page sets its text anew before the edit', async () => {
    await using editor = await open({ text: 'Our partner is here' });
    const { request, wanted } = editOf('Our partner is here', 'partner', 'Acme');
    await editor.write('Another draft');
    await editor.becomes('Another draft');
    expect(await editor.order('replace', { request })).toBe('refused');
    expect(await editor.model()).toBe('Another draft');
    await isWhole(editor);
    // The same words in new nodes are the same words.
    await editor.write('Our partner is here');
    await editor.becomes('Our partner is here');
    expect(await editor.order('replace', { request })).toBe('applied');
    expect(await editor.model()).toBe(wanted);
    await isWhole(editor);
  });

  test('the page sets its text anew during the edit', async () => {
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

  test('the writer clicks elsewhere in it during the edit', async () => {
    const text = 'Our partner is here';
    await using editor = await open({ text });
    const { request, wanted } = editOf(text, 'partner', 'Acme');
    const { x, y, height } = await editor.bounds();
    const { mouse } = editor.page;
    const [outcome] = await Promise.all([
      editor.order('replace', { request }),
      mouse.click(x + 4, y + Math.min(height / 2, 12), { delay: 30 }),
    ]);
    // In its place or not at all.
    expect(await editor.model()).toBe(outcome === 'refused' ? text : wanted);
    await isWhole(editor);
  });

  if (bench !== 'textarea')
    test('a click that is under way is waited for', async () => {
      const text = 'Our partner is here';
      await using editor = await open({ text });
      const { request, wanted } = editOf(text, 'partner', 'Acme');
      const { x, y, height } = await editor.bounds();
      await editor.page.mouse.move(x + 4, y + Math.min(height / 2, 12));
      await editor.page.mouse.down();
      const made = editor.order('replace', { request });
      // Time enough to write it, as the other tests do.
      await editor.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      expect(await editor.model()).toBe(text);
      await editor.page.mouse.up();
      expect(await made).toBe('applied');
      expect(await editor.model()).toBe(wanted);
      await isWhole(editor);
    });

  if (bench !== 'textarea')
    test('the caret is put elsewhere between one way of writing and the next', async () => {
      const text = 'Our partner is here';
      await using editor = await open({ text });
      const { request, wanted } = editOf(text, 'partner', 'Acme');
      await editor.page.$eval('>>> [contenteditable="true"]', (box) => {
        for (const type of ['beforeinput', 'textInput'])
          box.addEventListener(type, ({ isTrusted }) => {
            if (!isTrusted) getSelection()!.collapse(box, 0);
          });
      });
      // In its place or not at all; where several ways are tried, in its place.
      const outcome = await editor.order('replace', { request });
      if (bench === 'plain') expect(outcome).toBe('applied');
      expect(await editor.model()).toBe(outcome === 'refused' ? text : wanted);
      await isWhole(editor);
    });

  if (bench === 'plain')
    test('what takes an event a moment later has the words once', async () => {
      const text = 'Our partner is here';
      await using editor = await open({ text });
      const { request, wanted } = editOf(text, 'partner', 'Acme');
      await editor.page.$eval('[contenteditable]', (box) => {
        box.addEventListener('beforeinput', ({ isTrusted }) => {
          if (!isTrusted) setTimeout(() => document.execCommand('insertText', false, 'Acme'), 10);
        });
      });
      expect(await editor.order('replace', { request })).toBe('applied');
      // Whatever else was to come has come.
      await editor.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
      expect(await editor.model()).toBe(wanted);
      await isWhole(editor);
    });

  test('the page takes its box away during the edit: it is written whole, or not at all', async () => {
    const text = 'Our partner is here';
    await using editor = await open({ text });
    const { request, wanted } = editOf(text, 'partner', 'Acme');
    const [outcome] = await Promise.all([editor.order('replace', { request }), editor.remove()]);
    const possible = { applied: [wanted], refused: [text], unverified: [text, wanted] };
    expect(possible[outcome]).toContain(await editor.model());
    expect(await editor.order('replace', { request })).toBe('refused');
    expect(await editor.errors()).toEqual([]);
  });

  if (bench.startsWith('quill'))
    test('never opens the scratch paper of Quill', async () => {
      await using editor = await open({ text: 'Our partner' });
      expect(await editor.order('open', { selector: '.ql-clipboard', box: 1 })).toBe(false);
    });

  test.each([
    ['at once', false, 'refused'],
    ['a moment later', true, 'applied'],
  ] as const)('the page takes the focus back %s', async (_, isLate, wantedOutcome) => {
    await using editor = await open({ text: 'Our partner is here' });
    await editor.page.evaluate((isLate) => {
      const other = document.createElement('input');
      document.body.append(other);
      other.focus();
      // As a dialog that lets no focus out does.
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

  test('leaves a letter that is being composed alone', async () => {
    await using editor = await open({ text: 'Our partner is here' });
    await editor.order('placeCaret', { offset: 19 });
    const composition = await createComposition(editor.page, browser);
    await composition.begin('ni');
    // Lexical keeps a composed letter apart with a space of no width.
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

  if (bench !== 'Draft.js' && bench !== 'textarea')
    test('two boxes at once', async () => {
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
      // Where it was left.
      expect(await order('caret', { box: 1 })).toBe(8);
      await editor.page.keyboard.type('!');
      await editor.becomes('Our Acme! is here');
      expect(await order('read', { box: 1 })).toMatchObject({ text: second.wanted });
      await isWhole(editor);
    });
});
