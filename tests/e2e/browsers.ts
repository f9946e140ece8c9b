import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/house/browsers.mjs';
import { inFirefoxItself } from './firefox-itself.ts';
import { noteUnserved, watchRequests } from './network.ts';

export type BrowserName = 'chromium' | 'firefox';

const root = resolve(import.meta.dirname, '../..');

/** The shipped builds: the tests never make their own. */
export const builds: Readonly<Record<BrowserName, string>> = {
  chromium: join(root, '.output/chrome-mv3'),
  firefox: join(root, '.output/firefox-mv3'),
};

/** Fixes moz-extension://<id>/, so that a test can name our pages in Firefox. */
const firefoxId = '11111111-2222-4333-8444-555555555555';

const isRoot = process.getuid?.() === 0;

/** Writes down what the whole browser asks for (asked.ts); begins before the extension is installed. */
export interface NetworkLog {
  /** Chromium's arguments; they must keep everything on this machine. */
  readonly args: readonly string[];
  /** Firefox's preferences; they must keep everything on this machine. */
  readonly prefs: Readonly<Record<string, unknown>>;
  begin(browser: Browser): Promise<void>;
}

/** A proxy on a closed port, so that nothing leaves. Behind a proxy Firefox looks up no links. */
const behindProxy = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '',
};

/** Milliseconds; several browsers start at once, and each for the first time. */
const launchPatience = 90_000;

const launchers = {
  chromium: (_: string | undefined, log?: NetworkLog) =>
    puppeteer.launch({
      executablePath: findBrowser('chromium')!,
      timeout: launchPatience,
      headless: true,
      pipe: true,
      enableExtensions: true,
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        // Nothing can leave this machine, whatever asks.
        ...(log?.args ?? ['--host-resolver-rules=MAP * ~NOTFOUND']),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    }),
  firefox: (geckoId: string | undefined, log?: NetworkLog) =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath: findBrowser('firefox')!,
      timeout: launchPatience,
      headless: true,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        ...(geckoId && {
          'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: firefoxId }),
        }),
        ...(log?.prefs ?? behindProxy),
      },
    }),
} as const;

export interface Running extends AsyncDisposable {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly extensionId: string;
  /** The address of one of the extension's own pages. */
  pageAddress(file: string): string;
  close(): Promise<void>;
}

/** Starts a browser with one extension in it; `directory` defaults to the shipped build. */
export async function launchBrowser(
  name: BrowserName,
  directory: string = builds[name],
  log?: NetworkLog,
): Promise<Running> {
  const manifest = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const browser = await launchers[name](manifest.browser_specific_settings?.gecko?.id, log);
  try {
    await log?.begin(browser);
    const requests = name === 'chromium' ? await watchRequests(browser) : () => [];
    const extensionId = await browser.installExtension(directory);
    /** Nothing of ours, and nothing we put into a page, may have asked the network for anything. */
    const close = async () => {
      const asked = requests();
      await browser.close();
      if (asked.length > 0) throw new Error(`The network was asked for: ${asked.join(', ')}`);
    };
    const pageAddress = (file: string) =>
      name === 'chromium'
        ? `chrome-extension://${extensionId}/${file}`
        : `moz-extension://${firefoxId}/${file}`;
    if (existsSync(join(directory, 'welcome.html'))) {
      const empty = name === 'chromium' ? emptyFirstRun : closeFirstRun;
      await empty(browser, pageAddress('welcome.html'));
    }
    return {
      name,
      browser,
      extensionId,
      pageAddress,
      close,
      [Symbol.asyncDispose]: close,
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/**
 * Once installed, Hat Tip opens its first run. Its tab is emptied once it is there; a headless
 * Chromium whose front tab goes while it loads may paint no other one any more.
 */
async function emptyFirstRun(browser: Browser, address: string): Promise<void> {
  const target = await browser.waitForTarget((each) => each.url() === address);
  const page = (await target.page())!;
  await page.waitForSelector('#app > *');
  await page.goto('about:blank');
}

/** The same in Firefox, whose own window is asked: it sends no load event for our pages. */
async function closeFirstRun(browser: Browser, address: string): Promise<void> {
  await inFirefoxItself(
    browser,
    `() => new Promise((resolve) => {
      const find = () => gBrowser.tabs.find((each) => each.linkedBrowser.currentURI.spec === ${JSON.stringify(address)});
      const close = (tab) => {
        gBrowser.removeTab(tab);
        resolve('');
      };
      const opened = find();
      if (opened) return close(opened);
      const listener = {
        onLocationChange() {
          const tab = find();
          if (!tab) return;
          gBrowser.removeTabsProgressListener(listener);
          close(tab);
        },
      };
      gBrowser.addTabsProgressListener(listener);
    })`,
  );
}

/** Opens one of the extension's own pages. Firefox sends no load event for them, so the page is asked instead. */
export async function openExtensionPage(running: Running, file: string): Promise<Page> {
  const page = await running.browser.newPage();
  const address = running.pageAddress(file);
  // A page behind another one is not painted, and what waits for a frame waits for ever.
  await page.bringToFront();
  if (running.name === 'chromium') await page.goto(address);
  else await navigateFirefox(page, address);
  await page.waitForFunction(
    () => document.readyState === 'complete' && document.body.childElementCount > 0,
  );
  return page;
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
