import type { Browser, Target } from 'puppeteer-core';

/**
 * Requests that no fixture answers, made by the page through a mistake in the fixture, or by our content
 * script.
 */
const unserved = new WeakMap<Browser, string[]>();

export function noteUnserved(browser: Browser, url: string): void {
  const known = unserved.get(browser) ?? [];
  known.push(url);
  unserved.set(browser, known);
}

/** The requests so far that no fixture answers. */
export const unservedIn = (browser: Browser): readonly string[] => unserved.get(browser) ?? [];

/**
 * Logs every request of the extension's own processes (Chromium): its background worker and its pages, from
 * installation on. There is one log per browser. Requests of the content script appear among the page's own,
 * which `serveAs` answers or records as unserved. `end` returns the requests since its last call.
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
    // Reuse puppeteer's own session of a worker: a second session keeps a stopped worker from starting again.
    const session = (await target.worker())?.client ?? (await target.createCDPSession());
    session.on('Network.requestWillBeSent', ({ request }) => {
      const { protocol } = new URL(request.url);
      if (!['chrome-extension:', 'data:', 'blob:', 'about:'].includes(protocol)) {
        foreign.push(request.url);
      }
    });
    await session.send('Network.enable');
  };
  // A target that closes before we can attach made no request.
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
