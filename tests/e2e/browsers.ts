import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { inFirefoxItself } from './firefox-itself.ts';
import { launch, type BrowserName, type NetworkLog } from './launch.ts';
import { noteUnserved, watchRequests } from './network.ts';

export type { BrowserName, NetworkLog } from './launch.ts';

const root = resolve(import.meta.dirname, '../..');

/** The shipped builds: the tests never build their own. */
export const builds: Readonly<Record<BrowserName, string>> = {
  chromium: join(root, '.output/chrome-mv3'),
  firefox: join(root, '.output/firefox-mv3'),
};

/** A browser with one extension installed. */
export interface Running extends AsyncDisposable {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly extensionId: string;
  /** The address of one of the extension's own pages. */
  pageAddress(file: string): string;
  /** Throws if any of our code made a network request. */
  close(): Promise<void>;
}

/**
 * A browser of its own for one extension, closed with it, for tests that cannot share one (browser-test.ts):
 * for example, when every request is logged. `directory` defaults to the shipped build.
 */
export async function launchBrowser(
  name: BrowserName,
  directory: string = builds[name],
  log?: NetworkLog,
): Promise<Running> {
  const browser = await launch(name, log);
  try {
    await log?.begin(browser);
    return await install(browser, name, directory, () => browser.close());
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Installs an extension in a running browser; closing it calls `end`. */
export async function install(
  browser: Browser,
  name: BrowserName,
  directory: string,
  end: (extensionId: string) => Promise<void>,
): Promise<Running> {
  const requests = name === 'chromium' ? await watchRequests(browser) : undefined;
  const extensionId = await browser.installExtension(directory);
  const close = async () => {
    const asked = requests?.end() ?? [];
    await end(extensionId);
    if (asked.length > 0) throw new Error(`Network requests were made: ${asked.join(', ')}`);
  };
  const origin =
    name === 'chromium'
      ? `chrome-extension://${extensionId}`
      : await findFirefoxOrigin(browser, extensionId);
  const pageAddress = (file: string) => `${origin}/${file}`;
  if (existsSync(join(directory, 'welcome.html'))) {
    const empty = name === 'chromium' ? emptyFirstRun : closeFirstRun;
    await empty(browser, pageAddress('welcome.html'));
  }
  return { name, browser, extensionId, pageAddress, close, [Symbol.asyncDispose]: close };
}

/** Firefox gives each installation its own address. */
const findFirefoxOrigin = (browser: Browser, id: string): Promise<string> =>
  inFirefoxItself(
    browser,
    `() => 'moz-extension://' + WebExtensionPolicy.getByID(${JSON.stringify(id)}).mozExtensionHostname`,
  );

/**
 * Once installed, Hat Tip opens its first-run page, which creates its database. When the database exists, the
 * tab is emptied rather than closed: if the front tab of a headless Chromium closes while loading, other tabs
 * may never be painted.
 */
async function emptyFirstRun(browser: Browser, address: string): Promise<void> {
  const target = await browser.waitForTarget((each) => each.url() === address);
  const page = (await target.page())!;
  await hasDatabase(page);
  await page.goto('about:blank');
}

/** The same in Firefox. It checks for the tab in Firefox itself, because targets do not show it. */
async function closeFirstRun(browser: Browser, address: string): Promise<void> {
  await inFirefoxItself(
    browser,
    `() => new Promise((resolve) => {
      const isThere = () =>
        gBrowser.tabs.some((each) => each.linkedBrowser.currentURI.spec === ${JSON.stringify(address)});
      if (isThere()) return resolve('');
      const listener = {
        onLocationChange() {
          if (!isThere()) return;
          gBrowser.removeTabsProgressListener(listener);
          resolve('');
        },
      };
      gBrowser.addTabsProgressListener(listener);
    })`,
  );
  for (const page of await browser.pages()) {
    // A page that has closed meanwhile, as Firefox's sidebar does, is not the one.
    const shown = await page.evaluate(() => location.href).catch(() => undefined);
    if (shown !== address) continue;
    await hasDatabase(page);
    await page.close();
  }
}

/**
 * Waits on one of our pages until the extension has created its database. Opening a missing one would create
 * it.
 */
const hasDatabase = (page: Page) =>
  page.waitForFunction(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'hat-tip')) return false;
    const opening = indexedDB.open('hat-tip');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error));
    });
    db.close();
    return true;
  });

