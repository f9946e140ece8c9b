import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { Running } from './browsers.ts';
import { installRootProbe, type RootProbe } from './closed-root-probe.ts';
import { inFirefoxItself } from './firefox-itself.ts';
import { call, pressInFirefox, seeInFirefox } from './firefox-nudge.ts';
import { pressInNudge, seeInNudge } from './nudge.ts';
import { giveNotes, harbour } from './set-up.ts';
import { inlineBox, openX, overhear, type XTab } from './x-tab.ts';

/** Every known way for a page into the card, tried on the shipped build. */
const text = 'On Saturday Riverside Food Bank fed ninety people.';
const oneIdea = 'Hat Tip: 1 suggestion for this draft';
const question = 'Hat Tip: one question about this account';

/** Words of the badge and card that appear nowhere else on the page. */
const cardWords = [
  oneIdea,
  'Hat Tip',
  'About others',
  'is in your partner book',
  'Tag @RiversideFB',
  'RiversideFB',
  'Why this?',
  'Not now',
  'Never for',
  '×',
];

const openProbed = (running: Running, path?: string): Promise<XTab> =>
  openX(running, path, installRootProbe);

/** Queries the page's own script. */
const ask = <Answer>(page: Page, call: string): Promise<Answer> =>
  page.evaluate(`window[Symbol.for('root probe')].${call}`) as Promise<Answer>;
const nodes = (page: Page) => ask<ReturnType<RootProbe['nodes']>>(page, 'nodes()');
const words = (page: Page, all: readonly string[]) =>
  ask<ReturnType<RootProbe['words']>>(page, `words(${JSON.stringify(all)})`);

describe.each(['chromium', 'firefox'] as const)(
  'a page that looks for a way into the card, in %s',
  (name) => {
    let running: Running;
    test.beforeAll(async ({ browsers }) => {
      running = await browsers.open(name);
      await giveNotes(running, harbour);
    });
    afterAll(() => running?.close());
    const see = name === 'firefox' ? seeInFirefox : seeInNudge;
    const press = name === 'firefox' ? pressInFirefox : pressInNudge;

    test('receives no node and no word of the card', async () => {
      await using tab = await openProbed(running);
      await tab.type(text);
      await press(tab.page, oneIdea);
      await see(tab.page, 'Tag @RiversideFB');
      // Move the pointer across the card, click beside the buttons, and press keys with the focus in it.
      await tab.page.mouse.wheel({ deltaY: 5 });
      await press(tab.page, 'Why this?');
      for (const key of ['Tab', 'ArrowDown', 'Shift'] as const) await tab.page.keyboard.press(key);
      await tab.page.keyboard.down('Control');
      await tab.page.keyboard.press('a');
      await tab.page.keyboard.up('Control');
      expect(await words(tab.page, cardWords)).toEqual([]);
      expect(await nodes(tab.page)).toEqual([]);
      expect(await ask(tab.page, `spell('Hat')`)).toBe('');
      // The probe does find the page's own words.
      expect(await words(tab.page, ['Riverside Food Bank fed ninety'])).toHaveLength(1);
      // Side effects of a click and a key in the page's own box: an edit, and the focus returning.
      await press(tab.page, 'Tag @RiversideFB');
      await tab.becomes(text.replace('Bank', 'Bank (@RiversideFB)'));
      await press(tab.page, 'Hat Tip: well done');
      await see(tab.page, 'Close');
      await tab.page.keyboard.press('Escape');
      await tab.page.mouse.move(5, 5);
      expect(await nodes(tab.page)).toEqual([]);
    });

    test('still gets events when the pointer leaves its elements for the card', async () => {
      await using tab = await openProbed(running);
      await tab.type(text);
      await press(tab.page, oneIdea);
      await see(tab.page, 'Tag @RiversideFB');
      await tab.page.evaluate((box) => {
        const counted = Object.assign(window, { left: 0 });
        document.querySelector(box)!.addEventListener('mouseleave', () => (counted.left += 1));
      }, inlineBox);
      await tab.page.hover(inlineBox);
      await press(tab.page, 'Why this?');
      expect(await tab.page.evaluate(() => (window as unknown as { left: number }).left)).toBe(1);
      expect(await nodes(tab.page)).toEqual([]);
    });

    test('cannot spell the organisation from the question about an account', async () => {
      await using tab = await openProbed(running, '/home?account=SomebodyElse');
      await tab.page.click(inlineBox);
      await see(tab.page, question);
      expect(await ask(tab.page, `spell('for ')`)).toBe('');
      expect(await words(tab.page, ['Harbour Museum', 'Yes, for', 'Never'])).toEqual([]);
      await press(tab.page, question);
      await see(tab.page, 'Yes, for Harbour Museum');
      expect(await ask(tab.page, `spell('for ')`)).toBe('');
      expect(await words(tab.page, ['Harbour Museum', 'Yes, for', 'Never'])).toEqual([]);
      expect(await nodes(tab.page)).toEqual([]);
    });

    test('cannot press one of our buttons even if it gets hold of it', async () => {
      await using tab = await openX(running);
      await tab.type(text);
      await press(tab.page, oneIdea);
      const button = await see(tab.page, 'Tag @RiversideFB');
      if (typeof button === 'string') await call(tab.page, String(forgePresses), button);
      else await button.evaluate(forgePresses);
      // The writer's own click comes after all of these.
      await press(tab.page, 'Why this?');
      expect(await tab.model()).toBe(text);
      await press(tab.page, 'Tag @RiversideFB');
      await tab.becomes(text.replace('Bank', 'Bank (@RiversideFB)'));
    });
  },
);

