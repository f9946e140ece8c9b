import type { CDPSession, Page } from 'puppeteer-core';
import { launchBrowser, serveAs, type Running } from '../../tests/e2e/browsers.ts';
import { giveNotes, harbour } from '../../tests/e2e/set-up.ts';
import { xPage } from '../../tests/pages/x/index.ts';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

const box = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const words =
  'On Saturday Riverside Food Bank fed ninety people in our courtyard. The soup was gone by two. We thank our partners. ';

/**
 * What a keystroke costs the page's main thread, ours beside the page's own, in the shipped build at an X composer (Draft.js): every call into our
 * script between two keys, in milliseconds, from the browser's own trace. A few findings stay open, so underlines are redrawn.
 */
export async function benchPageCost(): Promise<void> {
  const running = await launchBrowser('chromium');
  try {
    await measure(running);
  } finally {
    await running.close();
  }
}

async function measure(running: Running): Promise<void> {
  await giveNotes(running, harbour);
  const page = await running.browser.newPage();
  await serveAs(page, await xPage());
  await page.goto('https://x.com/home');
  await page.bringToFront();
  await page.click(box);
  for (const length of [280, 3000]) {
    await clear(page);
    const text = words.repeat(Math.ceil(length / words.length)).slice(0, length);
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      const paste = { clipboardData: data, bubbles: true, cancelable: true };
      document.activeElement!.dispatchEvent(new ClipboardEvent('paste', paste));
    }, text);
    await page.keyboard.type('. ');
    await page.waitForFunction(
      () => (CSS as unknown as { highlights: Map<string, unknown> }).highlights.size > 0,
    );
    const session = await page.createCDPSession();
    const events = await trace(session, () => typeKeys(page, 300));
    report(length, events);
    await session.detach();
  }
}

async function clear({ keyboard }: Page): Promise<void> {
  await keyboard.down('Control');
  await keyboard.press('a');
  await keyboard.up('Control');
  await keyboard.press('Backspace');
}

/** Types about eight keys a second, each marked in the trace; nobody types faster. */
async function typeKeys(page: Page, keys: number): Promise<void> {
  for (let key = 0; key < keys; key += 1) {
    await page.evaluate(() => void performance.mark('hat-tip-bench-key'));
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'e');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 120)));
  }
}

async function trace(
  session: CDPSession,
  work: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as TraceEvent[])));
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'blink.user_timing'] },
  });
  await work();
  await session.send('Tracing.end');
  await done;
  return events;
}

function report(length: number, events: readonly TraceEvent[]): void {
  const keys = events
    .filter(({ name }) => name === 'hat-tip-bench-key')
    .toSorted((a, b) => a.ts - b.ts);
  const calls = events.filter(({ name, ph }) => name === 'FunctionCall' && ph === 'X');
  const costs = (isWanted: (url: string) => boolean) =>
    keys.map(({ ts }, index) => {
      const end = keys[index + 1]?.ts ?? Infinity;
      const own = calls.filter(
        (call) => call.ts >= ts && call.ts < end && isWanted(call.args.data?.url ?? ''),
      );
      return own.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000;
    });
  const ours = costs((url) => url.startsWith('chrome-extension://'));
  const page = costs((url) => url.startsWith('https://x.com/'));
  const line = (name: string, all: readonly number[]) =>
    `${name} median ${at(all, 0.5).toFixed(2)} ms, p95 ${at(all, 0.95).toFixed(2)} ms`;
  console.log(
    `Main thread a keystroke, draft of ${length} characters, ${keys.length} keys: ` +
      `${line('ours', ours)}; ${line('the page itself', page)}; ours / page at p95 ` +
      `${(at(ours, 0.95) / at(page, 0.95)).toFixed(2)}`,
  );
}

function at(all: readonly number[], share: number): number {
  const sorted = all.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
