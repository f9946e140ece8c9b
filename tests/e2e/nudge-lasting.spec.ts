import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, expect } from 'vitest';
import { test } from './browser-test.ts';
import { xPage, type XPage } from '../pages/x/index.ts';
import { serveAs, type Running } from './browsers.ts';
import { seeInNudge } from './nudge.ts';
import { openIsolatedWorld } from './isolated-world.ts';
import { giveNotes, harbour } from './set-up.ts';
import { dialogBox, openX } from './x-tab.ts';
import { isSoak } from '../soak.ts';

/** A page stays open for a week: everything created for a composer is removed with it. */
let running: Running;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveNotes(running, harbour);
});
afterAll(() => running?.close());

declare const x: XPage;

/** 10 here, and 200 in `npm run test:soak`. */
const composers = isSoak ? 200 : 10;

test(`no node and no listener is left after ${composers} composers opened and closed`, async () => {
  // The page's own code retains some of each dialog; we do not count what it retains without us.
  const alone = await cycle('plain.example', composers / 5);
  const coached = await cycle('x.com', composers);
  expect(alone.isCoached).toBe(false);
  expect(coached.isCoached).toBe(true);
  expect(coached.listeners - alone.listeners * 5).toBeLessThan(20);
  expect(coached.nodes - alone.nodes * 5).toBeLessThan(40);
}, 600_000);

/** Opens and closes a composer; returns the growth in nodes and listeners of the page's process. */
async function cycle(host: string, rounds: number) {
  const page = await running.browser.newPage();
  await serveAs(page, await xPage());
  await page.goto(`https://${host}/home`);
  await page.bringToFront();
  const session = await page.createCDPSession();
  let isCoached = false;
  const once = async () => {
    await page.evaluate(() => x.open('post'));
    await page.waitForSelector(dialogBox);
    await page.click(dialogBox);
    // The background answers at most sixty requests of a tab in ten seconds.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 180)));
    if (host === 'x.com') await seeHost(page, true);
    isCoached = await page.evaluate(() => document.querySelector('[popover]') !== null);
    await page.evaluate(() => x.close());
    await page.waitForSelector(dialogBox, { hidden: true });
    await seeHost(page, false);
  };
  // Warm-up rounds, which fill caches.
  for (let round = 0; round < 10; round += 1) await once();
  const before = await count(session);
  for (let round = 0; round < rounds; round += 1) await once();
  const after = await count(session);
  await page.close();
  return {
    isCoached,
    nodes: after.Nodes - before.Nodes,
    listeners: after.JSEventListeners - before.JSEventListeners,
  };
}

async function seeHost(page: Page, isThere: boolean): Promise<void> {
  await page.waitForFunction(
    (isThere) => (document.querySelector('[popover]') !== null) === isThere,
    { polling: 'mutation' },
    isThere,
  );
}

test('a composer that is first hidden and later removed leaves nothing either', async () => {
  await using tab = await openX(running);
  await tab.page.evaluate(() => x.open('post'));
  await tab.page.waitForSelector(dialogBox);
  await tab.type('Riverside Food Bank fed ninety people on Saturday.', dialogBox);
  await seeInNudge(tab.page, 'Hat Tip: 1 suggestion for this draft');
  // Like a site that keeps old dialogs: our host element stays next to the dialog.
  await tab.page.evaluate(async () => {
    const dialog = document.querySelector<HTMLElement>('[role="dialog"]')!;
    const host = document.querySelector('[popover]')!;
    document.documentElement.append(host);
    dialog.style.display = 'none';
    await new Promise((resolve) => setTimeout(resolve, 300));
    dialog.remove();
  });
  await tab.page.waitForFunction(() => document.querySelector('[popover]') === null);
  await tab.page.waitForFunction(
    () => (CSS as unknown as { highlights: Map<string, unknown> }).highlights.size === 0,
  );
});

test('none of our code runs on a page where nobody writes', async () => {
  await using tab = await openX(running);
  const session = await tab.page.createCDPSession();
  await openIsolatedWorld(session, running.extensionId);
  // What our script does on page load (measured in idle-page.spec.ts) is over once the page is idle.
  await isIdle(tab.page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  const wheeled = await tab.page.evaluateHandle(() => ({
    heard: new Promise((resolve) => addEventListener('wheel', () => resolve(true), { once: true })),
  }));
  await tab.page.mouse.move(300, 300);
  await tab.page.mouse.wheel({ deltaY: 200 });
  await wheeled.evaluate(({ heard }) => heard);
  await isIdle(tab.page);
  const { profile } = await session.send('Profiler.stop');
  const ours = profile.nodes.filter(
    ({ callFrame, hitCount }) =>
      callFrame.url.startsWith('chrome-extension://') && (hitCount ?? 0) > 0,
  );
  expect(ours.map(({ callFrame }) => callFrame.functionName)).toEqual([]);
  // The same profiler does see our code once somebody writes.
  await session.send('Profiler.start');
  await tab.type('Riverside Food Bank fed ninety people on Saturday. The soup was gone by two.');
  await seeInNudge(tab.page, 'Hat Tip: 1 suggestion for this draft');
  const { profile: busy } = await session.send('Profiler.stop');
  expect(busy.nodes.some(({ callFrame }) => callFrame.url.startsWith('chrome-extension://'))).toBe(
    true,
  );
});

const isIdle = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const wait = () => requestIdleCallback(resolve);
        if (document.readyState === 'complete') wait();
        else addEventListener('load', wait, { once: true });
      }),
  );

/** What the page's process holds after garbage collection. */
async function count(session: CDPSession): Promise<{ Nodes: number; JSEventListeners: number }> {
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (name: string) => metrics.find((each) => each.name === name)!.value;
  return { Nodes: read('Nodes'), JSEventListeners: read('JSEventListeners') };
}
