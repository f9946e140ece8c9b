import type { BoundingBox, Browser, Page } from 'puppeteer-core';
import { serveAs } from '../e2e/browsers.ts';
import {
  editorsPage,
  type EditorName,
  type EditorsPage,
  type Look,
} from '../pages/editors/index.ts';
import { createOrder, type Order } from './order.ts';

/** A page with one or more editors, their drivers in the content script, and a real keyboard. */
export interface EditorPage extends AsyncDisposable {
  readonly page: Page;
  /** Sends a command to a driver; to the first box's unless another is named. */
  readonly order: Order;
  /** The text that the editor itself holds. */
  model(box?: number): Promise<string>;
  /** A snapshot of the first box. */
  look(): Promise<Look>;
  /** The names of the mention nodes in the model. */
  mentions(): Promise<readonly string[]>;
  /** The text that the page shows. */
  shown(): Promise<string>;
  errors(): Promise<readonly string[]>;
  /** The position of the box on screen. */
  bounds(): Promise<BoundingBox>;
  /** Copies the text from a field and pastes it into the box, by keyboard. */
  paste(text: string): Promise<void>;
  /** Clicks into a box. */
  click(box?: number): Promise<void>;
  /** Clicks into the box and types; line feeds are typed as Enter. */
  type(text: string): Promise<void>;
  press(...keys: readonly string[]): Promise<void>;
  /** The given page text as the editor's model stores it. */
  kept(text: string): string;
  /** Waits until the editor's own text equals this. */
  becomes(text: string): Promise<void>;
  /** The page replaces its model. */
  write(text: string): Promise<void>;
  /** The page removes its box. */
  remove(): Promise<void>;
  /** From now on the page cancels or reverts every input. */
  refuseInput(): Promise<void>;
}

/** The initial state of an editor page. */
export interface Start {
  /** The initial text; `[Jane Doe]` is a mention, if the editor has any. */
  readonly text?: string;
  /** The text of a second box beside the first. */
  readonly second?: string;
  readonly people?: readonly string[];
}

/** One page serves many tests; each call mounts its editors afresh. */
export type OpenPage = (start?: Start) => Promise<EditorPage>;

/** A tab in which each editor is mounted in turn. */
export async function openEditorsTab(browser: Browser) {
  const page = await browser.newPage();
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
  await serveAs(page, await editorsPage());
  await page.goto('https://editors.example/');
  // The previous tab may only just have closed.
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

/** Mounts this editor afresh at each call. */
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
    // Quill 1 composes letters and their combining marks in its model but leaves the page unchanged.
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
    if (!isOpen) throw new Error('No driver opened the editor.');
    tab.thrown.length = 0;
    if (text) await click();
    return editor;
  };
}
