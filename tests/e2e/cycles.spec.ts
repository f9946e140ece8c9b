import type { CDPSession, Page, WebWorker } from 'puppeteer-core';
import { afterAll, expect } from 'vitest';
import { test } from './browser-test.ts';
import { xPage, type XPage } from '../pages/x/index.ts';
import { wakeBackground } from './background.ts';
import { serveAs, type Running } from './browsers.ts';
import { openIsolatedWorld } from './isolated-world.ts';
import { giveNotes, harbour } from './set-up.ts';
import { askTab, dialogBox } from './x-tab.ts';
import { isSoak } from '../soak.ts';

/**
 * A day of writing in one tab: open a box, write, take a tag, close the box, and repeat. `npm run test:soak`
 * does it 2,000 times, `npm test` twenty-four.
 */
const rounds = isSoak ? 2000 : 24;
/** Warm-up rounds, which fill caches. */
const firstRounds = isSoak ? 200 : 12;

let running: Running;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveNotes(running, harbour);
});
afterAll(() => running?.close());

declare const x: XPage;

const before = 'On Saturday Riverside Food Bank fed ninety peopl';
const tagged = 'On Saturday Riverside Food Bank (@RiversideFB) fed ninety people';

test(`${rounds} rounds of focus, typing, applying and closing: the heap stays flat`, async () => {
  // The page's own code retains some of each dialog; we do not count what it retains without us.
  const alone = await keep('plain.example', rounds / 2);
  const coached = await keep('x.com', rounds);
  const kept = { page: coached.page - alone.page, background: coached.background };
  console.log('bytes kept of each round', kept, 'by the page alone', alone.page);
  // Uncollected garbage weighs more per round over twenty-four rounds than over two thousand.
  expect(kept.page).toBeLessThan(isSoak ? 500 : 16_000);
  expect(kept.background).toBeLessThan(isSoak ? 500 : 12_000);
}, 900_000);

/** The average growth in bytes per round of page and background. */
async function keep(host: string, times: number) {
  const worker = await wakeBackground(running);
  const page = await running.browser.newPage();
  await serveAs(page, await xPage());
  await page.goto(`https://${host}/home`);
  await page.bringToFront();
  const isCoached = host === 'x.com';
  if (isCoached) await hurry(page, worker);
  const session = await page.createCDPSession();
  const go = async (times: number) => {
    for (let round = 0; round < times; round += 1) {
      await worker.evaluate(() => void ((globalThis as unknown as Hurried).ahead += 10_000));
      await write(page);
      if (isCoached) await take(page);
      else await page.evaluate((words) => x.write('modal', words), tagged);
      await page.waitForFunction((words) => x.models()['modal'] === words, {}, tagged);
      await page.evaluate(() => x.close());
      await page.waitForFunction(isGone);
    }
    return [await weigh(session), await weigh(worker.client)] as const;
  };
  const begun = await go(firstRounds);
  const ended = await go(times);
  await page.close();
  const each = (of: 0 | 1) => Math.round((ended[of] - begun[of]) / times);
  return { page: each(0), background: each(1) };
}

interface Hurried {
  ahead: number;
}

/** Skips the writer's pauses, and moves the background's clock forward between drafts. */
async function hurry(page: Page, worker: WebWorker): Promise<void> {
  const evaluate = await openIsolatedWorld(await page.createCDPSession(), running.extensionId);
  await evaluate(
    '{ const later = setTimeout; globalThis.setTimeout = (call, ms) => later(call, ms / 100); }',
  );
  await worker.evaluate(() => {
    const real = Date.now;
    const world = globalThis as unknown as Hurried;
    world.ahead = 0;
    Date.now = () => real() + world.ahead;
  });
}

async function write(page: Page): Promise<void> {
  await page.evaluate(() => x.open('post'));
  await page.waitForSelector(dialogBox);
  await page.click(dialogBox);
  await page.keyboard.sendCharacter(before);
  await page.keyboard.type('e');
}

interface Described {
  readonly composer?: {
    readonly composer: string;
    readonly version: number;
    readonly analysis?: { readonly findings: readonly { readonly id: string }[] };
  };
}

/** Takes the tag as the popup does. */
async function take(page: Page): Promise<void> {
  await page.waitForFunction(
    () => (CSS as unknown as { highlights: Map<string, unknown> }).highlights.size > 0,
  );
  let found: Described['composer'];
  await expect
    .poll(async () => {
      found = ((await askTab(running, 'composer.describe', {})) as Described | undefined)?.composer;
      return found?.analysis?.findings.length;
    })
    .toBeGreaterThan(0);
  const { composer, version, analysis } = found!;
  const finding = analysis!.findings[0]!.id;
  await askTab(running, 'composer.apply', { composer, version, finding, suggestion: 0 });
}

const isGone = () =>
  (CSS as unknown as { highlights: Map<string, unknown> }).highlights.size === 0 &&
  document.querySelector('[popover], [role="dialog"]') === null;

/** Bytes in use after garbage collection. */
async function weigh(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
