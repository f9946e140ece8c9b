import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { inFirefoxItself } from './firefox-itself.ts';
import { launch, type BrowserName, type NetworkLog } from './launch.ts';
import { noteUnserved, watchRequests } from './network.ts';

export type { BrowserName, NetworkLog } from './launch.ts';

const root = resolve(import.meta.dirname, '../..');

/** The shipped builds: the tests never make their own. */
export const builds: Readonly<Record<BrowserName, string>> = {
  chromium: join(root, '.output/chrome-mv3'),
  firefox: join(root, '.output/firefox-mv3'),
};

/** A browser with one extension in it. */
export interface Running extends AsyncDisposable {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly extensionId: string;
  /** The address of one of the extension's own pages. */
  pageAddress(file: string): string;
  /** Throws if anything of ours asked the network for anything. */
  close(): Promise<void>;
}

/**
 * A browser of its own for one extension, closed with it: for what a shared one (browser-test.ts)
 * cannot be, such as one whose every request is written down. `directory` defaults to the shipped build.
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

/** Installs an extension in a running browser; `end` is what closing it does. */
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
    if (asked.length > 0) throw new Error(`The network was asked for: ${asked.join(', ')}`);
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

/** Firefox gives each installation an address of its own. */
const findFirefoxOrigin = (browser: Browser, id: string): Promise<string> =>
  inFirefoxItself(
    browser,
    `() => 'moz-extension://' + WebExtensionPolicy.getByID(${JSON.stringify(id)}).mozExtensionHostname`,
  );

/**
 * Once installed, Hat Tip opens its first run, which makes its database. Its tab is emptied once that
 * is there; a headless Chromium whose front tab goes while it loads may paint no other one any more.
 */
async function emptyFirstRun(browser: Browser, address: string): Promise<void> {
  const target = await browser.waitForTarget((each) => each.url() === address);
  const page = (await target.page())!;
  await hasDatabase(page);
  await page.goto('about:blank');
}

/** The same in Firefox, which is asked itself whether the tab is there: a target does not say so. */
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
    // One that went meanwhile, as Firefox does with a sidebar, is not it.
    const shown = await page.evaluate(() => location.href).catch(() => undefined);
    if (shown !== address) continue;
    await hasDatabase(page);
    await page.close();
  }
}

/** Waits in a page of ours until the extension has made its database: to ask for one that is not there would make it. */
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

/** Opens one of the extension's own pages. Firefox sends no load event for them, so the page is asked instead. */
export async function openExtensionPage(running: Running, file: string): Promise<Page> {
  const address = running.pageAddress(file);
  const page =
    running.name === 'chromium'
      ? await openAt(running.browser, address)
      : await running.browser.newPage();
  // A page behind another one is not painted, and what waits for a frame waits for ever.
  await page.bringToFront();
  if (running.name === 'firefox') await navigateFirefox(page, address);
  await page.waitForFunction(
    () => document.readyState === 'complete' && document.body.childElementCount > 0,
  );
  return page;
}

/** Chromium opens a tab at an address with half the work of a blank one that is then sent there. */
async function openAt(browser: Browser, url: string, background = false): Promise<Page> {
  const session = await browser.target().createCDPSession();
  const { targetId } = await session.send('Target.createTarget', { url, background });
  await session.detach();
  // Puppeteer knows a target by this, and does not say so in its types.
  const isOpened = (target: object) => (target as { _targetId?: string })._targetId === targetId;
  const page = (await (await browser.waitForTarget(isOpened)).page())!;
  return page;
}

/** The same, where it is only asked something: in a tab behind the others, which is never painted. */
export async function openBehind(running: Running, file: string): Promise<Page> {
  const address = running.pageAddress(file);
  const page =
    running.name === 'chromium'
      ? await openAt(running.browser, address, true)
      : await running.browser.newPage({ background: true });
  if (running.name === 'firefox') await navigateFirefox(page, address);
  // Asked from here: a page that is not seen has hardly a timer.
  const place = () => (document.readyState === 'complete' ? location.href : '');
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    const at = await page.evaluate(place).catch(() => '');
    if (at === address) return page;
    if (at.startsWith('chrome-error:')) break;
  }
  await page.close();
  throw new Error(`Nothing at ${address}`);
}

export interface Answer {
  readonly status?: number;
  readonly contentType: string;
  readonly body: string | Buffer;
  readonly headers?: Record<string, string>;
}

/**
 * Answers every http(s) request of the page from this process, so that a fixture is served as the
 * real site. `answer` returns undefined for what the fixture does not have: 404, and written down
 * in `unknown`.
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

/** Chromium says which script asked, through every step behind it; ours has an extension's address. */
function isOurs(request: HTTPRequest): boolean {
  return JSON.stringify(request.initiator() ?? {}).includes('chrome-extension://');
}

/** Puppeteer's BiDi frame can navigate without waiting for a load event, but does not say so in its types. */
async function navigateFirefox(page: Page, address: string): Promise<void> {
  const frame = page.mainFrame() as unknown as {
    browsingContext: { navigate(url: string, wait: 'none'): Promise<unknown> };
  };
  await frame.browsingContext.navigate(address, 'none');
}
