import type { Browser, CDPSession, Target } from 'puppeteer-core';

/**
 * Writes down every request that the extension's own processes make (Chromium): its background
 * worker and its pages. What the content script asks for shows up among the page's own requests,
 * which `serveAs` lists.
 */
export async function watchExtensionRequests(
  browser: Browser,
  extensionId: string,
): Promise<readonly string[]> {
  const own = `chrome-extension://${extensionId}/`;
  const foreign: string[] = [];
  const watch = async (target: Target) => {
    if (!target.url().startsWith(own)) return;
    const session: CDPSession = await target.createCDPSession();
    session.on('Network.requestWillBeSent', ({ request }) => {
      if (!request.url.startsWith(own) && !request.url.startsWith('data:'))
        foreign.push(request.url);
    });
    await session.send('Network.enable');
  };
  browser.on('targetcreated', (target) => void watch(target).catch(() => undefined));
  await Promise.all(browser.targets().map(watch));
  return foreign;
}
