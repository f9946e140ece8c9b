import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { facebookPage } from '../pages/facebook/index.ts';
import { linkedinPage } from '../pages/linkedin/index.ts';
import { xPage } from '../pages/x/index.ts';
import { launchBrowser, serveAs, type Answer, type Running } from './browsers.ts';
import { giveNotes, harbour } from './set-up.ts';

/** What Hat Tip costs a page that merely loads. */
let running: Running;
beforeAll(async () => {
  running = await launchBrowser('chromium');
  await giveNotes(running, harbour);
});
afterAll(() => running?.close());

describe.each<[string, () => Promise<(url: URL) => Answer | undefined>]>([
  ['https://x.com/home', () => xPage()],
  ['https://www.linkedin.com/feed/', () => linkedinPage()],
  ['https://www.facebook.com/', () => facebookPage()],
])('%s', (address, pageOf) => {
  test('takes at most 10 ms of CPU, sets no timer and requests no frame', async () => {
    await using traced = await openTraced(await pageOf());
    // The browser compiles a script on its first load only, and a person has the site open all day. Other load
    // on the machine only adds time, so the cheapest of up to eight loads is ours.
    const runs = [await traced.load(address, 1000)];
    let cost = Infinity;
    while (cost > 10 && runs.length < 9) {
      const run = await traced.load(address, 0);
      runs.push(run);
      cost = Math.min(cost, run.cost);
    }
    console.log(`${address}: ${cost.toFixed(1)} ms of the processor`);
    expect(runs.every(({ ours }) => ours > 0)).toBe(true);
    expect(cost).toBeLessThanOrEqual(10);
    expect(runs.flatMap(({ asked }) => asked)).toEqual([]);
  });

  test('has no task over 50 ms on a CPU four times slower', async () => {
    await using traced = await openTraced(await pageOf());
    await traced.page.emulateCPUThrottling(4);
    // As above: other load on the machine only adds time.
    let longest = Infinity;
    for (let run = 0; longest > 50 && run < 8; run += 1) {
      const { ours, ...times } = await traced.load(address, 0);
      expect(ours).toBeGreaterThan(0);
      longest = Math.min(longest, times.longest);
    }
    expect(longest).toBeLessThanOrEqual(50);
  });
});

interface TraceEvent {
  readonly name: string;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: unknown;
}

/** Events for work of ours, outermost ones only, so that none contains another. */
const work = new Set(['EvaluateScript', 'FunctionCall']);
const asks = new Set(['TimerInstall', 'RequestAnimationFrame', 'RequestIdleCallback']);

async function openTraced(answer: (url: URL) => Answer | undefined) {
  const page: Page = await running.browser.newPage();
  await serveAs(page, answer);
  await page.bringToFront();
  /** `rest`: how long the page is watched after loading. */
  const load = async (address: string, rest: number) => {
    await page.goto('about:blank');
    await page.tracing.start({
      categories: [
        '-*',
        'devtools.timeline',
        'disabled-by-default-devtools.timeline',
        'disabled-by-default-devtools.timeline.stack',
      ],
    });
    await page.goto(address);
    // Our script runs once the document is loaded; the page does its own work after an idle moment.
    await page.evaluate(
      (rest) => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, rest))),
      rest,
    );
    const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as {
      traceEvents: TraceEvent[];
    };
    const ours = trace.traceEvents.filter(({ args }) =>
      JSON.stringify(args ?? {}).includes('chrome-extension://'),
    );
    // CPU time of this thread, in microseconds, so that other programs do not add to it.
    const times = ours.filter(({ name }) => work.has(name)).map(({ tdur = 0 }) => tdur / 1000);
    return {
      ours: ours.length,
      cost: times.reduce((sum, each) => sum + each, 0),
      longest: Math.max(0, ...times),
      asked: ours.filter(({ name }) => asks.has(name)).map(({ name }) => name),
    };
  };
  return { page, load, [Symbol.asyncDispose]: () => page.close() };
}
