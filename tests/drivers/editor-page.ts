import type { Browser, Page } from 'puppeteer-core';
import type { EditOutcome, EditRequest } from '../../lib/editors/driver.ts';
import type { MarkedText } from '../../lib/post.ts';
import type { Span } from '../../lib/text/span.ts';
import { serveAs } from '../e2e/browsers.ts';
import { xPage, type XPage } from '../pages/x/index.ts';

/** Where an editor is to be found, and under which name the page knows its model. */
export interface Bench {
  readonly name: string;
  readonly path: string;
  readonly selector: string;
  readonly box: string;
}

export const benches: readonly Bench[] = [
  {
    name: 'Draft.js',
    path: '/home',
    selector: '[data-testid="tweetTextarea_0"][contenteditable="true"]',
    box: 'inline',
  },
  {
    name: 'textarea',
    path: '/home?mobile',
    selector: '[data-testid="tweetTextarea_0"] textarea',
    box: 'inline',
  },
];

export interface PaintedRange {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A page with one editor, its driver in the content script, and a person's keyboard. */
export interface EditorPage extends AsyncDisposable {
  readonly page: Page;
  /** Says something to the driver. */
  order(order: 'read'): Promise<MarkedText>;
  order(order: 'ranges', words: { span: Span }): Promise<PaintedRange[]>;
  order(order: 'replace', words: { request: EditRequest }): Promise<EditOutcome>;
  order(order: 'caret' | 'changes'): Promise<number>;
  order(order: 'placeCaret', words: { offset: number }): Promise<boolean>;
  /** What the editor itself holds. */
  model(): Promise<string>;
  /** What the page shows. */
  shown(): Promise<string>;
  errors(): Promise<readonly string[]>;
  /** Clicks into the box and types; line feeds are Enter. */
  type(text: string): Promise<void>;
  /** Puts text in as a paste does, at the caret. */
  insert(text: string): Promise<void>;
  press(...keys: readonly string[]): Promise<void>;
  /** Waits until the editor's own text is this. */
  becomes(text: string): Promise<void>;
}

export async function openEditorPage(browser: Browser, bench: Bench): Promise<EditorPage> {
  const page = await browser.newPage();
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
  await serveAs(page, await xPage());
  await page.goto(`https://x.com${bench.path}`);
  await page.waitForFunction(() => document.documentElement.dataset['driver'] === 'ready');
  let orders = 0;

  const order = (name: string, words: unknown = {}) => {
    orders += 1;
    return page.evaluate(
      (id, order, words) =>
        new Promise<unknown>((resolve) => {
          const listen = ({ data }: MessageEvent) => {
            if (typeof data !== 'string' || !data.startsWith('from-driver:')) return;
            const said = JSON.parse(data.slice('from-driver:'.length)) as {
              id: number;
              answer: unknown;
            };
            if (said.id !== id) return;
            window.removeEventListener('message', listen);
            resolve(said.answer);
          };
          window.addEventListener('message', listen);
          window.postMessage(`to-driver:${JSON.stringify({ id, order, words })}`, '*');
        }),
      orders,
      name,
      words,
    );
  };
  if (!(await order('open', { selector: bench.selector })))
    throw new Error('No driver took the editor.');

  const model = () =>
    page.evaluate((box) => (window as unknown as { x: XPage }).x.models()[box]!, bench.box);
  const shown = () =>
    page.$eval(bench.selector, (element) =>
      element instanceof HTMLTextAreaElement
        ? element.value
        : [...element.querySelectorAll('[data-block]')]
            .map((block) => block.textContent)
            .join('\n'),
    );
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.down(key as 'a');
    for (const key of keys.toReversed()) await page.keyboard.up(key as 'a');
  };

  return {
    page,
    order: order as EditorPage['order'],
    model,
    shown,
    errors: async () => [
      ...thrown,
      ...(await page.evaluate(() => (window as unknown as { x: XPage }).x.errors)),
    ],
    async type(text) {
      await page.click(bench.selector);
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) await page.keyboard.press('Enter');
        await page.keyboard.type(line);
      }
    },
    async insert(text) {
      await page.evaluate((text) => {
        const element = document.activeElement!;
        if (element instanceof HTMLTextAreaElement) document.execCommand('insertText', false, text);
        else {
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/plain', text);
          element.dispatchEvent(
            new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
          );
        }
      }, text);
    },
    press,
    async becomes(text) {
      await page.waitForFunction(
        (box, text) => (window as unknown as { x: XPage }).x.models()[box] === text,
        { timeout: 5000 },
        bench.box,
        text,
      );
    },
    [Symbol.asyncDispose]: () => page.close(),
  };
}
