import type { BoundingBox, Browser, Page } from 'puppeteer-core';
import { serveAs } from '../e2e/browsers.ts';
import {
  editorsPage,
  type EditorName,
  type EditorsPage,
  type Look,
} from '../pages/editors/index.ts';
import { createOrder, type Order } from './order.ts';

/** A page with one editor or more, their drivers in the content script, and a person's keyboard. */
export interface EditorPage extends AsyncDisposable {
  readonly page: Page;
  /** Says something to a driver; to that of the first box unless another is named. */
  readonly order: Order;
  /** What the editor itself holds. */
  model(box?: number): Promise<string>;
  /** All there is to see of the first box, at one moment. */
  look(): Promise<Look>;
  /** The names of the mention nodes in the model. */
  mentions(): Promise<readonly string[]>;
  /** What the page shows. */
  shown(): Promise<string>;
  errors(): Promise<readonly string[]>;
  /** Where the box stands. */
  bounds(): Promise<BoundingBox>;
  /** Copies the text from a field and pastes it into the box, by keyboard. */
  paste(text: string): Promise<void>;
  /** Clicks into a box. */
  click(box?: number): Promise<void>;
  /** Clicks into the box and types; line feeds are Enter. */
  type(text: string): Promise<void>;
  press(...keys: readonly string[]): Promise<void>;
  /** A text of the page as the editor's model keeps it. */
  kept(text: string): string;
  /** Waits until the editor's own text is this. */
  becomes(text: string): Promise<void>;
  /** The page sets its model anew. */
  write(text: string): Promise<void>;
  /** The page takes its box away. */
  remove(): Promise<void>;
  /** From now on the page cancels every input, or takes it back. */
  refuseInput(): Promise<void>;
}

/** What an editor page begins with. */
export interface Start {
  /** The text the editor is mounted with; `[Jane Doe]` is a mention where there are any. */
  readonly text?: string;
  /** A second box beside it. */
  readonly second?: string;
  readonly people?: readonly string[];
}

/** A page serves many tests: each begins with its editors anew. */
export type OpenPage = (start?: Start) => Promise<EditorPage>;

/** A tab with the editors, for all of them in turn. */
export async function openEditorsTab(browser: Browser) {
  const page = await browser.newPage();
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
  await serveAs(page, await editorsPage());
  await page.goto('https://editors.example/');
  // The tab before it was only just closed.
  await page.bringToFront();
  await page.waitForFunction(() => document.documentElement.dataset['driver'] === 'ready');
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.down(key as 'a');
    for (const key of keys.toReversed()) await page.keyboard.up(key as 'a');
  };
  const write = async (text: string) => {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await page.keyboard.press('Enter');
      await page.keyboard.type(line);
    }
  };
  const copy = async (text: string) => {
    await page.evaluate((text) => {
      const field = document.createElement('textarea');
      field.value = text;
      field.id = 'copied';
      document.body.append(field);
      field.select();
    }, text);
    await press('Control', 'c');
    await page.$eval('#copied', (field) => field.remove());
  };
  const boundsOf = async (selector: string) => {
    const element = await page.$(selector);
    return (await element!.boundingBox())!;
  };
  const order = createOrder(page);
  return {
    page,
    thrown,
    press,
    write,
    copy,
    boundsOf,
    order,
    [Symbol.asyncDispose]: async () => undefined,
  };
}

/** Mounts this editor anew at each call. */
export function createOpen(
  tab: Awaited<ReturnType<typeof openEditorsTab>>,
  name: EditorName,
): OpenPage {
  const { page } = tab;
  const evaluate = <Words extends unknown[], Result>(
    run: (editors: EditorsPage, ...words: Words) => Result,
    ...words: Words
  ) =>
    page.evaluate(`(${run.toString()})(window.editors, ...${JSON.stringify(words)})`) as Promise<
      Awaited<Result>
    >;
  const kept = (text: string) => {
    // Quill 1 composes letters and their marks in its model, and leaves the page as it was.
    if (name.startsWith('quill 1')) return text.normalize();
    return name === 'plain' ? text.replaceAll('\u00A0', ' ') : text;
  };
  const click = async (box = 0) => {
    const { x, y } = await evaluate((editors, box) => editors.middle(box), box);
    await page.mouse.click(x, y);
  };
  const editor: EditorPage = {
    ...tab,
    model: (box = 0) => evaluate((editors, box) => editors.models()[box]!, box),
    kept,
    async look() {
      const look = await evaluate((editors) => editors.look());
      return { ...look, errors: [...tab.thrown, ...look.errors] };
    },
    mentions: () => evaluate((editors) => editors.mentions(0)),
    shown: () => evaluate((editors) => editors.shown(0)),
    errors: async () => [...tab.thrown, ...(await evaluate((editors) => editors.errors))],
    bounds: () => tab.boundsOf('>>> #editor-0'),
    async paste(text) {
      await tab.copy(text);
      await click();
      await tab.press('Control', 'v');
    },
    click,
    async type(text) {
      await click();
      await tab.write(text);
    },
    becomes: (text) => evaluate((editors, text) => editors.becomes(text), kept(text)),
    write: (text) => evaluate((editors, text) => editors.write(0, text), text),
    remove: () => evaluate((editors) => editors.remove(0)),
    refuseInput: () => evaluate((editors) => editors.refuseInput()),
  };
  return async ({ text, second, people } = {}) => {
    const texts = [text ?? '', ...(second === undefined ? [] : [second])];
    const isOpen = await evaluate(
      (editors, name, texts, people) => editors.begin(name, texts, people ?? undefined),
      name,
      texts,
      people ?? null,
    );
    if (!isOpen) throw new Error('No driver took the editor.');
    tab.thrown.length = 0;
    if (text) await click();
    return editor;
  };
}
