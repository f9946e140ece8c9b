import { afterAll, beforeEach, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { XPage } from '../pages/x/index.ts';
import { endBackground, wakeBackground } from './background.ts';
import type { Running } from './browsers.ts';
import { pressInNudge, seeGone, seeInNudge } from './nudge.ts';
import { press } from './page-helpers.ts';
import { openPopup } from './popup.ts';
import { giveNotes, harbour } from './set-up.ts';
import { readStored } from './stored.ts';
import { openX, type XTab } from './x-tab.ts';

/** A browser may stop the background at any moment: nothing must be lost or done twice. */
let running: Running;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveNotes(running, harbour);
});
afterAll(() => running?.close());

declare const x: XPage;

const text = 'On Saturday Riverside Food Bank fed ninety people.';
const tagged = 'On Saturday Riverside Food Bank (@RiversideFB) fed ninety people.';
const oneIdea = 'Hat Tip: 1 suggestion for this draft';

const kill = () => endBackground(running);

/** Stops the background in the middle of its work: it has received the message and never answers. */
async function killWhileAnswering(kind: string): Promise<() => Promise<void>> {
  const worker = await wakeBackground(running);
  const heard = new Promise((resolve) => worker.on('console', resolve));
  await worker.evaluate((kind) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { onMessage: { addListener(heard: (m: unknown) => void): void } } };
    };
    chrome.runtime.onMessage.addListener((message) => {
      if ((message as { kind?: string }).kind !== kind) return;
      console.log('heard');
      // From here on this thread handles nothing else.
      setTimeout(() => {
        for (;;);
      });
    });
  }, kind);
  return async () => {
    await heard;
    await endBackground(running);
  };
}

let tab: XTab;
beforeEach(async () => {
  tab = await openX(running);
  return () => tab.page.close();
});

test('stopped before the first key and before the next answer: suggestions still appear', async () => {
  await tab.page.click('[data-testid="tweetTextarea_0"]');
  await kill();
  await tab.page.keyboard.type(text);
  await seeInNudge(tab.page, oneIdea);
  await kill();
  await tab.page.keyboard.type(' Thanks to our volunteers who carried it all!');
  await seeInNudge(tab.page, 'Hat Tip: 2 suggestions for this draft');
  expect(await tab.errors()).toEqual([]);
});

test('stopped while a tag is taken: the tag is written once', async () => {
  await tab.type(text);
  await pressInNudge(tab.page, oneIdea);
  await seeInNudge(tab.page, 'Tag @RiversideFB');
  await kill();
  await pressInNudge(tab.page, 'Tag @RiversideFB');
  await tab.becomes(tagged);
  await seeGone(tab.page, oneIdea);
  await tab.page.keyboard.type(' Thank you!');
  await tab.becomes(`${tagged} Thank you!`);
});

test('stopped while a finding is dismissed: the finding stays dismissed', async () => {
  await tab.type(text);
  await pressInNudge(tab.page, oneIdea);
  await seeInNudge(tab.page, 'Not now');
  await kill();
  await pressInNudge(tab.page, 'Not now');
  await seeGone(tab.page, oneIdea);
  await tab.page.keyboard.type(' The soup was gone by two.');
  await tab.becomes(`${text} The soup was gone by two.`);
  expect(await tab.errors()).toEqual([]);
});

test.each(['when Post is clicked', 'while the post is stored'])(
  'stopped %s: the post is recorded once',
  async (when) => {
    await tab.type(text);
    await seeInNudge(tab.page, oneIdea);
    const before = (await readStored(running, 'posts')).length;
    if (when === 'when Post is clicked') {
      await kill();
      await tab.page.bringToFront();
      await tab.page.click('[data-testid="tweetButtonInline"]');
    } else {
      const killNow = await killWhileAnswering('post.published');
      await tab.page.bringToFront();
      await tab.page.click('[data-testid="tweetButtonInline"]');
      await killNow();
    }
    const id = await tab.page.evaluate(() => x.lastPost());
    await expect
      .poll(async () => (await readStored(running, 'posts')).map((post) => post['id']))
      .toContain(`x:${id}`);
    expect(await readStored(running, 'posts')).toHaveLength(before + 1);
  },
);

test('stopped under an open popup: a click there still takes effect', async () => {
  await tab.type(text);
  const popup = await openPopup(running, tab.page);
  await popup.waitForSelector('.finding');
  await kill();
  await press(popup, 'Tag @RiversideFB');
  await tab.page.bringToFront();
  await tab.becomes(tagged);
});

test('stopped while the writer answers about an account: the answer is kept', async () => {
  await using stranger = await openX(running, '/home?account=SomebodyElse');
  await stranger.page.click('[data-testid="tweetTextarea_0"]');
  await pressInNudge(stranger.page, 'Hat Tip: one question about this account');
  await seeInNudge(stranger.page, 'Yes, for Harbour Museum');
  await kill();
  await pressInNudge(stranger.page, 'Yes, for Harbour Museum');
  await stranger.page.keyboard.type(text);
  await seeInNudge(stranger.page, oneIdea);
  expect(await readStored(running, 'accounts')).toMatchObject([{ handle: 'SomebodyElse' }]);
});
