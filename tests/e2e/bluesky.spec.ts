import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { BlueskyPage } from '../pages/bluesky/index.ts';
import { answerYes, giveBlueskyNotes, openBluesky, pressOn } from './bluesky-tab.ts';
import type { BrowserName, Running } from './browsers.ts';
import { pressInFirefox, seePlacedInFirefox } from './firefox-nudge.ts';
import { pausePasses, pressChord, pressInNudge, seeInNudge } from './nudge.ts';
import { clickWords, listenOn } from './site-tab.ts';
import { isSoak } from '../soak.ts';
import { openCardByCommand, overhear, type Heard } from './x-tab.ts';

/**
 * The shipped build on Bluesky, from the press that asks for it to the one that gives it back. Every box and
 * outcome is in tests/sites. The browser's own question is answered for the writer (`answerYes`).
 */
declare const bluesky: BlueskyPage;

const text = 'On Saturday Riverside Food Bank fed ninety people.';
const tagged = text.replace('Bank', 'Bank (@riverside.bsky.social)');
const oneIdea = 'Hat Tip: 1 suggestion for this draft';
const dialog = '[data-part="dialog"]';
const rounds = isSoak ? 100 : 3;

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (name) => {
  let running: Running;
  let heard: () => Promise<readonly Heard[]>;
  test.beforeAll(async ({ browsers }) => {
    running = await browsers.open(name);
    await giveBlueskyNotes(running);
    await answerYes(running);
    heard = await overhear(running);
  });
  afterAll(() => running?.close());

  const pressIdea = (page: Page, words: string) =>
    name === 'firefox' ? pressInFirefox(page, words) : pressInNudge(page, words);

  const seeIdea = (page: Page, words: string) =>
    name === 'firefox' ? seePlacedInFirefox(page, words) : seeInNudge(page, words);

  test('nothing of ours is in the page before the writer asks', async () => {
    const { all } = await listenOn(heard);
    await using tab = await openBluesky(running);
    await tab.page.evaluate(() => bluesky.open());
    await tab.type(text, 'post');
    await pausePasses(tab.page);
    expect(await all()).toEqual([]);
    expect(await tab.page.$('[popover]')).toBeNull();
  });

  test('a draft is read, tagged, undone and written on; a thread is published once', async () => {
    await pressOn(running, 'popup.html', 'Use Hat Tip on Bluesky');
    const { draft, posts } = await listenOn(heard);
    await using tab = await openBluesky(running);
    await tab.page.evaluate(() => bluesky.open());
    await tab.type(text, 'post');
    await pressIdea(tab.page, oneIdea);
    expect(
      await tab.page.evaluate(() => [...CSS.highlights.values()].some(({ size }) => size > 0)),
    ).toBe(true);
    // Escape closes the card alone, although the site hears it first of everything in its document.
    await seeIdea(tab.page, 'Tag @riverside.bsky.social');
    await tab.page.keyboard.press('Escape');
    if (name === 'chromium') {
      // Also with the focus in the card, where the command puts it.
      await openCardByCommand(running);
      await seeIdea(tab.page, 'Tag @riverside.bsky.social');
      await tab.page.keyboard.press('ArrowDown');
      await tab.page.keyboard.press('Escape');
    }
    expect(await tab.page.$('[role="dialog"][data-part="prompt"]')).toBeNull();
    await pressIdea(tab.page, oneIdea);
    expect(await draft()).toMatchObject({
      text,
      kind: 'post',
      author: { site: 'bluesky', handle: 'harbour.bsky.social' },
    });
    await pressIdea(tab.page, 'Tag @riverside.bsky.social');
    await tab.becomes(tagged, 'post');
    // The list of people stays closed: Enter would pick from it.
    expect(await tab.page.$('.tippy-content')).toBeNull();
    await pressChord(tab.page, 'z');
    await tab.becomes(text, 'post');
    await pressChord(tab.page, 'z', true);
    await tab.becomes(tagged, 'post');
    await tab.page.keyboard.type(' Soup.');
    await tab.becomes(`${tagged} Soup.`, 'post');
    await tab.page.evaluate(() => bluesky.addBox());
    await tab.type('Come again.', 'post 2');
    await tab.page.evaluate(() => void (bluesky.options.publish = 'fails'));
    await clickWords(tab.page, 'Post', dialog);
    await tab.page.waitForSelector('[data-part="failure"]');
    expect(await posts()).toEqual([]);
    await tab.page.evaluate(() => void (bluesky.options.publish = 'succeeds'));
    await clickWords(tab.page, 'Post', dialog);
    await expect.poll(posts).toHaveLength(1);
    expect((await posts())[0]).toMatchObject({
      id: `bluesky:${await tab.page.evaluate(() => bluesky.lastPost())}`,
      draft: { text: `${tagged} Soup.`, rest: [{ text: 'Come again.' }] },
      outcomes: [{ rule: 'untagged-partner', outcome: 'taken' }],
    });
    expect(await tab.errors()).toEqual([]);
  });

  test('a saved draft is no post, and other boxes and the chat never leave the page', async () => {
    const { all, draft, posts } = await listenOn(heard);
    await using tab = await openBluesky(running);
    for (const decoy of await tab.page.$$(
      '[data-decoy] input, [data-decoy] textarea, [data-decoy] [contenteditable="true"]',
    )) {
      await decoy.click();
      await tab.page.keyboard.type('SECRET');
    }
    expect(await all()).toEqual([]);
    await tab.page.evaluate(() => {
      bluesky.options.publish = 'ignored';
      bluesky.open();
    });
    await tab.type('Soup again', 'post');
    // Any message about a decoy would be sent before this one.
    await expect.poll(draft).toMatchObject({ text: 'Soup again' });
    await clickWords(tab.page, 'Post', dialog);
    await clickWords(tab.page, 'Cancel', dialog);
    await clickWords(tab.page, 'Save draft');
    await tab.page.waitForSelector(dialog, { hidden: true });
    await pausePasses(tab.page);
    expect(await posts()).toEqual([]);
    const everything = JSON.stringify(await heard());
    expect(everything).not.toContain('SECRET');
    expect(everything).not.toContain('DECOY');
  });

  test(`nothing of ours is left of ${rounds} dialogs that opened and closed`, async () => {
    await using tab = await openBluesky(running);
    const left = await tab.page.evaluate(async (rounds) => {
      const pause = () => new Promise((resolve) => setTimeout(resolve, 100));
      const isShown = () => document.querySelector('[popover]') !== null;
      const count = () => document.querySelectorAll('*').length;
      const before = count();
      for (let round = 0; round < rounds; round += 1) {
        bluesky.open();
        do await pause();
        while (!isShown());
        bluesky.close();
        do await pause();
        while (isShown());
      }
      return count() - before;
    }, rounds);
    expect(left).toBeLessThanOrEqual(0);
    expect(await tab.errors()).toEqual([]);
  });

  test('given back while a draft stands, the nudge goes and the words stay', async () => {
    const { all, draft } = await listenOn(heard);
    await using tab = await openBluesky(running);
    await tab.page.evaluate(() => bluesky.open());
    await tab.type(text, 'post');
    await expect.poll(draft).toMatchObject({ text });
    await tab.page.waitForSelector('[popover]');
    await pressOn(running, 'dashboard.html#rules', 'Stop using Hat Tip on Bluesky');
    await tab.page.bringToFront();
    await tab.page.waitForSelector('[popover]', { hidden: true });
    const before = (await all()).length;
    await (await tab.box('post')).press('End');
    await tab.page.keyboard.type(' More.');
    await pausePasses(tab.page);
    expect((await all()).slice(before).filter(({ kind }) => kind === 'analyze')).toEqual([]);
    await tab.becomes(`${text} More.`, 'post');
    // Nor is anything of ours in the next page.
    await tab.page.reload();
    await tab.page.evaluate(() => bluesky.open());
    await tab.type(text, 'post');
    await pausePasses(tab.page);
    expect(await tab.page.$('[popover]')).toBeNull();
    expect(await tab.errors()).toEqual([]);
  });
});
