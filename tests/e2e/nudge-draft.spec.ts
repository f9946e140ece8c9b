import { afterAll, expect } from 'vitest';
import { test } from './browser-test.ts';
import { findWorker } from './background.ts';
import type { Running } from './browsers.ts';
import { pressChord, pressInNudge, seeGone, seeInNudge } from './nudge.ts';
import { readAloud } from './read-nudge.ts';
import { giveNotes, harbour } from './set-up.ts';
import { dialogBox, inlineBox, openCardByCommand, openX } from './x-tab.ts';

/** What a person sees and does with one draft, on the shipped build. */
let running: Running;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveNotes(running, harbour);
});
afterAll(() => running?.close());

const brandOnly =
  'We are thrilled to announce that our new gallery is open. We have worked on it for two years and we are so proud of it.';
const partner =
  'On Saturday Riverside Food Bank fed ninety people in our courtyard. The soup was gone by two.';
const tagged = partner.replace('Riverside Food Bank', 'Riverside Food Bank (@RiversideFB)');
const oneIdea = 'Hat Tip: 1 suggestion for this draft';
const question = 'Hat Tip: one question about this account';

test('a brand-only draft gets one unobtrusive nudge with its reason', async () => {
  await using tab = await openX(running);
  await tab.type(brandOnly);
  await pressInNudge(tab.page, oneIdea);
  await pressInNudge(tab.page, 'Why this?');
  const said = (await readAloud(tab.page)).join('\n');
  expect(said).toMatch(/^dialog:Everything here is about you so far\./m);
  expect(said).toContain('StaticText:About you');
  expect(said).toMatch(/experiment/i);
  await pressInNudge(tab.page, 'Close');
  await seeGone(tab.page, 'Why this?');
  // The caret never left the draft.
  await tab.page.keyboard.type(' Hm.');
  await tab.becomes(`${brandOnly} Hm.`);
  expect(await tab.errors()).toEqual([]);
});

test('a click tags the partner, the keyboard undoes and redoes it, and the tag is praised', async () => {
  await using tab = await openX(running);
  await tab.type(partner);
  await pressInNudge(tab.page, oneIdea);
  await pressInNudge(tab.page, 'Tag @RiversideFB');
  await tab.becomes(tagged);
  await seeGone(tab.page, oneIdea);
  await pressChord(tab.page, 'z');
  await tab.becomes(partner);
  await seeInNudge(tab.page, oneIdea);
  await pressChord(tab.page, 'z', true);
  await tab.becomes(tagged);
  await seeGone(tab.page, oneIdea);
  expect(await tab.errors()).toEqual([]);
});

test('after a tag the writer continues at the same place', async () => {
  await using tab = await openX(running);
  await tab.type(partner);
  await pressInNudge(tab.page, oneIdea);
  await pressInNudge(tab.page, 'Tag @RiversideFB');
  await tab.becomes(tagged);
  await seeGone(tab.page, 'Tag @RiversideFB');
  await tab.page.keyboard.type(' Come again!');
  await tab.becomes(`${tagged} Come again!`);
  expect(await tab.errors()).toEqual([]);
});

