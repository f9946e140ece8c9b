import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { XPage } from '../pages/x/index.ts';
import type { Running } from './browsers.ts';
import { giveFacebookNotes, openFacebook } from './facebook-tab.ts';
import { call, seeInFirefox } from './firefox-nudge.ts';
import { seeInNudge } from './nudge.ts';
import { giveNotes, harbour } from './set-up.ts';
import { dialogBox, openX } from './x-tab.ts';

/**
 * What an edit guarantees, each point once on the shipped build; every editor and key:
 * tests/drivers/promises.spec.ts.
 */
declare const x: XPage;

const text = 'On Saturday Riverside Food Bank fed ninety people.';
const tagged = text.replace('Riverside Food Bank', 'Riverside Food Bank (@RiversideFB)');
const oneIdea = 'Hat Tip: 1 suggestion for this draft';
const mobileBox = '[data-testid="tweetTextarea_0"] textarea';

describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
  let running: Running;
  test.beforeAll(async ({ browsers }) => {
    running = await browsers.open(browser);
    await giveNotes(running, harbour);
  });
  afterAll(() => running?.close());

  async function pressByKey(page: Page, words: string): Promise<void> {
    if (browser === 'chromium') await (await seeInNudge(page, words)).focus();
    else await call(page, '(button) => button.focus()', await seeInFirefox(page, words));
    await page.keyboard.press('Enter');
  }

  test.each([
    ['at home', '/home', 'inline'],
    ['in the dialog', '/home?layer=modal', 'modal'],
    ['on the mobile site', '/home?mobile', 'inline'],
  ])(
    'after a suggestion is taken by keyboard %s, the next letter lands at the writer’s caret',
    async (_, path, box) => {
      await using tab = await openX(running, path);
      if (box === 'modal') {
        await tab.page.evaluate(() => x.open('post'));
        await tab.page.waitForSelector(dialogBox);
        await tab.type(text, dialogBox);
      } else await tab.type(text, path.includes('mobile') ? mobileBox : undefined);
      await pressByKey(tab.page, oneIdea);
      await pressByKey(tab.page, 'Tag @RiversideFB');
      await tab.becomes(tagged, box);
      await tab.page.keyboard.type('!');
      await tab.becomes(`${tagged}!`, box);
      expect(await tab.errors()).toEqual([]);
    },
  );
});

describe('chromium', () => {
  let running: Running;
  test.beforeAll(async ({ browsers }) => {
    running = await browsers.open('chromium');
    await giveFacebookNotes(running);
  });
  afterAll(() => running?.close());

  /** Opens the card and moves the pointer to the suggestion. */
  async function pointAt(page: Page, suggestion: string): Promise<{ x: number; y: number }> {
    await (await seeInNudge(page, oneIdea)).click();
    const { x, y, width, height } = (await (await seeInNudge(page, suggestion)).boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2);
    return { x: x + width / 2, y: y + height / 2 };
  }

  const press = async ({ mouse }: Page) => {
    await Promise.all([mouse.down(), mouse.up()]);
  };

  test('on X, keys typed right after the click land at the writer’s caret', async () => {
    await using tab = await openX(running);
    await tab.type(text);
    await pointAt(tab.page, 'Tag @RiversideFB');
    await Promise.all([press(tab.page), tab.page.keyboard.type(' and on')]);
    await tab.becomes(`${tagged} and on`);
    expect(await tab.errors()).toEqual([]);
  });

  test('on Facebook, keys typed right after the click land after the name, where the list of names opens', async () => {
    await using tab = await openFacebook(running);
    await tab.type(text, 'comment 1');
    await pointAt(tab.page, 'Tag Riverside Food Bank');
    await Promise.all([press(tab.page), tab.page.keyboard.type('xy')]);
    await tab.becomes(text.replace('Riverside Food Bank', '@Riverside Food Bankxy'), 'comment 1');
    expect(await tab.errors()).toEqual([]);
  });

  test('on the mobile site, three clicks at once write it once', async () => {
    await using tab = await openX(running, '/home?mobile');
    await tab.type(text, mobileBox);
    await pointAt(tab.page, 'Tag @RiversideFB');
    await Promise.all([press(tab.page), press(tab.page), press(tab.page)]);
    await tab.becomes(tagged);
    // A click that came after the card had closed went to the page below it, and took the focus.
    await tab.page.focus(mobileBox);
    await tab.page.keyboard.press('End');
    await tab.page.keyboard.type('!');
    await tab.becomes(`${tagged}!`);
  });
});
