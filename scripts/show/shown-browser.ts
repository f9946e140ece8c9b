import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { builds, install, type BrowserName, type Running } from '../../tests/e2e/browsers.ts';
import { findBrowser } from '../cli/browsers.mjs';
import { root } from '../cli/run.mjs';

const pictures = join(root, 'pictures');

/** Without a display a browser shows nothing: what it would show is printed and saved as pictures. */
export const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** Milliseconds between two keys, as a person types. */
export const pace = hasDisplay ? 25 : 0;

/** A browser with Hat Tip in it, in a window if there is a display. */
export async function showBrowser(name: BrowserName): Promise<Running> {
  const browser = await puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: findBrowser(name)!,
    headless: !hasDisplay,
    pipe: name === 'chromium',
    enableExtensions: name === 'chromium',
    defaultViewport: hasDisplay ? null : { width: 900, height: 800 },
    // A picture would catch an animation halfway.
    extraPrefsFirefox: { 'ui.prefersReducedMotion': hasDisplay ? 0 : 1 },
    args:
      name === 'firefox'
        ? ['--remote-allow-system-access']
        : [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--no-first-run'],
  });
  return install(browser, name, builds[name], () => browser.close());
}

/** Leaves the browser to whoever looks at it, until they close it. */
export async function untilClosed(browser: Browser): Promise<void> {
  await new Promise((resolve) => browser.once('disconnected', resolve));
}

/** Saves a picture without animations, which it would catch halfway, and says where it is. */
export async function savePicture(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const path = join(pictures, `${name}.png`) as `${string}.png`;
  await page.bringToFront();
  await page.screenshot({ path });
  console.log(`  picture     ${path}`);
}
