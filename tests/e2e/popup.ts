import type { Page } from 'puppeteer-core';
import type { Running } from './browsers.ts';
import { press } from './page-helpers.ts';

/** The real popup over this page, as a click on the toolbar opens it. Chromium only. */
export async function openPopup(running: Running, page: Page): Promise<Page> {
  const address = running.pageAddress('popup.html');
  await page.bringToFront();
  const extension = (await running.browser.extensions()).get(running.extensionId)!;
  // Not an earlier popup that is still closing.
  const before = new Set(running.browser.targets());
  const opened = running.browser.waitForTarget(
    (target) => target.url() === address && !before.has(target),
  );
  await extension.triggerAction(page);
  const popup = (await (await opened).asPage())!;
  await popup.waitForSelector('.panel');
  return popup;
}

/** The panel beside this page, opened by the popup's own button. Chromium only. */
export async function openPanel(running: Running, page: Page, pressed = press): Promise<Page> {
  const popup = await openPopup(running, page);
  const address = running.pageAddress('sidepanel.html');
  const opened = running.browser.waitForTarget((target) => target.url() === address);
  await pressed(popup, 'Open in the side panel');
  const panel = (await (await opened).asPage())!;
  await panel.waitForSelector('.panel');
  return panel;
}

/** The text of the popup's panel once it has queried the tab. */
export async function panelText(popup: Page): Promise<string> {
  await popup.waitForFunction(
    () => !document.querySelector('.panel')!.textContent!.includes('Looking for your draft'),
  );
  return popup.$eval('.panel', (panel) => (panel as HTMLElement).innerText);
}
