import { afterAll, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { XPage } from '../pages/x/index.ts';
import type { Running } from './browsers.ts';
import { pressInFirefox, seeInFirefox } from './firefox-nudge.ts';
import { pausePasses, pressInNudge, seeInNudge } from './nudge.ts';
import { giveNotes, harbour } from './set-up.ts';
import { countReads, inlineBox, openX, overhear, type Heard } from './x-tab.ts';

/** A key press counts only for the box and text it was made in, whatever the page makes of it. */
declare const x: XPage;

const searchBox = '[data-testid="SearchBox_Search_Input"]';
const oneIdea = 'Hat Tip: 1 suggestion for this draft';
const text = 'On Saturday Riverside Food Bank fed ninety people.';

/** Six partners, and a hundred names that are not partners. */
const partners = ['Alder', 'Birch', 'Cedar', 'Damson', 'Elder', 'Fir'].map((tree) => ({
  ...harbour.partners![0],
  id: tree,
  name: `Riverside Pantry ${tree}`,
  handles: { x: `Pantry${tree}` },
}));
const guesses = [
  ...partners.map(({ name }) => name),
  ...Array.from({ length: 100 }, (_, nth) => `Northgate Society ${nth}`),
];

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let running: Running;
  let heard: () => Promise<readonly Heard[]>;
  test.beforeAll(async ({ browsers }) => {
    running = await browsers.open(name);
    await giveNotes(running, { ...harbour, partners: [...harbour.partners!, ...partners] });
    heard = await overhear(running);
  });
  afterAll(() => running?.close());
  const see = name === 'firefox' ? seeInFirefox : seeInNudge;
  const press = name === 'firefox' ? pressInFirefox : pressInNudge;

  test.each(['focusin', 'keydown'] as const)(
    'keys typed in X’s search box read nothing when the page moves the focus to a box at %s',
    async (moment) => {
      await using tab = await openX(running);
      const reads = await countReads(heard);
      await tab.page.evaluate(
        (moment, searchBox, inlineBox, text) => {
          document.querySelector(searchBox)!.addEventListener(moment, () => {
            x.write('inline', text);
            document.querySelector<HTMLElement>(inlineBox)!.focus();
          });
        },
        moment,
        searchBox,
        inlineBox,
        text,
      );
      await tab.page.click(searchBox);
      await tab.page.keyboard.type('qr');
      await tab.page.waitForFunction(() => x.models()['inline']!.includes('qr'));
      await pausePasses(tab.page);
      expect(await reads()).toEqual([]);
      await tab.page.click(inlineBox);
      await tab.page.keyboard.press('B');
      await see(tab.page, oneIdea);
      expect(await reads()).toHaveLength(1);
    },
  );

  test('of 106 names written by the page, a key press reveals three, and a click on the card three more', async () => {
    await using tab = await openX(running);
    // Everything in view: the card opens beside its words.
    await tab.page.setViewport({ width: 1200, height: 1600 });
    await tab.page.evaluate((text) => x.write('inline', text), `Thanks to ${guesses.join(', ')}.`);
    await tab.page.click(inlineBox);
    await tab.page.keyboard.press('B');
    await press(tab.page, oneIdea);
    await see(tab.page, 'Tag @PantryCedar');
    await press(tab.page, 'Tag all 3');
    await press(tab.page, oneIdea);
    await see(tab.page, 'Tag @PantryFir');
    await press(tab.page, 'Tag all 3');
    await tab.page.waitForFunction(() => x.models()['inline']!.includes('@PantryFir'));
  });

  test('a key press in each of twenty boxes filled by the page gets one answer, for the last box', async () => {
    await using tab = await openX(running);
    const reads = await countReads(heard);
    await tab.page.evaluate(fillBoxes, inlineBox, text);
    for (let nth = 0; nth < 10; nth += 1) await tab.page.keyboard.press('e');
    await expect.poll(async () => (await reads()).length).toBe(1);
    await pausePasses(tab.page);
    expect(await reads()).toHaveLength(1);
  });

  test('a change by the page clears the verdict, and the next key press brings a new one', async () => {
    await using tab = await openX(running);
    await tab.type(text);
    await press(tab.page, oneIdea);
    await see(tab.page, 'Tag @RiversideFB');
    await tab.page.evaluate((text) => x.write('inline', text), `${text} And more`);
    await see(tab.page, 'Hat Tip');
    expect(await tab.page.evaluate(() => CSS.highlights.size)).toBe(0);
    await tab.page.click(inlineBox);
    await tab.page.keyboard.press('!');
    await see(tab.page, oneIdea);
  });
});

test('words inserted without key presses, as by dictation, are read like typed ones', async ({
  browsers,
}) => {
  await using running = await browsers.open('chromium');
  await giveNotes(running, harbour);
  await using tab = await openX(running);
  await tab.type('Good news.');
  await seeInNudge(tab.page, 'Hat Tip: nothing to add');
  // Input.insertText, which dictation and the emoji window use.
  await tab.page.keyboard.sendCharacter(` ${text}`);
  await tab.becomes(`Good news. ${text}`);
  await seeInNudge(tab.page, oneIdea);
});

/** Runs in the page: creates boxes full of names and focuses one at each key press. */
function fillBoxes(inlineBox: string, text: string): void {
  const place = document.querySelector(inlineBox)!.closest('.col')!;
  const boxes = Array.from({ length: 20 }, (_, nth) => {
    const box = document.createElement('div');
    box.contentEditable = 'true';
    box.setAttribute('role', 'textbox');
    box.dataset['testid'] = `tweetTextarea_${nth + 50}`;
    box.textContent = text;
    place.append(box);
    return box;
  });
  let at = 0;
  window.addEventListener('keydown', (event) => {
    event.preventDefault();
    boxes[(at += 1)]?.focus();
  });
  boxes[0]!.focus();
}
