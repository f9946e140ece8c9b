import { afterAll, describe, expect, test } from 'vitest';
import * as sample from '../../scripts/sample-exports.ts';
import { createAskedLog, type Asked } from '../e2e/asked.ts';
import { launchBrowser, openExtensionPage, serveAs, type BrowserName } from '../e2e/browsers.ts';
import { copyLeaky } from '../e2e/leaky-build.ts';
import { choose, createShelf, previewOf } from '../e2e/past-helpers.ts';
import { giveNotes, harbour } from '../e2e/set-up.ts';

/**
 * Shows that the privacy proof can fail: it catches a copy of the build that leaks, in every place and by every
 * way.
 */
const shelf = createShelf();
afterAll(() => shelf[Symbol.dispose]());

const bare = '<!doctype html><title>Bare</title><p>No policy of its own.';

/** Runs the leaking code in all four places; returns everything it requested. */
async function leak(name: BrowserName, keepsPolicy: boolean): Promise<readonly Asked[]> {
  using copy = copyLeaky(name, keepsPolicy);
  const log = createAskedLog(name);
  const running = await launchBrowser(name, copy.folder, log);
  await giveNotes(running, harbour);
  const archive = shelf.put('twitter.zip', await sample.zipOf(sample.xArchiveFiles()));
  const page = await openExtensionPage(running, 'dashboard.html#past');
  await choose(page, [archive]);
  await previewOf(page);
  const tab = await running.browser.newPage();
  await serveAs(tab, ({ host }) =>
    host === 'x.com' ? { contentType: 'text/html', body: bare } : undefined,
  );
  await tab.goto('https://x.com/');
  await tab.bringToFront();
  // Prefetching waits until the page is idle; this request follows it.
  await tab.evaluate(async () => {
    await new Promise((resolve) => requestIdleCallback(resolve));
    await window.fetch('/last');
    await new Promise((resolve) => requestIdleCallback(resolve));
  });
  await log.settle(running);
  return (await log.end(running)).filter(({ url }) => url.includes('.localhost'));
}

/** The ways seen in a place, sorted. */
const waysIn = (place: string, asked: readonly Asked[]) =>
  [
    ...new Set(
      asked.flatMap(({ url }) => new RegExp(`${place}-(\\w+)\\.localhost`).exec(url)?.[1] ?? []),
    ),
  ]
    .toSorted()
    .join(' ');

/**
 * What each browser lets through without our policy. The rest is not available there: a worker has no elements,
 * and no browser runs foreign scripts in an extension.
 */
const caught = {
  chromium: {
    background: 'events fetch websocket',
    page: 'beacon events fetch frame image lookup preconnect prefetch request websocket',
    worker: 'events fetch request websocket',
    content: 'beacon events fetch frame image lookup preconnect prefetch request websocket',
  },
  firefox: {
    background: 'beacon events fetch frame image lookup preconnect request websocket',
    page: 'beacon events fetch frame image lookup preconnect request websocket',
    worker: 'events fetch request websocket',
    content: 'beacon events fetch frame image lookup preconnect prefetch request websocket',
  },
} as const;

/**
 * No policy covers connecting or looking up ahead. Our pages forbid look-ups, which Firefox respects; the scan
 * of the code in build.spec.ts covers the rest.
 */
const beyondPolicy = {
  chromium: { background: '', page: 'frame lookup preconnect', worker: '' },
  firefox: { background: 'lookup preconnect', page: 'preconnect', worker: '' },
} as const;

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  test('without its policy, every leak of a leaky build is detected', async () => {
    const asked = await leak(name, false);
    for (const [place, ways] of Object.entries(caught[name])) {
      expect([place, waysIn(place, asked)]).toEqual([place, ways]);
    }
    const background = asked.find(({ url }) => url.includes('background-fetch'));
    expect(background?.by).toMatch(/^(?:chrome|moz)-extension:/);
  });

  test('with its policy, pages and background of the leaky build send nothing', async () => {
    const asked = await leak(name, true);
    for (const [place, ways] of Object.entries(beyondPolicy[name])) {
      expect([place, waysIn(place, asked)]).toEqual([place, ways]);
    }
    // A host may have been looked up or connected to, but nothing was requested.
    const sent = asked.filter(
      ({ url, by }) => /^(?:https|wss):.*\.localhost\//.test(url) && by.includes('-extension:'),
    );
    expect(sent).toEqual([]);
  });
});
