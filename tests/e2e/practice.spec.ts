import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, expect } from 'vitest';
import { test } from './browser-test.ts';
import { openExtensionPage, type Running } from './browsers.ts';
import { pressChord, pressInNudge, seeInNudge } from './nudge.ts';

let running: Running;
let page: Page;

test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
});
afterAll(() => running?.close());

beforeEach(async () => {
  page = await openExtensionPage(running, 'practice.html');
  await page.waitForSelector('.practice-exercises');
  return () => page.close();
});

const textNow = () =>
  page.$eval('#practice', (composer) => (composer as HTMLTextAreaElement).value);
const becomes = (text: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector<HTMLTextAreaElement>('#practice')!.value === wanted,
    {},
    text,
  );

/** Clicks one of the drafts to try and returns its text. */
async function tryDraft(title: string): Promise<string> {
  const exercise = await page.waitForSelector(
    `xpath///button[span[@class="practice-exercise-title"][text()="${title}"]]`,
  );
  await exercise!.click();
  return textNow();
}

test('a partner is tagged, undone and redone by the real coach', async () => {
  const draft = await tryDraft('A partner named but not tagged');
  await pressInNudge(page, 'Hat Tip: 1 suggestion for this draft');
  await pressInNudge(page, 'Tag @NorthgateRepair');
  const tagged = draft.replace('Northgate Repair Café', 'Northgate Repair Café (@NorthgateRepair)');
  await becomes(tagged);
  await pressChord(page, 'z');
  await becomes(draft);
  await pressChord(page, 'z', true);
  await becomes(tagged);
});

test('each draft to try shows what its title promises', async () => {
  await tryDraft('A draft that is only about you');
  await seeInNudge(page, 'Hat Tip: 1 suggestion for this draft');
  await tryDraft('A draft with nothing to add');
  await seeInNudge(page, 'Hat Tip: well done');
  await tryDraft('Thanks to nobody in particular');
  await pressInNudge(page, 'Hat Tip: 1 suggestion for this draft');
  await seeInNudge(page, 'Which partners? Name one or two, and readers can find them.');
});

test('coaches a draft typed into an empty box by keyboard alone', async () => {
  await page.focus('#practice');
  await page.keyboard.type('Thanks to our partners for a wonderful evening at the museum.');
  await seeInNudge(page, 'Hat Tip: 1 suggestion for this draft');
});

test('nothing tried here reaches the writer’s own records', async () => {
  await tryDraft('A partner named but not tagged');
  await seeInNudge(page, 'Hat Tip: 1 suggestion for this draft');
  const counts = await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('hat-tip');
      request.addEventListener('success', () => resolve(request.result));
    });
    const stores = [...db.objectStoreNames];
    const work = db.transaction(stores);
    const counted = stores.map(
      (name) =>
        new Promise<number>((resolve) => {
          const request = work.objectStore(name).count();
          request.addEventListener('success', () => resolve(request.result));
        }),
    );
    return Promise.all(counted);
  });
  expect(counts.every((count) => count === 0)).toBe(true);
});

test('if storage fails, the drafts stay usable and the failure is reported', async () => {
  await page.evaluateOnNewDocument(() => {
    indexedDB.open = () => {
      throw new DOMException('no', 'UnknownError');
    };
  });
  await page.reload();
  await page.waitForSelector('[role="alert"]');
  await page.type('#practice', 'Still mine to type in.');
  expect(await textNow()).toBe('Still mine to type in.');
});
