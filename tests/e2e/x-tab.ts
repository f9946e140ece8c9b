import type { Page } from 'puppeteer-core';
import { xPage, type XPage } from '../pages/x/index.ts';
import { findWorker } from './background.ts';
import { serveAs, type Running } from './browsers.ts';
import { pictureOf } from './picture.ts';
import { takeTab } from './reused-tabs.ts';
import { write } from './writing.ts';

declare const x: XPage;

/** X's first box, and the one in a dialog. */
export const inlineBox = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
export const dialogBox = `[role="dialog"] ${inlineBox}`;

/** X's confirmation of a published post. */
export const toast = '[data-testid="toast"] a[href*="/status/"]';

/** A tab on the X page of tests/pages, with a real keyboard. */
export interface XTab extends AsyncDisposable {
  readonly page: Page;
  /** Every address this tab requested. */
  readonly asked: readonly string[];
  /** Clicks into a box and writes (writing.ts). */
  type(text: string, box?: string): Promise<void>;
  model(box?: string): Promise<string | undefined>;
  becomes(text: string, box?: string): Promise<void>;
  errors(): Promise<readonly string[]>;
}

/** `first`: a script that the page runs before its own, as a hostile page would. */
export async function openX(running: Running, path = '/home', first?: () => void): Promise<XTab> {
  const tab = first
    ? withClose(await makeTab(running, first))
    : await takeTab(running, 'https://x.com', () => makeTab(running));
  await tab.page.goto(`https://x.com${path}`);
  // A tab closed a moment ago may have brought another to the front; a hidden tab paints nothing.
  await tab.page.bringToFront();
  return tab;
}

const withClose = <Tab extends { page: Page }>(tab: Tab) => ({
  ...tab,
  [Symbol.asyncDispose]: () => tab.page.close(),
});

async function makeTab(running: Running, first?: () => void) {
  const page = await running.browser.newPage();
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
  const { asked } = await serveAs(page, await xPage({ first }));
  return {
    page,
    asked,
    async type(text: string, box = inlineBox) {
      await page.click(box);
      await write(page, text);
    },
    model: (box = 'inline') => page.evaluate((box) => x.models()[box], box),
    async becomes(text: string, box = 'inline') {
      await page
        .waitForFunction((text, box) => x.models()[box] === text, {}, text, box)
        .catch(async (error: Error) => {
          const found = await page.evaluate((box) => x.models()[box], box);
          throw new Error(`The box “${box}” holds “${found}”, not “${text}”.`, { cause: error });
        });
    },
    errors: async () => [...thrown, ...(await page.evaluate(() => x.errors))],
    forget() {
      asked.length = 0;
      thrown.length = 0;
    },
  };
}

/** One message as the background receives it. */
export interface Heard {
  readonly kind: string;
  readonly request: {
    readonly draft?: {
      readonly text: string;
      readonly kind: string;
      readonly rest: readonly { readonly text: string }[];
      readonly replyingTo: readonly string[];
    };
    readonly [key: string]: unknown;
  };
}

/** Also receives everything that content scripts send to the background. */
export async function overhear(running: Running): Promise<() => Promise<readonly Heard[]>> {
  if (running.name === 'firefox') return overhearByPage(running);
  const worker = await findWorker(running);
  await worker.evaluate(() => {
    const world = globalThis as unknown as { heard?: unknown[]; chrome: typeof chrome };
    world.heard = [];
    world.chrome.runtime.onMessage.addListener((message: unknown) => {
      world.heard?.push(message);
    });
  });
  return () => worker.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);
}

/** The drafts that are read from now on. */
export async function countReads(heard: () => Promise<readonly Heard[]>) {
  const before = (await heard()).length;
  return async () =>
    (await heard())
      .slice(before)
      .flatMap(({ kind, request }) => (kind === 'analyze' ? [request.draft!.text] : []));
}

/** Firefox's background cannot be queried from outside; a tab with one of our images receives the same messages. */
async function overhearByPage(running: Running): Promise<() => Promise<readonly Heard[]>> {
  const page = await pictureOf(running);
  await page.evaluate(() => {
    const world = globalThis as unknown as { heard?: unknown[]; browser: typeof chrome };
    const isListening = world.heard !== undefined;
    world.heard = [];
    if (isListening) return;
    world.browser.runtime.onMessage.addListener((message: unknown) => {
      world.heard?.push(message);
    });
  });
  return async () =>
    JSON.parse(
      await page.evaluate(() =>
        JSON.stringify((globalThis as unknown as { heard: Heard[] }).heard),
      ),
    ) as readonly Heard[];
}

declare const chrome: {
  runtime: { onMessage: { addListener(heard: (message: unknown) => void): void } };
  tabs: {
    query(options: { active: boolean }): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: unknown): Promise<unknown>;
  };
};

/** Sends the tab in front a request of the popup, from the background's context. */
export async function askTab(running: Running, kind: string, request: unknown): Promise<unknown> {
  const worker = await findWorker(running);
  return worker.evaluate(
    async (kind, request) => {
      for (const { id } of await chrome.tabs.query({ active: true })) {
        const reply = await chrome.tabs
          .sendMessage(id, { hatTip: 1, kind, request })
          .catch(() => undefined);
        if (reply) return (reply as { answer?: unknown }).answer;
      }
      return undefined;
    },
    kind,
    request,
  );
}

/** Does what the keyboard command does: tests cannot press the browser's own shortcut. */
export const openCardByCommand = (running: Running) => askTab(running, 'card.open', {});

/** What the toolbar shows on the icon for the tab in front. */
export async function readToolbar(running: Running): Promise<string> {
  const worker = await findWorker(running);
  return worker.evaluate(async () => {
    const { action, tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const [tab] = await tabs.query({ active: true });
    return action.getBadgeText({ tabId: tab!.id });
  });
}

interface Chrome {
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
  readonly tabs: { query(of: { active: boolean }): Promise<{ id: number }[]> };
}
