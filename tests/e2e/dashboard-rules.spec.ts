import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import { findingRules, praiseRules } from '../../lib/analyzer/rules/index.ts';
import { violationsInBothThemes } from './axe.ts';
import { openExtensionPage, type Running } from './browsers.ts';
import { giveHistory, saidOf, switchOf } from './dashboard-helpers.ts';
import { seeInNudge } from './nudge.ts';
import { press } from './page-helpers.ts';
import { giveNotes, harbour } from './set-up.ts';
import { openX } from './x-tab.ts';

/** Every rule can be read and switched, and says why it is silent. */
let running: Running;
let page: Page;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveNotes(running, harbour);
});
afterAll(() => running?.close());
beforeEach(async () => {
  page = await openRules();
  return () => page.close();
});

async function openRules(): Promise<Page> {
  const opened = await openExtensionPage(running, 'dashboard.html#rules');
  await opened.waitForSelector('[role="switch"]');
  return opened;
}

const titleOf = (id: string) => findingRules.find((rule) => rule.id === id)!.title;
const brandOnly = titleOf('brand-only');
const untagged = titleOf('untagged-partner');

test('every rule and every praise has a switch, on by default', async () => {
  const titles = await page.$$eval('.rule-title', (all) => all.map((each) => each.textContent));
  expect(titles).toEqual([...findingRules, ...praiseRules].map(({ title }) => title));
  expect(await page.$$('[role="switch"]:checked')).toHaveLength(titles.length);
});

test('a rule shows its reason, its evidence, its sites and an example with the words it finds', async () => {
  const rule = findingRules.find(({ id }) => id === 'untagged-partner')!;
  expect(await saidOf(page, untagged)).not.toContain(rule.why);
  await press(page, `${untagged}Practitioners’ advice`);
  const said = await saidOf(page, untagged);
  for (const part of [rule.why, rule.evidence, 'Two crates of apples from', 'LinkedIn']) {
    expect(said).toContain(part);
  }
  expect(said).not.toMatch(/[«»]/);
  const marked = await page.$$eval('details[open] mark', (marks) =>
    marks.map((mark) => [mark.textContent, getComputedStyle(mark).textDecorationStyle]),
  );
  expect(marked[0]).toEqual(['Riverside Food Bank', 'dotted']);
  expect(marked).toHaveLength(rule.examples.flags.length);
});

test('a rule is off in the post box while its switch is off', async () => {
  const text = 'On Saturday Riverside Food Bank fed ninety people.';
  const turn = async (on: boolean) => {
    await page.bringToFront();
    await (await switchOf(page, untagged)).click();
    await page.waitForFunction(
      async (on) => {
        const area = (globalThis as unknown as Extension).chrome.storage.local;
        const { settings } = await area.get('settings');
        return settings?.mutedRules.includes('untagged-partner') === !on;
      },
      {},
      on,
    );
  };
  await turn(false);
  {
    await using tab = await openX(running);
    await tab.type(text);
    // No tag is suggested, and the partner named in the draft is praised.
    await seeInNudge(tab.page, 'Hat Tip: well done');
  }
  expect(await saidOf(page, untagged)).toContain('Off');
  await turn(true);
  await using tab = await openX(running);
  await tab.type(text);
  await seeInNudge(tab.page, 'Hat Tip: 1 suggestion for this draft');
});

interface Extension {
  readonly chrome: {
    readonly storage: {
      readonly local: {
        get(key: string): Promise<{ settings?: { mutedRules: readonly string[] } }>;
      };
    };
  };
}

describe('with published posts', () => {
  const shown = (rule: string) => ({ outcomes: [{ rule, outcome: 'shown' }] });
  const credits = { creditsSomeone: true, verdict: 'shared' };
  const ferry = { site: 'facebook', author: { site: 'facebook', name: 'Harbour Ferry' } };
  beforeAll(() =>
    giveHistory(running, [
      { daysAgo: 4, ...shown('untagged-partner') },
      { daysAgo: 3, ...shown('untagged-partner') },
      { daysAgo: 2, ...shown('untagged-partner'), ...credits },
      { daysAgo: 1, ...credits },
      { daysAgo: 0.5, ...credits },
      ...[10, 9, 8].map((daysAgo) => ({ daysAgo, ...ferry, ...shown('brand-only') })),
    ]),
  );
  /** A date as this browser formats it. */
  const inDays = (days: number) =>
    page.evaluate(
      (at) => new Date(at).toLocaleDateString(undefined, { day: 'numeric', month: 'long' }),
      Date.now() + days * 86_400_000,
    );

  test('a resting rule says since when, for which account, and why', async () => {
    expect(await saidOf(page, untagged)).toContain(
      `Paused until ${await inDays(28)} for @HarbourMuseum (X): you passed over it in three posts in a row.`,
    );
    expect(await saidOf(page, brandOnly)).toContain(
      `Paused until ${await inDays(22)} for Harbour Ferry (Facebook): you passed over it in three posts in a row.`,
    );
  });

  test('the card about a brand-only draft says that enough posts gave credit', async () => {
    expect(await saidOf(page, brandOnly)).toContain(
      '3 of the last 5 posts by @HarbourMuseum (X) credited someone, so a draft that is only about you won’t bring up a card there.',
    );
    expect(await saidOf(page, brandOnly)).not.toContain('posts by Harbour Ferry');
  });

  test('a rule that is off gives no other reason for its silence', async () => {
    await (await switchOf(page, untagged)).click();
    await page.waitForFunction(
      () => !document.querySelector('.page-main')!.textContent!.includes('for @HarbourMuseum (X)'),
    );
    expect(await saidOf(page, brandOnly)).toContain('Harbour Ferry');
    await (await switchOf(page, untagged)).click();
    await page.waitForFunction(() =>
      document.querySelector('.page-main')!.textContent!.includes('for @HarbourMuseum (X)'),
    );
  });

  test('passes axe-core in both themes', async () => {
    await page.$$eval('.rule details', (all) => all.forEach((each) => (each.open = true)));
    // By keyboard: content that opens above would move it under the mouse.
    await (await switchOf(page, untagged)).press(' ');
    await page.waitForSelector('[role="switch"]:not(:checked)');
    expect(await violationsInBothThemes(page)).toEqual([]);
    await (await switchOf(page, untagged)).press(' ');
    await page.waitForSelector('[role="switch"]:not(:checked)', { hidden: true });
  });
});
