import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Span } from '../../lib/text/span.ts';
import { launchBrowser, type BrowserName, type Running } from '../e2e/browsers.ts';
import { benches, openEditorPage, type EditorPage } from './editor-page.ts';
import { buildDriverExtension } from './extension.ts';

/** The behaviour every driver has, in both browsers, in the world it will live in. */
const names: readonly BrowserName[] = ['chromium', 'firefox'];

describe.each(names)('%s', (name) => {
  let running: Running;
  beforeAll(async () => {
    running = await launchBrowser(name, await buildDriverExtension());
  });
  afterAll(() => running?.close());

  describe.each(benches)('$name', (bench) => {
    const open = () => openEditorPage(running.browser, bench);

    test('reads the text as the editor has it', async () => {
      await using editor = await open();
      await editor.type('One #tag line\n\nThanks @RiversideFB and more');
      const { text, mentions } = await editor.order('read');
      expect(text).toBe('One #tag line\n\nThanks @RiversideFB and more');
      expect(text).toBe(await editor.model());
      expect(mentions).toEqual([
        { span: spanOf(text, '@RiversideFB'), name: 'RiversideFB', handle: 'RiversideFB' },
      ]);
      await isWhole(editor);
    });

    test('says where words stand', async () => {
      await using editor = await open();
      const text = 'Thanks to @RiversideFB for\nall of it';
      await editor.type(text);
      const [one] = await editor.order('ranges', { span: spanOf(text, 'to @RiversideFB') });
      expect(one?.text).toBe('to @RiversideFB');
      expect(one?.width).toBeGreaterThan(40);
      expect(one?.height).toBeGreaterThan(10);
      const lines = await editor.order('ranges', { span: spanOf(text, 'for\nall') });
      expect(lines.map(({ text }) => text).join('\n')).toBe('for\nall');
      const box = (await (await editor.page.$(bench.selector))!.boundingBox())!;
      expect(one!.x).toBeGreaterThanOrEqual(box.x);
      expect(one!.y).toBeGreaterThanOrEqual(box.y);
      expect(one!.y + one!.height).toBeLessThanOrEqual(box.y + box.height + 1);
    });

    const edits: readonly (readonly [string, string, string, string])[] = [
      ['inside one line', 'We thank Riverside for help', 'Riverside', 'Riverside (@RiversideFB)'],
      ['across a blue handle', 'Thanks @acme people here', '@acme people', 'Acme (@acme)'],
      ['into a blue handle', 'Thanks @acme', '@acme', '@acme_labs'],
      ['the first word', 'Harbour opens today', 'Harbour', 'The Harbour'],
      ['the last word', 'Doors open today', 'today', 'today at ten'],
      ['everything', 'Old words', 'Old words', 'New words'],
      ['a second line', 'First\nsecond line', 'second', 'the second'],
      ['over two lines', 'First\nsecond line', 'First\nsecond', 'Only one'],
      ['away', 'One very very good day', 'very ', ''],
      ['beside a family emoji', 'See 👨‍👩‍👧 Riverside 🎉', 'Riverside', 'Riverside (@RiversideFB)'],
      ['beside combining marks', 'Cafe\u0301 no\u0308e and Acme', 'Acme', '@acme'],
    ];
    test.each(edits)('replaces %s', async (_, start, words, text) => {
      await using editor = await open();
      await editor.type(start);
      await editor.becomes(start);
      const span = spanOf(start, words);
      const wanted = start.slice(0, span.start) + text + start.slice(span.end);
      expect(await editor.order('replace', { request: { span, expected: words, text } })).toBe(
        'applied',
      );
      expect(await editor.model()).toBe(wanted);
      expect(await editor.order('caret')).toBe(span.start + text.length);
      await isWhole(editor);
      // The next key lands behind what was written.
      await editor.page.keyboard.type('Z');
      const typed = `${start.slice(0, span.start)}${text}Z${start.slice(span.end)}`;
      await editor.becomes(typed);
      await isWhole(editor);
    });

    test('undoes and redoes by keyboard', async () => {
      await using editor = await open();
      await editor.type('We thank Riverside here');
      const request = {
        span: { start: 9, end: 18 },
        expected: 'Riverside',
        text: 'Riverside (@RFB)',
      };
      expect(await editor.order('replace', { request })).toBe('applied');
      await editor.press('Control', 'z');
      await editor.becomes('We thank Riverside here');
      await isWhole(editor);
      await editor.press('Control', 'Shift', 'z');
      await editor.becomes('We thank Riverside (@RFB) here');
      await isWhole(editor);
    });

    test('writes into an empty box, and at a caret', async () => {
      await using editor = await open();
      await editor.page.click(bench.selector);
      const first = { span: { start: 0, end: 0 }, expected: '', text: 'Who made it?' };
      expect(await editor.order('replace', { request: first })).toBe('applied');
      expect(await editor.model()).toBe('Who made it?');
      const inside = { span: { start: 3, end: 3 }, expected: '', text: ' of you' };
      expect(await editor.order('replace', { request: inside })).toBe('applied');
      expect(await editor.model()).toBe('Who of you made it?');
      await isWhole(editor);
      await editor.page.keyboard.type('!');
      await editor.becomes('Who of you! made it?');
      await isWhole(editor);
    });

    test('puts the caret where it is wanted', async () => {
      await using editor = await open();
      await editor.type('Thanks Acme for it');
      const request = {
        span: { start: 7, end: 11 },
        expected: 'Acme',
        text: 'Acme (@a)',
        caret: 11,
      };
      expect(await editor.order('replace', { request })).toBe('applied');
      await editor.page.keyboard.type('!');
      await editor.becomes('Thanks Acme! (@a) for it');
      await isWhole(editor);
    });

    test('changes nothing when the words have changed', async () => {
      await using editor = await open();
      await editor.type('Our partner is here');
      const request = { span: { start: 4, end: 12 }, expected: 'partner ', text: 'Acme' };
      await editor.page.keyboard.press('Home');
      await editor.page.keyboard.type('Oh, ');
      await editor.becomes('Oh, Our partner is here');
      expect(await editor.order('replace', { request })).toBe('refused');
      expect(await editor.model()).toBe('Oh, Our partner is here');
      await isWhole(editor);
    });

    test('never says applied when the page keeps its text', async () => {
      await using editor = await open();
      await editor.type('Our partner is here');
      await editor.page.evaluate((selector) => {
        const stop = (event: Event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
        };
        window.addEventListener('beforeinput', stop, true);
        window.addEventListener('textInput', stop, true);
        const field = document.querySelector(selector);
        // Not every browser lets a page cancel an edit of a field: then it is put back.
        field?.addEventListener('input', () => {
          if (field instanceof HTMLTextAreaElement) field.value = 'Our partner is here';
        });
      }, bench.selector);
      const request = { span: { start: 4, end: 11 }, expected: 'partner', text: 'Acme' };
      expect(await editor.order('replace', { request })).not.toBe('applied');
      expect(await editor.order('read')).toMatchObject({ text: 'Our partner is here' });
      expect(await editor.model()).toBe('Our partner is here');
      await isWhole(editor);
    });

    test('notices typing, and select all and delete', async () => {
      await using editor = await open();
      await editor.type('Some words');
      await hasNoticed(editor, 0);
      const before = await editor.order('changes');
      await editor.press('Control', 'a');
      await editor.page.keyboard.press('Backspace');
      await editor.becomes('');
      await hasNoticed(editor, before);
      expect(await editor.order('read')).toMatchObject({ text: '' });
      await isWhole(editor);
    });

    test('3,000 characters', async () => {
      await using editor = await open();
      const text = 'The museum thanks its friends. '.repeat(97).slice(0, 3000);
      await editor.page.click(bench.selector);
      const request = { span: { start: 0, end: 0 }, expected: '', text };
      expect(await editor.order('replace', { request })).toBe('applied');
      const span = { start: 2976, end: 2982 };
      const swap = { span, expected: text.slice(2976, 2982), text: '@museum' };
      expect(await editor.order('replace', { request: swap })).toBe('applied');
      expect(await editor.model()).toBe(`${text.slice(0, 2976)}@museum${text.slice(2982)}`);
      await isWhole(editor);
    });
  });
});

/** Model, page and driver say the same, and nothing broke. */
async function isWhole(editor: EditorPage): Promise<void> {
  const model = await editor.model();
  expect(await editor.shown()).toBe(model);
  expect((await editor.order('read')).text).toBe(model);
  expect(await editor.errors()).toEqual([]);
}

/** Waits until the driver has called back once more than `before`. */
async function hasNoticed(editor: EditorPage, before: number): Promise<void> {
  await expect.poll(() => editor.order('changes'), { timeout: 5000 }).toBeGreaterThan(before);
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
