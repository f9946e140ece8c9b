import type { Page } from 'puppeteer-core';
import type { Running } from './browsers.ts';

/** A tab on a site's test page, as made by openX and openSiteTab. */
interface ReusableTab {
  readonly page: Page;
  /** Clears what the last test recorded in it. */
  readonly forget: () => void;
}

/** Idle tabs by site, for each installation of the extension. */
const idle = new WeakMap<Running, Map<string, ReusableTab[]>>();

/**
 * Returns a tab on a site: an idle one, or a new one. Navigating to another page of the same site costs a third
 * of a new tab. Disposing empties the page; a tab that a test has closed or changed (`changes`) is not reused.
 * reused-tabs.spec.ts compares reused tabs with new ones.
 */
export async function takeTab<Tab extends ReusableTab>(
  running: Running,
  origin: string,
  open: () => Promise<Tab>,
): Promise<Tab & AsyncDisposable> {
  const sites = idle.get(running) ?? new Map<string, ReusableTab[]>();
  idle.set(running, sites);
  const waiting = sites.get(origin) ?? [];
  sites.set(origin, waiting);
  // Every tab on an origin comes from the same `open`.
  const known = waiting.pop() as Tab | undefined;
  const tab = known ?? (await openWatched(open));
  // Like a new one: in front before it navigates, and no pointer over it. In a tab behind another, moving the
  // pointer takes Chromium five seconds.
  await tab.page.bringToFront();
  if (known) await tab.page.mouse.move(0, 0);
  tab.forget();
  return {
    ...tab,
    async [Symbol.asyncDispose]() {
      const { page } = tab;
      if (page.isClosed() || waiting.includes(tab)) return;
      if (unchanged.get(page) !== listenersOf(page)) return page.close();
      // A new tab holds no draft.
      const isEmpty = await page.evaluate(empty).catch(() => false);
      if (!isEmpty) return page.close();
      waiting.push(tab);
    },
  };
}

/** The idle tabs. */
export const idleTabsIn = (running: Running): readonly Page[] =>
  [...(idle.get(running)?.values() ?? [])].flat().map(({ page }) => page);

/** Closes the idle tabs, so that all tabs from here on are new. */
export async function closeIdleTabs(running: Running): Promise<void> {
  for (const page of idleTabsIn(running)) if (!page.isClosed()) await page.close();
  idle.delete(running);
}

/** Runs in the page, which may be hostile; returns false or throws if the page could not be emptied. */
function empty(): boolean {
  sessionStorage.clear();
  document.body.replaceChildren();
  return document.body.childElementCount === 0 && document.activeElement === document.body;
}

/** Changes that a test may make to a tab and that outlive the page in it. */
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

async function openWatched<Tab extends ReusableTab>(open: () => Promise<Tab>): Promise<Tab> {
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
