import type { ElementHandle, Page } from 'puppeteer-core';
import { facebookPage, type FacebookPage } from '../pages/facebook/index.ts';
import { linkedinPage, type LinkedinPage } from '../pages/linkedin/index.ts';
import { xPage, type XPage } from '../pages/x/index.ts';
import { serveAs, type Answer, type Running } from './browsers.ts';
import { pressInFirefox, seeInFirefox } from './firefox-nudge.ts';
import { pressInNudge, seeInNudge } from './nudge.ts';
import { installHunter, type Hunter } from './page-hunter.ts';

declare const x: XPage;
declare const facebook: FacebookPage;
declare const linkedin: LinkedinPage;

/** A place to write on a page that looks for us. */
export interface Ground {
  readonly title: string;
  readonly address: string;
  readonly serve: () => Promise<(url: URL) => Answer | undefined>;
  /** Opens the box. Runs in the page. */
  readonly open: () => void;
  /** The box, once it exists. Runs in the page. */
  readonly find: () => HTMLElement | null;
  /** The text in it. Runs in the page. */
  readonly read: () => string | undefined;
  /** The page removes the box. Runs in the page. */
  readonly close: () => void;
  readonly tagWords: string;
}

const onX = { serve: xPage, tagWords: 'Tag @RiversideFB' };

export const grounds: readonly Ground[] = [
  {
    ...onX,
    title: 'X',
    address: 'https://x.com/home',
    open: () => undefined,
    find: () => document.querySelector('[data-testid="tweetTextarea_0"][contenteditable="true"]'),
    read: () => x.models()['inline'],
    close: () => document.querySelector('#react-root')!.remove(),
  },
  {
    ...onX,
    title: 'X, in a dialog',
    address: 'https://x.com/home?layer=modal',
    open: () => x.open('post'),
    find: () =>
      document.querySelector(
        '[role="dialog"] [data-testid="tweetTextarea_0"][contenteditable="true"]',
      ),
    read: () => x.models()['modal'],
    close: () => x.close(),
  },
  {
    serve: linkedinPage,
    tagWords: 'Tag Riverside Food Bank',
    title: 'LinkedIn, in an open shadow root',
    address: 'https://www.linkedin.com/feed/',
    open: () => linkedin.open('shadow'),
    find: () => linkedin.element('shadow'),
    read: () => linkedin.models()['shadow'],
    close: () => linkedin.close(),
  },
  {
    serve: facebookPage,
    tagWords: 'Tag Riverside Food Bank',
    title: 'Facebook',
    address: 'https://www.facebook.com/',
    open: () => facebook.open(),
    find: () => (facebook.models()['post'] === undefined ? null : facebook.element('post')),
    read: () => facebook.models()['post'],
    close: () => facebook.close(),
  },
];

/** A tab on such a page, with the hunter running from the start. */
export interface Hunted {
  readonly running: Running;
  readonly page: Page;
  readonly tagWords: string;
  look(): Promise<readonly string[]>;
  click(): Promise<void>;
  /** The page removes the box, and our elements with it. */
  leave(): Promise<void>;
  /** Resolves when the box holds a different text. */
  seeEdit(text: string): Promise<void>;
  seeHost(): Promise<void>;
  seeNudge(words: string): Promise<void>;
  pressNudge(words: string): Promise<void>;
}

/** `host`: another host for the same page, where nobody is coached. */
export async function openHunted(running: Running, ground: Ground, host?: string): Promise<Hunted> {
  const isFirefox = running.name === 'firefox';
  const page = await running.browser.newPage();
  await page.evaluateOnNewDocument(installHunter);
  const address = new URL(ground.address);
  const real = address.host;
  const answer = await ground.serve();
  await serveAs(page, (url) => {
    const asked = new URL(url);
    if (asked.host === (host ?? real)) asked.host = real;
    return answer(asked);
  });
  if (host) address.host = host;
  await page.goto(address.href);
  await page.bringToFront();
  await page.evaluate(ground.open);
  const box = (await page.waitForFunction(ground.find)) as ElementHandle<HTMLElement>;
  return {
    running,
    page,
    tagWords: ground.tagWords,
    look: () =>
      page.evaluate(() =>
        (window as unknown as Record<symbol, Hunter>)[Symbol.for('hunter')]!.look(),
      ),
    click: () => box.click(),
    async leave() {
      await page.evaluate(ground.close);
      // Our element may be removed with the page's dialog at once, and the rest one frame later.
      await page.waitForFunction(
        () => document.querySelector('[popover]') === null && CSS.highlights.size === 0,
      );
    },
    async seeEdit(text) {
      await page.waitForFunction(`(${ground.read})() !== ${JSON.stringify(text)}`);
    },
    async seeHost() {
      await page.waitForSelector('[popover]');
    },
    async seeNudge(words) {
      await (isFirefox ? seeInFirefox : seeInNudge)(page, words);
    },
    pressNudge: (words) => (isFirefox ? pressInFirefox : pressInNudge)(page, words),
  };
}
