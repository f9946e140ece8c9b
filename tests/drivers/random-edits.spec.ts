import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect } from 'vitest';
import { test } from '../e2e/browser-test.ts';
import { serveAs, type BrowserName, type Running } from '../e2e/browsers.ts';
import { giveNotes, harbour } from '../e2e/set-up.ts';
import { isSoak } from '../soak.ts';
import { xPage, type XPage } from '../pages/x/index.ts';

/**
 * The same seeded keys give the same text with and without the shipped extension, and no page error. 12 edits
 * for each editor and browser; 5,000 with SOAK=1.
 */
const edits = isSoak ? 5000 : 12;
const seed = Number(process.env['SEED'] ?? 20_261_121);
/** Edits per draft. */
const longest = 125;
const names: readonly BrowserName[] = ['chromium', 'firefox'];

declare const x: XPage;

/** A post box of X's page, and the name of its model on the page. */
interface PostBox {
  readonly name: string;
  readonly path: string;
  readonly selector: string;
  readonly box: string;
}

const postBoxes: readonly PostBox[] = [
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

describe.each(names)('%s', (name) => {
  let running: Running;
  test.beforeAll(async ({ browsers }) => {
    running = await browsers.open(name);
    await giveNotes(running, harbour);
  });
  afterAll(() => running?.close());

  test.each(postBoxes)(
    `the coach changes nothing in ${edits} random edits in $name, seed ${seed}`,
    async (postBox) => {
      const watched = await write(running, 'x.com', postBox);
      const alone = await write(running, 'plain.example', postBox);
      expect(watched.isCoached).toBe(true);
      expect(alone.isCoached).toBe(false);
      expect(watched.texts).toEqual(alone.texts);
      expect(watched.errors).toEqual(alone.errors);
      expect(watched.errors).toEqual([]);
    },
    edits * 200 + 60_000,
  );
});

/** The coach runs on x.com only; on another host the same page runs without it. */
async function write(running: Running, host: string, postBox: PostBox) {
  const page = await running.browser.newPage();
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
  await serveAs(page, await xPage());
  await page.goto(`https://${host}${postBox.path}`);
  await page.bringToFront();
  await page.click(postBox.selector);
  const random = createRandom(seed);
  const texts: (string | undefined)[] = [];
  for (let edit = 1; edit <= edits; edit += 1) {
    await editOnce(page, random, running.name);
    await drain(page);
    if (edit % longest !== 0) continue;
    // Drafts stay short: keep the text for the comparison and start another one.
    texts.push(await page.evaluate((box) => x.models()[box], postBox.box));
    await clear(page);
  }
  const found = await page.evaluate(
    (box) => ({
      text: x.models()[box],
      errors: x.errors,
      isCoached: document.querySelector('[popover]') !== null,
    }),
    postBox.box,
  );
  await page.close();
  return { ...found, texts: [...texts, found.text], errors: [...thrown, ...found.errors] };
}

const words = [
  'Riverside Food Bank ',
  'our partners ',
  'We ',
  'thanks to ',
  '@RiversideFB ',
  '#open ',
  '👨‍👩‍👧 ',
  'e\u0301a ',
  'x.',
  'a',
] as const;

type Random = (below: number) => number;

async function editOnce(page: Page, random: Random, name: BrowserName): Promise<void> {
  const { keyboard } = page;
  const pick = random(100);
  if (pick < 50) await enter(page, words[random(words.length)]!, name);
  else if (pick < 62) await keyboard.press('Backspace');
  else if (pick < 66) await keyboard.press('Delete');
  else if (pick < 80) await keyboard.press(random(2) ? 'ArrowLeft' : 'ArrowRight');
  else if (pick < 84) await keyboard.press(random(2) ? 'Home' : 'End');
  else if (pick < 87) await keyboard.press('Enter');
  else if (pick < 97) await select(page, 1 + random(6));
  else await paste(page, words[random(words.length)]!);
}

/**
 * Draft.js settles an input in a later task. Until then the caret between two emoji differs from run to run,
 * with or without an extension, so each edit waits for that task.
 */
async function drain(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
  );
}

/**
 * Letters are typed key by key. An emoji is inserted whole, as a picker does.
 * Firefox's driver can only send the parts, which Firefox combines in the same way each time.
 */
async function enter({ keyboard }: Page, word: string, name: BrowserName): Promise<void> {
  if (name === 'firefox' || /^[ -~]+$/.test(word)) await keyboard.type(word);
  else await keyboard.sendCharacter(word);
}

async function select({ keyboard }: Page, length: number): Promise<void> {
  await keyboard.down('Shift');
  for (let step = 0; step < length; step += 1) await keyboard.press('ArrowLeft');
  await keyboard.up('Shift');
}

async function clear({ keyboard }: Page): Promise<void> {
  await keyboard.down('Control');
  await keyboard.press('a');
  await keyboard.up('Control');
  await keyboard.press('Backspace');
}

/** Pastes as a browser does; a text field receives it by command. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((text) => {
    const element = document.activeElement!;
    if (element instanceof HTMLTextAreaElement) {
      document.execCommand('insertText', false, text);
      return;
    }
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

/** mulberry32: small, seeded, good enough to shuffle keys. */
function createRandom(start: number): Random {
  let state = start;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
