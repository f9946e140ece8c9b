import { afterAll, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { XPage } from '../pages/x/index.ts';
import type { Running } from './browsers.ts';
import { pressInNudge, seeInNudge } from './nudge.ts';
import { giveNotes, harbour } from './set-up.ts';
import { dialogBox, openX } from './x-tab.ts';

/** A long thread: twenty boxes, each with its own draft. */
let running: Running;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveNotes(running, {
    ...harbour,
    partners: Array.from({ length: 20 }, (_, nth) => ({
      ...harbour.partners![0],
      id: `bank-${nth}`,
      name: `Riverside Pantry ${names[nth]}`,
      handles: { x: `Pantry${names[nth]}` },
    })),
  });
});
afterAll(() => running?.close());

declare const x: XPage;

const names = [...'ABCDEFGHIJKLMNOPQRST'].map((letter) => `${letter}lder`);
const boxAt = (nth: number) =>
  `[role="dialog"] [data-testid="tweetTextarea_${nth}"][contenteditable="true"]`;

test('each box has its own underlines, there is one badge in all, and a tag goes into the box it was chosen for', async () => {
  await using tab = await openX(running);
  await tab.page.setViewport({ width: 900, height: 3200 });
  await tab.page.evaluate(() => x.open('post'));
  await tab.page.waitForSelector(dialogBox);
  for (const [nth, name] of names.entries()) {
    if (nth > 0) await tab.page.click('[role="dialog"] [data-testid="addButton"]');
    await tab.page.waitForSelector(boxAt(nth));
    await tab.type(`On day ${nth} Riverside Pantry ${name} fed ninety people.`, boxAt(nth));
    await seeInNudge(tab.page, 'Hat Tip: 1 suggestion for this draft');
  }
  expect(
    await tab.page.evaluate(() => CSS.highlights.get('hat-tip-others')?.size),
  ).toBeGreaterThanOrEqual(names.length);
  expect(await tab.page.$$('[popover]')).toHaveLength(1);
  // Beside the underlined words: a click on those would open the card by itself.
  await tab.page.click(boxAt(3), { offset: { x: 8, y: 8 } });
  await pressInNudge(tab.page, 'Hat Tip: 1 suggestion for this draft');
  await pressInNudge(tab.page, 'Tag @PantryDlder');
  await tab.becomes('On day 3 Riverside Pantry Dlder (@PantryDlder) fed ninety people.', 'modal 3');
  const models = await tab.page.evaluate(() => x.models());
  for (const [nth, name] of names.entries()) {
    if (nth === 3) continue;
    const box = nth === 0 ? 'modal' : `modal ${nth}`;
    expect(models[box]).toBe(`On day ${nth} Riverside Pantry ${name} fed ninety people.`);
  }
  expect(await tab.errors()).toEqual([]);
  // All twenty disappear with the dialog.
  await tab.page.evaluate(() => x.close());
  await tab.page.waitForFunction(() => document.querySelector('[popover]') === null);
  await tab.page.waitForFunction(
    () => (CSS as unknown as { highlights: Map<string, unknown> }).highlights.size === 0,
  );
});