test('a click on the underlined words opens their card, and the page still gets the click', async () => {
  await using tab = await openX(running);
  await tab.type(partner);
  await seeInNudge(tab.page, oneIdea);
  const place = await tab.page.$eval(inlineBox, (box) => {
    const text = document.createTreeWalker(box, NodeFilter.SHOW_TEXT).nextNode()!;
    const range = document.createRange();
    range.setStart(text, 15);
    range.setEnd(text, 20);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await tab.page.mouse.click(place.x, place.y);
  await seeInNudge(tab.page, 'Tag @RiversideFB');
  await tab.page.keyboard.type('Z');
  await expect.poll(() => tab.model()).toMatch(/^On Saturday Rive.?.?Z/);
});

test('by keyboard: the card takes the focus, arrows move through it, Escape returns to the caret', async () => {
  await using tab = await openX(running);
  await tab.type(partner);
  await seeInNudge(tab.page, oneIdea);
  for (let step = 0; step < 4; step += 1) await tab.page.keyboard.press('ArrowLeft');
  expect(await openCardByCommand(running)).toEqual({ opened: true });
  await seeInNudge(tab.page, 'Tag @RiversideFB');
  await tab.page.keyboard.press('ArrowDown');
  await tab.page.keyboard.press('Enter');
  await expect
    .poll(async () => (await readAloud(tab.page)).join('\n'))
    .toMatch(/experiment|survey|practice/i);
  await tab.page.keyboard.press('Escape');
  await seeGone(tab.page, 'Tag @RiversideFB');
  await tab.page.keyboard.type('!');
  await tab.becomes(`${partner.slice(0, -4)}!${partner.slice(-4)}`);
});

test('in a dialog that traps the focus the same keys work from the composer', async () => {
  await using tab = await openX(running);
  await tab.page.evaluate(() =>
    (window as unknown as { x: { open(kind: string): void } }).x.open('post'),
  );
  await tab.page.waitForSelector(dialogBox);
  await tab.page.$eval(dialogBox, (box) => {
    document.addEventListener(
      'focusin',
      ({ target }) => {
        if (!box.contains(target as Node)) (box as HTMLElement).focus();
      },
      true,
    );
  });
  await tab.type(partner, dialogBox);
  await seeInNudge(tab.page, oneIdea);
  await openCardByCommand(running);
  await seeInNudge(tab.page, 'Tag @RiversideFB');
  await tab.page.keyboard.press('ArrowDown');
  await tab.page.keyboard.press('ArrowUp');
  await tab.page.keyboard.press('Enter');
  await tab.becomes(tagged, 'modal');
  expect(await tab.errors()).toEqual([]);
});

test('"Not now" dismisses for this draft, even after edits elsewhere in it', async () => {
  await using tab = await openX(running);
  await tab.type(partner);
  await pressInNudge(tab.page, oneIdea);
  await pressInNudge(tab.page, 'Not now');
  await seeGone(tab.page, oneIdea);
  await tab.page.click(inlineBox);
  await tab.page.keyboard.press('End');
  await tab.page.keyboard.type(' Everybody stayed to talk.');
  await seeInNudge(tab.page, 'Hat Tip: nothing to add');
});

test('an unknown account is asked about once, and nothing is read before', async () => {
  await using tab = await openX(running, '/home?account=QuayCafe');
  await tab.type(partner);
  await pressInNudge(tab.page, question);
  await seeInNudge(tab.page, 'Coach posts by @QuayCafe too?');
  await pressInNudge(tab.page, 'Never');
  await seeGone(tab.page, 'Coach posts by @QuayCafe too?');
  await using other = await openX(running, '/home?account=HarbourShop');
  await other.type(partner);
  await pressInNudge(other.page, question);
  await pressInNudge(other.page, 'Yes, for Harbour Museum');
  await pressInNudge(other.page, oneIdea);
  await seeInNudge(other.page, 'Tag @RiversideFB');
});

test('the question about an account opens on the writer’s click and then stays', async () => {
  await using tab = await openX(running, '/home?account=HarbourCinema');
  await tab.type('A');
  await seeInNudge(tab.page, question);
  // Only the badge is there: a card would be read aloud as a dialog.
  expect(await readAloud(tab.page)).not.toContain('dialog:Coach posts by @HarbourCinema too?');
  await pressInNudge(tab.page, question);
  await tab.page.keyboard.type('B');
  await tab.becomes('AB');
  await seeInNudge(tab.page, 'Coach posts by @HarbourCinema too?');
});

test('mobile: the text field is underlined through a mirror, and the tag is written into it', async () => {
  await using tab = await openX(running, '/home?mobile');
  await tab.type(partner, 'textarea');
  await pressInNudge(tab.page, oneIdea);
  await pressInNudge(tab.page, 'Tag @RiversideFB');
  await tab.becomes(tagged);
  await pressChord(tab.page, 'z');
  await tab.becomes(partner);
  expect(await tab.errors()).toEqual([]);
});

test('"Never for" a phrase, the rule off, snoozed for today: silent at once and in the next draft', async () => {
  for (const choice of [
    'Never for “Riverside Food Bank”',
    'Switch this rule off',
    'Pause for today',
  ]) {
    await using tab = await openX(running);
    await tab.type(partner);
    await pressInNudge(tab.page, oneIdea);
    if (!choice.startsWith('Never')) await pressInNudge(tab.page, 'More options');
    await pressInNudge(tab.page, choice);
    await seeGone(tab.page, oneIdea);
    await using next = await openX(running);
    await next.type(partner);
    const wanted = choice === 'Pause for today' ? /paused for today/ : /nothing to add|well done/;
    await expect.poll(async () => (await readAloud(next.page)).join('\n')).toMatch(wanted);
    await forgetChoices(running);
  }
});

/** Resets choices to the first day: no phrase or rule muted, nothing snoozed. */
async function forgetChoices(running: Running): Promise<void> {
  const worker = await findWorker(running);
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { clear(): Promise<void> } } };
    };
    await chrome.storage.local.clear();
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('hat-tip');
      request.addEventListener('error', () => reject(request.error));
      request.addEventListener('success', () => {
        const work = request.result.transaction(['phrases', 'facts'], 'readwrite');
        work.objectStore('phrases').clear();
        work.objectStore('facts').put(Date.now(), 'revision');
        work.addEventListener('complete', () => {
          request.result.close();
          resolve();
        });
      });
    });
  });
}
