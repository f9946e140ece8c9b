import type { WebWorker } from 'puppeteer-core';
import type { Running } from './browsers.ts';
import { pictureOf } from './picture.ts';

const isBackground = (running: Running) => (target: { type(): string; url(): string }) =>
  target.type() === 'service_worker' && target.url().includes(running.extensionId);

/** The background's worker, or undefined if it is asleep. Chromium only. */
export const findAwake = async (running: Running): Promise<WebWorker | undefined> =>
  (await running.browser.targets().find(isBackground(running))?.worker()) ?? undefined;

/** The background's worker, started if it was asleep. Chromium only. */
export const findWorker = async (running: Running): Promise<WebWorker> =>
  (await findAwake(running)) ?? wakeBackground(running);

/** The background's worker, started if it was asleep or was stopped. Chromium only. */
export async function wakeBackground(running: Running): Promise<WebWorker> {
  const page = await pictureOf(running);
  await page.evaluate(() =>
    (globalThis as unknown as Chrome).chrome.runtime.sendMessage({
      hatTip: 1,
      kind: 'failures.held',
      request: {},
    }),
  );
  const target = await running.browser.waitForTarget(isBackground(running));
  return (await target.worker())!;
}

/** Stops the background as the browser does after half a minute without requests; it may have stopped already. */
export async function endBackground(running: Running): Promise<void> {
  const target = running.browser.targets().find(isBackground(running));
  if (!target) return;
  const gone = new Promise<void>((resolve) => {
    running.browser.on('targetdestroyed', (each) => each === target && resolve());
  });
  const worker = await target.worker();
  // It may have stopped by itself a moment ago.
  await worker?.close().catch(() => undefined);
  await gone;
}

interface Chrome {
  readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };
}