/** Opens one of the extension's own pages. Firefox fires no load event for them, so the page is polled instead. */
export async function openExtensionPage(running: Running, file: string): Promise<Page> {
  const address = running.pageAddress(file);
  const page =
    running.name === 'chromium'
      ? await openAt(running.browser, address)
      : await running.browser.newPage();
  // Pages behind another tab are not painted, so waiting for a frame would never end.
  await page.bringToFront();
  if (running.name === 'firefox') await navigateFirefox(page, address);
  await page.waitForFunction(
    () => document.readyState === 'complete' && document.body.childElementCount > 0,
  );
  return page;
}

/** Opens a tab directly at an address; in Chromium this costs half of navigating a blank tab. */
async function openAt(browser: Browser, url: string, background = false): Promise<Page> {
  const session = await browser.target().createCDPSession();
  const { targetId } = await session.send('Target.createTarget', { url, background });
  await session.detach();
  // Puppeteer identifies targets by this; its types leave it out.
  const isOpened = (target: object) => (target as { _targetId?: string })._targetId === targetId;
  const page = (await (await browser.waitForTarget(isOpened)).page())!;
  return page;
}

/** The same for a page that is only queried: in a background tab, which is never painted. */
export async function openBehind(running: Running, file: string): Promise<Page> {
  const address = running.pageAddress(file);
  const page =
    running.name === 'chromium'
      ? await openAt(running.browser, address, true)
      : await running.browser.newPage({ background: true });
  if (running.name === 'firefox') await navigateFirefox(page, address);
  // Polled from here, because timers hardly run in a hidden page.
  const place = () => (document.readyState === 'complete' ? location.href : '');
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    const at = await page.evaluate(place).catch(() => '');
    if (at === address) return page;
    if (at.startsWith('chrome-error:')) break;
  }
  await page.close();
  throw new Error(`Page not loaded: ${address}`);
}

export interface Answer {
  readonly status?: number;
  readonly contentType: string;
  readonly body: string | Buffer;
  readonly headers?: Record<string, string>;
}

/**
 * Answers every http(s) request of the page from this process, so that a fixture is served as the real site. If
 * `answer` returns undefined, the response is 404 and the address is added to `unknown`.
 */
export async function serveAs(
  page: Page,
  answer: (url: URL) => Answer | undefined,
): Promise<{ readonly asked: string[]; readonly unknown: string[] }> {
  const asked: string[] = [];
  const unknown: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    const url = new URL(request.url());
    if (!/^https?:$/.test(url.protocol)) {
      void request.continue();
      return;
    }
    asked.push(url.href);
    const found = answer(url);
    if (isOurs(request)) noteUnserved(page.browser(), `${url.href} (by our content script)`);
    if (!found && url.pathname !== '/favicon.ico') {
      unknown.push(url.href);
      noteUnserved(page.browser(), url.href);
    }
    void request.respond(
      found
        ? {
            status: found.status ?? 200,
            contentType: found.contentType,
            headers: found.headers ?? {},
            body: found.body,
          }
        : { status: 404, contentType: 'text/plain', body: '' },
    );
  });
  return { asked, unknown };
}

/** Chromium reports the script behind a request through all intermediate steps; ours have an extension address. */
function isOurs(request: HTTPRequest): boolean {
  return JSON.stringify(request.initiator() ?? {}).includes('chrome-extension://');
}

/** Puppeteer's BiDi frame can navigate without waiting for a load event; its types leave this out. */
async function navigateFirefox(page: Page, address: string): Promise<void> {
  const frame = page.mainFrame() as unknown as {
    browsingContext: { navigate(url: string, wait: 'none'): Promise<unknown> };
  };
  await frame.browsingContext.navigate(address, 'none');
}
