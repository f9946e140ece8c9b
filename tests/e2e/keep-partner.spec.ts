import { afterAll, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { Running } from './browsers.ts';
import { pressInNudge, seeGone, seeInNudge } from './nudge.ts';
import { giveNotes, harbour } from './set-up.ts';
import { readStored } from './stored.ts';
import { openX } from './x-tab.ts';

/** A newcomer's first week: the partner book is empty. */
let running: Running;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveNotes(running, { profile: { ...harbour.profile, name: 'Harbour Bakery' } });
});
afterAll(() => running?.close());

const about = 'Our sourdough is back in our bakery on Friday, and we are very proud of every loaf.';

test('someone named in a draft is added to the empty book and offered in the next draft', async () => {
  await using tab = await openX(running);
  const { page } = tab;
  await tab.type(about);
  await pressInNudge(page, 'Hat Tip: 1 suggestion for this draft');
  await pressInNudge(page, 'Name whose flour is in it');
  await tab.becomes(`${about}\n\n@`);
  // The caret waits after the “@”.
  await page.keyboard.type('DaleMill ');
  await tab.becomes(`${about}\n\n@DaleMill `);
  await pressInNudge(page, 'Hat Tip: 1 suggestion for this draft');
  await seeInNudge(page, 'What did they do? A few words make it a credit.');
  await pressInNudge(page, 'Close');
  await page.keyboard.type('milled the flour for our sourdough.');
  await pressInNudge(page, 'Hat Tip: well done');
  await pressInNudge(page, 'Keep “DaleMill” in your partner book');
  await seeGone(page, 'Keep “DaleMill” in your partner book');
  const [partner, ...others] = await readStored(running, 'partners');
  expect(others).toEqual([]);
  expect(partner).toMatchObject({ name: 'DaleMill', handles: { x: 'DaleMill' } });
  expect(await tab.errors()).toEqual([]);

  await using next = await openX(running);
  await next.type(about);
  await pressInNudge(next.page, 'Hat Tip: 1 suggestion for this draft');
  await pressInNudge(next.page, 'Name DaleMill');
  await next.becomes(`${about}\n\nDaleMill (@DaleMill) `);
});

test('a wrong nudge is dismissed for this draft in one click', async () => {
  await using tab = await openX(running);
  await tab.type(about);
  await pressInNudge(tab.page, 'Hat Tip: 1 suggestion for this draft');
  await pressInNudge(tab.page, 'This isn’t only about us');
  await seeGone(tab.page, 'This isn’t only about us');
  await tab.page.keyboard.type(' It took two years.');
  await seeInNudge(tab.page, 'Hat Tip: nothing to add');
});
