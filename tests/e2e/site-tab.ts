import type { ElementHandle, Page } from 'puppeteer-core';
import { serveAs, type Answer, type Running } from './browsers.ts';
import { takeTab } from './reused-tabs.ts';
import { write } from './writing.ts';
import type { Heard } from './x-tab.ts';

/** What the test pages of LinkedIn, Facebook and Bluesky all put on their window. */
interface SitePage {
  readonly errors: readonly string[];
  models(): Record<string, string>;
  mentions(name: string): readonly string[];
  element(name: string): HTMLElement;
}

/** A tab on a test page with several named boxes, with a real keyboard and mouse. */
export interface SiteTab extends AsyncDisposable {
  readonly page: Page;
  /** Every address this tab requested. */
  readonly asked: readonly string[];
  /** Waits for the box's editable, also in a shadow root. */
  box(name: string): Promise<ElementHandle<HTMLElement>>;
  /** Clicks into a box and writes (writing.ts). */
  type(text: string, name: string): Promise<void>;
  becomes(text: string, name: string): Promise<void>;
  mentions(name: string): Promise<readonly string[]>;
  errors(): Promise<readonly string[]>;
}

interface TabOptions {
  readonly answer: (url: URL) => Answer | undefined;
  readonly address: string;
  /** The page's own name on its window. */
  readonly global: 'linkedin' | 'facebook' | 'bluesky';
}

export async function openSiteTab(
  running: Running,
  { answer, address, global }: TabOptions,
): Promise<SiteTab> {
  const tab = await takeTab(running, new URL(address).origin, async () =>
    tabOn(await running.browser.newPage(), { answer, global }),
  );
  const { page } = tab;
  await page.goto(address);
  // A tab closed a moment ago may have brought another to the front; a hidden tab paints nothing.
  await page.bringToFront();
  return tab;
}

/** A tab that has not navigated yet. */
export async function tabOn(
  page: Page,
  { answer, global }: Omit<TabOptions, 'address'>,
): Promise<SiteTab & { readonly forget: () => void }> {
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
  const { asked } = await serveAs(page, answer);
  const ask = <Result>(
    read: (site: SitePage, name: string, text: string) => Result,
    name = '',
    text = '',
  ) =>
    page.evaluate(
      `(${read})(window.${global}, ${JSON.stringify(name)}, ${JSON.stringify(text)})`,
    ) as Promise<Awaited<Result>>;
  const box = async (name: string) => {
    const found = await page.waitForFunction(
      `window.${global}.models()[${JSON.stringify(name)}] !== undefined && window.${global}.element(${JSON.stringify(name)})`,
    );
    return found.asElement() as ElementHandle<HTMLElement>;
  };
  return {
    page,
    asked,
    box,
    async type(text, name) {
      await (await box(name)).click();
      await write(page, text);
    },
    async becomes(text, name) {
      await page.waitForFunction(
        `window.${global}.models()[${JSON.stringify(name)}] === ${JSON.stringify(text)}`,
        {},
      );
    },
    mentions: (name) => ask((site, name) => site.mentions(name), name),
    errors: async () => [...thrown, ...(await ask((site) => site.errors))],
    forget() {
      asked.length = 0;
      thrown.length = 0;
    },
    [Symbol.asyncDispose]: () => page.close(),
  };
}

/** Clicks a button of the page by its text, with the mouse; searches open roots too. */
export async function clickWords(page: Page, words: string, within = 'document'): Promise<void> {
  const found = await page.waitForFunction(
    (words, within) => {
      const find = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((each) => [
          ...(each.matches('button, [role="button"]') ? [each] : []),
          ...(each.shadowRoot ? find(each.shadowRoot) : []),
        ]);
      const scope = within === 'document' ? document : document.querySelector(within)!;
      return find(scope).findLast(
        (each) =>
          (each.textContent?.trim() === words || each.getAttribute('aria-label') === words) &&
          each.checkVisibility() &&
          !each.matches(':disabled, [aria-disabled="true"]'),
      );
    },
    {},
    words,
    within,
  );
  await (found.asElement() as ElementHandle<Element>).click();
}

/** What leaves the pages from now on. */
export async function listenOn(heard: () => Promise<readonly Heard[]>) {
  const before = (await heard()).length;
  const all = async () => (await heard()).slice(before);
  return {
    all,
    last: async (kind: string) => (await all()).findLast((each) => each.kind === kind)?.request,
    draft: async () => (await all()).findLast(({ kind }) => kind === 'analyze')?.request.draft,
    posts: async () =>
      (await all()).flatMap(({ kind, request }) => (kind === 'post.published' ? request : [])),
  };
}
