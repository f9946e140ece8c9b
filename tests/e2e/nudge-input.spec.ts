import { afterAll, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { Running } from './browsers.ts';
import { pressInNudge, seeInNudge } from './nudge.ts';
import { readAloud } from './read-nudge.ts';
import { giveNotes, harbour } from './set-up.ts';
import { inlineBox, openX } from './x-tab.ts';

/** Bad input is reported plainly or left alone, and the draft is never harmed. */
let running: Running;

test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveNotes(running, harbour);
});
afterAll(() => running?.close());

test('60,000 characters: typing continues, a part is read, and the card says how much', async () => {
  await using tab = await openX(running);
  const long = 'Our new gallery is open and our team is so proud of it. '.repeat(1072);
  expect(long.length).toBeGreaterThan(60_000);
  await tab.page.evaluate((text) => x.write('inline', text), long);
  await tab.page.focus(inlineBox);
  await tab.page.keyboard.press('End');
  await tab.page.keyboard.type(' More');
  await tab.page.waitForFunction(
    (length) => x.models()['inline']!.length === length && x.models()['inline']!.includes(' More'),
    {},
    long.length + 5,
  );
  await pressInNudge(tab.page, 'Hat Tip: 1 suggestion for this draft');
  await seeInNudge(tab.page, 'Not now');
  await expect
    .poll(() => readAloud(tab.page))
    .toContain('StaticText:This is a long draft. Hat Tip read the first 10,000 characters.');
  expect(await tab.errors()).toEqual([]);
});

test.each([
  ['one word', 'Hello'],
  ['links only', 'https://harbourmuseum.example/a https://harbourmuseum.example/b'],
  ['another language', 'Merci à tous nos partenaires pour cette belle soirée au musée avec vous'],
])('suggests nothing for %s', async (_, text) => {
  await using tab = await openX(running);
  await tab.type(text);
  await seeInNudge(tab.page, 'Hat Tip: nothing to add');
  expect(await tab.errors()).toEqual([]);
});

test('emoji families, right-to-left words and mathematical letters: the right words are tagged', async () => {
  await using tab = await openX(running);
  const text = '👩‍👩‍👧‍👦 שלום 𝗥𝗶𝘃𝗲𝗿𝘀𝗶𝗱𝗲 𝗙𝗼𝗼𝗱 𝗕𝗮𝗻𝗸 fed ninety people in our courtyard 👍🏽';
  await tab.page.evaluate((words) => x.write('inline', words), text);
  await tab.page.focus(inlineBox);
  await tab.page.keyboard.press('End');
  // Where "End" goes in a bidirectional line depends on the browser.
  await tab.page.keyboard.type(' today.');
  await pressInNudge(tab.page, 'Hat Tip: 1 suggestion for this draft');
  const typed = (await tab.model())!;
  await pressInNudge(tab.page, 'Tag @RiversideFB');
  const name = '𝗥𝗶𝘃𝗲𝗿𝘀𝗶𝗱𝗲 𝗙𝗼𝗼𝗱 𝗕𝗮𝗻𝗸';
  await tab.becomes(typed.replace(name, `${name} (@RiversideFB)`));
  expect(await tab.errors()).toEqual([]);
});

test('failing storage is reported once, in a sentence, and the draft is untouched', async () => {
  await using tab = await openX(running);
  const worker = await running.browser.waitForTarget((each) => each.type() === 'service_worker');
  await (await worker.worker())!.evaluate(() => {
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await tab.type('On Saturday Riverside Food Bank fed ninety people in our courtyard.');
  await pressInNudge(tab.page, 'Hat Tip: something went wrong');
  await seeInNudge(
    tab.page,
    'This browser has no room left for Hat Tip’s records. Everything saved earlier is safe. Free some disk space and try again.',
  );
  expect(await tab.model()).toBe(
    'On Saturday Riverside Food Bank fed ninety people in our courtyard.',
  );
});