/** Runs in the page: every click a script can make on an element. */
function forgePresses(button: Element): void {
  const init = { bubbles: true, composed: true, cancelable: true, detail: 1 };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    button.dispatchEvent(new PointerEvent(type, init));
  (button as HTMLElement).focus();
  for (const key of ['Enter', ' '])
    for (const type of ['keydown', 'keypress', 'keyup'])
      button.dispatchEvent(new KeyboardEvent(type, { ...init, key }));
  (button as HTMLElement).click();
}

test.for(['into a frame', 'into a document it opened anew'] as const)(
  'in Firefox, a card that the page moves %s is empty there and returns at the next focus',
  async (where, { browsers }) => {
    await using running = await browsers.open('firefox');
    await giveNotes(running, harbour);
    await using tab = await openX(running);
    await tab.type(text);
    await pressInFirefox(tab.page, oneIdea);
    await seeInFirefox(tab.page, 'Tag @RiversideFB');
    await tab.page.evaluate(moveHost, where);
    for (let left = 20; left < 700; left += 60)
      for (let top = 20; top < 500; top += 40) await tab.page.mouse.move(left, top);
    expect(await tab.page.evaluate(() => (window as unknown as Seen).seen)).toEqual([]);
    if (where !== 'into a frame') return;
    await tab.page.evaluate(() => document.querySelector('iframe')!.remove());
    await tab.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await tab.page.click(inlineBox);
    await seeInFirefox(tab.page, oneIdea);
  },
);

interface Seen {
  readonly seen: readonly string[];
}

/**
 * Runs in the page: moves our host element to where the page's listeners run first, and records the events they
 * get.
 */
function moveHost(where: string): void {
  const host = document.querySelector<HTMLElement>('[popover]')!;
  const seen: string[] = [];
  const watch = (target: Window) => {
    for (const type of ['pointermove', 'mousemove', 'mouseover'])
      target.addEventListener(
        type,
        (event) => {
          const { originalTarget } = event as Event & { originalTarget?: Node };
          if (originalTarget?.getRootNode() instanceof ShadowRoot) seen.push(type);
        },
        true,
      );
  };
  if (where === 'into a frame') {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; z-index: 99999';
    document.body.append(frame);
    frame.contentDocument!.body.append(host);
    watch(frame.contentWindow!);
  } else {
    const root = document.querySelector('#react-root')!;
    document.open();
    document.write('<!doctype html><body></body>');
    document.close();
    document.body.append(root);
    document.documentElement.append(host);
    watch(window);
  }
  host.showPopover();
  Object.assign(window, { seen });
}

test('Firefox shows nothing in a page that loaded before the extension until it is reloaded', async ({
  browsers,
}) => {
  await using running = await browsers.open('firefox');
  await giveNotes(running, harbour);
  await using tab = await openX(running);
  const isThere = () => tab.page.evaluate(() => document.querySelector('[popover]') !== null);
  // When an extension is enabled, Firefox injects its script into open tabs.
  await inFirefoxItself(
    running.browser,
    `async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID('hat-tip@hat-tip.example');
      await addon.disable();
      await addon.enable();
      return '';
    }`,
  );
  const heard = await overhear(running);
  await tab.page.bringToFront();
  await tab.type(text);
  await tab.becomes(text);
  // The draft is still read for the popup.
  await expect.poll(async () => (await heard()).some(({ kind }) => kind === 'analyze')).toBe(true);
  expect(await isThere()).toBe(false);
  await tab.page.reload();
  await tab.type(text);
  await seeInFirefox(tab.page, oneIdea);
});
