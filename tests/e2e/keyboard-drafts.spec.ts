import type { ElementHandle, Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import { openExtensionPage, type Running } from './browsers.ts';
import { focusOn, pressByKey } from './keyboard-helpers.ts';
import { openLinkedin, giveLinkedinNotes } from './linkedin-tab.ts';
import { seeGone, seeInNudge } from './nudge.ts';
import { says } from './page-helpers.ts';
import { readAloud } from './read-nudge.ts';
import { giveNotes, harbour } from './set-up.ts';
import { inlineBox, openCardByCommand, openX } from './x-tab.ts';

/**
 * A draft and its suggestions by keyboard alone: the card on X and LinkedIn.
 *
 * Covered elsewhere:
 * - the card opened by its command, arrows and Tab through it, Escape; the reason for a finding:
 *   nudge-draft.spec.ts, nudge-tree.spec.ts
 * - a suggestion taken in a dialog that traps the focus: nudge-draft.spec.ts
 * - on LinkedIn, opening and closing a card returns the focus: linkedin-tags.spec.ts
 * - a suggestion taken on the practice page, in both browsers: welcome.spec.ts, practice.spec.ts
 * - popup and panel: keyboard-popup.spec.ts
 */
let running: Running;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveNotes(running, harbour);
});
afterAll(() => running?.close());

const partner = 'On Saturday Riverside Food Bank fed ninety people.';
const two = `${partner} Thanks to our volunteers who carried it all!`;
const ideas = 'Hat Tip: 2 suggestions for this draft';

/** Tabs from the top of the page into its own post box and writes a draft. */
async function write(
  tab: { readonly page: Page },
  text: string,
  box?: ElementHandle,
): Promise<void> {
  const wanted = box ?? (await tab.page.waitForSelector(inlineBox))!;
  const isThere = () =>
    (wanted as ElementHandle<Element>).evaluate((each) => each.matches(':focus'));
  for (let presses = 0; !(await isThere()); presses += 1) {
    expect(presses).toBeLessThan(60);
    await tab.page.keyboard.press('Tab');
  }
  await tab.page.keyboard.type(text);
}

/** What a screen reader would say has the focus, our closed root included. */
async function heardOn(page: Page): Promise<string | undefined> {
  const find = (node: SerializedAXNode): SerializedAXNode | undefined => {
    for (const child of node.children ?? []) {
      const found = find(child);
      if (found) return found;
    }
    return node.focused ? node : undefined;
  };
  const root = await page.accessibility.snapshot();
  return root ? find(root)?.name : undefined;
}

