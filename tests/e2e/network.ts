import type { Browser, Target } from 'puppeteer-core';

/** Requests that no fixture has: of the page by a fault of the fixture, or of our content script. */
const unserved = new WeakMap<Browser, string[]>();

export function noteUnserved(browser: Browser, url: string): void {
  const known = unserved.get(browser) ?? [];
  known.push(url);
  unserved.set(browser, known);
}

/** What no fixture had, so far. */
export const unservedIn = (browser: Browser): readonly string[] => unserved.get(browser) ?? [];

/**
 * Writes down every request that the extension's own processes make (Chromium): its background
 * worker and its pages, from the moment it is installed; one watch for each browser. What the content script asks for shows up
 * among the page's own requests, which `serveAs` answers or notes as unserved. `end` gives what was
 * asked for since the last time.
 */
export function watchRequests(browser: Browser): Promise<Watch> {
  const watch = watches.get(browser) ?? beginWatch(browser);
  watches.set(browser, watch);
  return watch;
}

interface Watch {
  end(): readonly string[];
}

const watches = new WeakMap<Browser, Promise<Watch>>();

async function beginWatch(browser: Browser): Promise<Watch> {
  const foreign: string[] = [];
  const watch = async (target: Target) => {
    if (!target.url().startsWith('chrome-extension://')) return;
    // Of a worker the session that puppeteer has already: with a second one, a worker that was
    // killed is not started again.
    const session = (await target.worker())?.client ?? (await target.createCDPSession());
    session.on('Network.requestWillBeSent', ({ request }) => {
      const { protocol } = new URL(request.url);
      if (!['chrome-extension:', 'data:', 'blob:', 'about:'].includes(protocol)) {
        foreign.push(request.url);
      }
    });
    await session.send('Network.enable');
  };
  // A target that is gone before it can be watched asked for nothing we could miss.
  const look = (target: Target) => void watch(target).catch(() => undefined);
  browser.on('targetcreated', look);
  browser.on('targetchanged', look);
  await Promise.all(browser.targets().map(watch));
  return {
    end() {
      const asked = [...foreign.splice(0), ...unservedIn(browser)];
      unserved.delete(browser);
      return asked;
    },
  };
}
