import type { Page } from 'puppeteer-core';
import type { Running } from './browsers.ts';

/** A tab on a site's test page, as openX and openSiteTab make them. */
interface Restable {
  readonly page: Page;
  /** Forgets what the last test heard in it. */
  readonly forget: () => void;
}

/** Tabs at rest by their site, for each installation of the extension. */
const rested = new WeakMap<Running, Map<string, Restable[]>>();

/**
 * Gives a tab on a site: one that an earlier test is done with, or a new one. Going to another page of
 * the same site takes a third of what a new tab costs. Disposing empties the page; a tab that a
 * test has closed or changed (`changes`) is not used again. rested-tabs.spec.ts holds it against a new one.
 */
export async function takeTab<Tab extends Restable>(
  running: Running,
  origin: string,
  open: () => Promise<Tab>,
): Promise<Tab & AsyncDisposable> {
  const sites = rested.get(running) ?? new Map<string, Restable[]>();
  rested.set(running, sites);
  const waiting = sites.get(origin) ?? [];
  sites.set(origin, waiting);
  // Every tab on an origin comes from the same `open`.
  const known = waiting.pop() as Tab | undefined;
  const tab = known ?? (await openWatched(open));
  // As a new one: in front before it is sent anywhere, and no pointer over it. Chromium takes five
  // seconds to move one in a tab behind another.
  await tab.page.bringToFront();
  if (known) await tab.page.mouse.move(0, 0);
  tab.forget();
  return {
    ...tab,
    async [Symbol.asyncDispose]() {
      const { page } = tab;
      if (page.isClosed() || waiting.includes(tab)) return;
      if (unchanged.get(page) !== listenersOf(page)) return page.close();
      // No draft waits in a new tab.
      const isEmpty = await page.evaluate(empty).catch(() => false);
      if (!isEmpty) return page.close();
      waiting.push(tab);
    },
  };
}

/** The tabs that wait to be used again. */
export const restedIn = (running: Running): readonly Page[] =>
  [...(rested.get(running)?.values() ?? [])].flat().map(({ page }) => page);

/** From here on tabs are new. */
export async function closeRested(running: Running): Promise<void> {
  for (const page of restedIn(running)) if (!page.isClosed()) await page.close();
  rested.delete(running);
}

/** Runs in the page, which may be hostile: false, or an error, when it could not be emptied. */
function empty(): boolean {
  sessionStorage.clear();
  document.body.replaceChildren();
  return document.body.childElementCount === 0 && document.activeElement === document.body;
}

/** What a test may do to a tab that outlives the page in it. */
const changes = [
  'createCDPSession',
  'emulateCPUThrottling',
  'emulateMediaFeatures',
  'emulateMediaType',
  'evaluateOnNewDocument',
  'exposeFunction',
  'setViewport',
] as const satisfies readonly (keyof Page)[];

const events = ['console', 'dialog', 'pageerror', 'request', 'response'] as const;
const listenersOf = (page: Page) => events.map((each) => page.listenerCount(each)).join();

/** The listeners each tab was opened with; a tab that a test has changed is not in here. */
const unchanged = new WeakMap<Page, string>();

async function openWatched<Tab extends Restable>(open: () => Promise<Tab>): Promise<Tab> {
  const tab = await open();
  const { page } = tab;
  for (const name of changes) {
    const own = page[name].bind(page) as (...given: unknown[]) => unknown;
    Object.assign(page, {
      [name](...given: unknown[]) {
        unchanged.delete(page);
        return own(...given);
      },
    });
  }
  unchanged.set(page, listenersOf(page));
  return tab;
}
