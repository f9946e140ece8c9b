import { afterAll, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { ComposerView } from '../../lib/messages.ts';
import type { XPage } from '../pages/x/index.ts';
import { findWorker } from './background.ts';
import type { Running } from './browsers.ts';
import { pausePasses, pressInNudge, seeGone, seeInNudge } from './nudge.ts';
import { giveNotes, harbour } from './set-up.ts';
import { askTab, dialogBox, inlineBox, openX, overhear, type Heard } from './x-tab.ts';

/** The page changes while the coach is at work. */
let running: Running;
let heard: () => Promise<readonly Heard[]>;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveNotes(running, harbour);
  heard = await overhear(running);
});
afterAll(() => running?.close());

declare const x: XPage;

const partner = 'On Saturday Riverside Food Bank fed ninety people. The soup was gone by two.';
const tagged = partner.replace('Riverside Food Bank', 'Riverside Food Bank (@RiversideFB)');
const oneIdea = 'Hat Tip: 1 suggestion for this draft';

/** The drafts sent to the background, newest last. */
const drafts = async () =>
  (await heard()).flatMap(({ kind, request }) => (kind === 'analyze' && request.draft) || []);

test('nothing is analysed while a composition (IME) is open', async () => {
  await using tab = await openX(running);
  await tab.page.click(inlineBox);
  const before = (await drafts()).length;
  const input = await tab.page.createCDPSession();
  for (const text of ['か', 'かん', 'かんしゃ']) {
    await input.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await pausePasses(tab.page);
  expect((await drafts()).length).toBe(before);
  await input.send('Input.insertText', { text: '感謝 Riverside Food Bank' });
  await tab.becomes('感謝 Riverside Food Bank');
  await expect.poll(async () => (await drafts()).at(-1)?.text).toBe('感謝 Riverside Food Bank');
  expect(await tab.errors()).toEqual([]);
});

test('two boxes of a thread: each is read on its own, with the other as its rest', async () => {
  await using tab = await openX(running);
  await tab.page.evaluate(() => x.open('post'));
  await tab.page.waitForSelector(dialogBox);
  await tab.type('We have opened our new gallery today.', dialogBox);
  await tab.page.click('[role="dialog"] [data-testid="addButton"]');
  const second = '[role="dialog"] [data-testid="tweetTextarea_1"][contenteditable="true"]';
  await tab.page.waitForSelector(second);
  await tab.type(partner, second);
  await pressInNudge(tab.page, oneIdea);
  await pressInNudge(tab.page, 'Tag @RiversideFB');
  await tab.becomes(tagged, 'modal 1');
  expect(await tab.model('modal')).toBe('We have opened our new gallery today.');
  await expect
    .poll(async () => (await drafts()).at(-1))
    .toMatchObject({ text: tagged, rest: [{ text: 'We have opened our new gallery today.' }] });
  expect(await tab.errors()).toEqual([]);
});

test('a dialog over a box with words: only the dialog is read, and the box behind is read again afterwards', async () => {
  await using tab = await openX(running);
  await tab.type('The words behind the dialog are about nobody.');
  await tab.page.evaluate(() => x.open('quote'));
  await tab.page.waitForSelector(dialogBox);
  await tab.type(partner, dialogBox);
  await pressInNudge(tab.page, oneIdea);
  await seeInNudge(tab.page, 'Tag @RiversideFB');
  await expect
    .poll(async () => (await drafts()).at(-1))
    .toMatchObject({ text: partner, kind: 'quote', rest: [] });
  // The whole dialog closes while its card is open.
  await tab.page.evaluate(() => x.close());
  await seeGone(tab.page, 'Tag @RiversideFB');
  await expect
    .poll(() => tab.page.evaluate(() => document.querySelectorAll('[popover]').length))
    .toBe(0);
  await expect.poll(() => tab.page.evaluate(() => CSS.highlights.size)).toBe(0);
  await tab.page.click(inlineBox);
  await tab.page.keyboard.press('End');
  await tab.page.keyboard.type(' Or is it?');
  await expect
    .poll(async () => (await drafts()).at(-1)?.text)
    .toBe('The words behind the dialog are about nobody. Or is it?');
  expect(await tab.errors()).toEqual([]);
});

test('when the page writes a new draft into the box, no underline is left behind', async () => {
  await using tab = await openX(running);
  await tab.type(partner);
  await seeInNudge(tab.page, oneIdea);
  expect(await tab.page.evaluate(() => CSS.highlights.size)).toBe(1);
  await tab.page.evaluate(() => x.write('inline', 'Something else'));
  await seeGone(tab.page, oneIdea);
  expect(await tab.page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('if the page keeps its text, the card offers the words to copy', async () => {
  await using tab = await openX(running);
  await running.browser
    .defaultBrowserContext()
    .overridePermissions('https://x.com', ['clipboard-read', 'clipboard-write']);
  await tab.type(partner);
  await pressInNudge(tab.page, oneIdea);
  await tab.page.evaluate(() => (x.options.refusesInput = true));
  await pressInNudge(tab.page, 'Tag @RiversideFB');
  await pressInNudge(tab.page, 'Copy the words');
  await seeInNudge(tab.page, 'Close');
  await expect
    .poll(() => tab.page.evaluate(() => navigator.clipboard.readText()))
    .toBe('Riverside Food Bank (@RiversideFB)');
  expect(await tab.model()).toBe(partner);
});

test('the popup gets the current draft, and an outdated edit is not made', async () => {
  await using tab = await openX(running);
  await tab.type(partner);
  const { composer } = (await askTab(running, 'composer.describe', {})) as {
    composer: ComposerView;
  };
  expect(composer).toMatchObject({ state: 'ready', text: partner, kind: 'post', site: 'x' });
  const finding = composer.analysis!.findings[0]!.id;
  const apply = { composer: composer.composer, version: composer.version, finding, suggestion: 0 };
  await tab.page.keyboard.type(' Ah.');
  await tab.becomes(`${partner} Ah.`);
  expect(await askTab(running, 'composer.apply', apply)).toEqual({ waiting: false });
  const now = (await askTab(running, 'composer.describe', {})) as { composer: ComposerView };
  const again = { ...apply, version: now.composer.version };
  expect(await askTab(running, 'composer.apply', again)).toEqual({ waiting: true });
  await tab.becomes(`${tagged} Ah.`);
  expect(await tab.errors()).toEqual([]);
});

test('the background stops halfway: typing continues, and the next answer arrives', async () => {
  await using tab = await openX(running);
  await tab.type('On Saturday ');
  const worker = await findWorker(running);
  await worker.close();
  await tab.page.keyboard.type('Riverside Food Bank fed ninety people. The soup was gone by two.');
  await pressInNudge(tab.page, oneIdea);
  await pressInNudge(tab.page, 'Tag @RiversideFB');
  await tab.becomes(tagged);
  expect(await tab.errors()).toEqual([]);
});