async function cardTo(page: Page, words: string): Promise<void> {
  const met: (string | undefined)[] = [];
  for (let presses = 0; presses < 14; presses += 1) {
    const at = await heardOn(page);
    if (at === words) return;
    met.push(at);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to “${words}” in the card; it stopped at: ${met.join(' | ')}`);
}

async function openCard(tab: { readonly page: Page }, first: string): Promise<void> {
  await openCardByCommand(running);
  await seeInNudge(tab.page, first);
  await expect.poll(() => heardOn(tab.page)).toBe(first);
}

describe('the card on X', () => {
  test('two findings: moves between them, shows why, takes one and dismisses the other; typing continues', async () => {
    await using tab = await openX(running);
    await write(tab, two);
    await seeInNudge(tab.page, ideas);
    await openCard(tab, 'Tag @RiversideFB');
    await tab.page.keyboard.press('ArrowRight');
    await expect.poll(() => readAloud(tab.page)).toContain('StaticText:2 of 2');
    await tab.page.keyboard.press('ArrowLeft');
    await expect.poll(() => heardOn(tab.page)).toBe('Tag @RiversideFB');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press(' ');
    await expect
      .poll(async () => (await readAloud(tab.page)).join('\n'))
      .toMatch(/experiment|survey|practice/i);
    await expect.poll(() => heardOn(tab.page)).toBe('Why this?');
    await tab.page.keyboard.down('Shift');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.up('Shift');
    await tab.page.keyboard.press('Enter');
    await tab.becomes(two.replace('Food Bank', 'Food Bank (@RiversideFB)'));

    await seeInNudge(tab.page, 'Hat Tip: 1 suggestion for this draft');
    await openCardByCommand(running);
    await seeInNudge(tab.page, 'Not now');
    await cardTo(tab.page, 'Not now');
    await tab.page.keyboard.press('Enter');
    await seeGone(tab.page, 'Not now');
    const before = await tab.model();
    await tab.page.keyboard.type('Z');
    await expect.poll(async () => (await tab.model())?.length).toBe(before!.length + 1);
    expect(await tab.errors()).toEqual([]);
  });

  test('“Never for these words” closes the card, and the caret is where it was', async () => {
    await using tab = await openX(running);
    await write(tab, 'Thanks to our volunteers who carried it all!');
    await seeInNudge(tab.page, 'Hat Tip: 1 suggestion for this draft');
    await openCardByCommand(running);
    await seeInNudge(tab.page, 'Not now');
    await cardTo(tab.page, 'Never for “our volunteers who carried…”');
    await tab.page.keyboard.press('Enter');
    await seeGone(tab.page, 'Not now');
    await tab.page.keyboard.type(' Again.');
    await tab.becomes('Thanks to our volunteers who carried it all! Again.');
  });

  test('the question about an account is answered, and the draft is read', async () => {
    await using tab = await openX(running, '/home?account=QuayCafe');
    await write(tab, partner);
    await seeInNudge(tab.page, 'Hat Tip: one question about this account');
    await openCard(tab, 'Yes, for Harbour Museum');
    await tab.page.keyboard.press('Enter');
    await seeGone(tab.page, 'Coach posts by @QuayCafe too?');
    await tab.page.keyboard.type(' Come!');
    await tab.becomes(`${partner} Come!`);
    await seeInNudge(tab.page, 'Hat Tip: 1 suggestion for this draft');
  });

  test('pauses for today from the menu, which can also switch the rule off', async () => {
    await using tab = await openX(running);
    await write(tab, partner);
    await seeInNudge(tab.page, 'Hat Tip: 1 suggestion for this draft');
    await openCard(tab, 'Tag @RiversideFB');
    await cardTo(tab.page, 'More options');
    await tab.page.keyboard.press('Enter');
    await seeInNudge(tab.page, 'Pause for today');
    await tab.page.keyboard.press('Tab');
    await expect.poll(() => heardOn(tab.page)).toBe('Switch this rule off');
    await tab.page.keyboard.press('Tab');
    await expect.poll(() => heardOn(tab.page)).toBe('Pause for today');
    await tab.page.keyboard.press('Enter');
    await seeGone(tab.page, 'Pause for today');
    await tab.page.keyboard.type(' Come!');
    await tab.becomes(`${partner} Come!`);
    // And switched on again in the dashboard.
    const page = await openExtensionPage(running, 'dashboard.html#rules');
    await says(page, 'Paused until');
    await pressByKey(page, 'Switch back on');
    await page.waitForFunction(() => !document.body.innerText.includes('Paused until'));
    await expect.poll(() => focusOn(page)).not.toBe('');
    await page.close();
  });
});

test('LinkedIn: the card’s suggestion opens the site’s own list, which then gets the keys', async () => {
  await giveLinkedinNotes(running);
  await using tab = await openLinkedin(running);
  const box = await tab.box('comment 1');
  await write(tab, partner, box);
  await tab.becomes(partner, 'comment 1');
  await seeInNudge(tab.page, 'Hat Tip: 1 suggestion for this draft');
  await openCard(tab, 'Tag Riverside Food Bank');
  await tab.page.keyboard.press('Enter');
  await tab.page.waitForSelector('>>> [role="option"]');
  await seeGone(tab.page, 'Tag Riverside Food Bank');
  expect(await box.evaluate((each) => each.matches(':focus'))).toBe(true);
  // The site handles the keys of its list, so every key must reach it unchanged.
  await box.evaluate((each) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    each.addEventListener(
      'keydown',
      (event) => heard.push(`${event.key} ${event.defaultPrevented}`),
      true,
    );
  });
  for (const key of ['ArrowDown', 'ArrowUp', 'Escape', 'Enter'] as const) {
    await tab.page.keyboard.press(key);
  }
  expect(
    await tab.page.evaluate(() => (window as unknown as { heard: readonly string[] }).heard),
  ).toEqual(['ArrowDown false', 'ArrowUp false', 'Escape false', 'Enter false']);
  expect(await tab.errors()).toEqual([]);
});
