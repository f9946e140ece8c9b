import { afterAll, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { XPage } from '../pages/x/index.ts';
import type { Running } from './browsers.ts';
import { pressInNudge, seeInNudge } from './nudge.ts';
import { openIsolatedWorld } from './isolated-world.ts';
import { giveNotes, harbour } from './set-up.ts';
import { countReads, inlineBox, openX, overhear, type Heard } from './x-tab.ts';

/** A hostile page that uses everything it has; docs/security.md names each attack. */
let running: Running;
let heard: () => Promise<readonly Heard[]>;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveNotes(running, harbour);
  heard = await overhear(running);
});
afterAll(() => running?.close());

declare const x: XPage;

const text = 'On Saturday Riverside Food Bank fed ninety people.';
const tagged = text.replace('Bank', 'Bank (@RiversideFB)');
const oneIdea = 'Hat Tip: 1 suggestion for this draft';

test('clicks and keys made by the page open nothing and write nothing', async () => {
  await using tab = await openX(running);
  await tab.type(text);
  const badge = await seeInNudge(tab.page, oneIdea);
  const forge = (at: { x: number; y: number }) =>
    tab.page.evaluate(({ x: clientX, y: clientY }) => {
      const host = document.querySelector<HTMLElement>('[popover]')!;
      const init = { bubbles: true, composed: true, cancelable: true, clientX, clientY, detail: 1 };
      for (const target of [host, document.elementFromPoint(clientX, clientY)!, document.body]) {
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
          target.dispatchEvent(new PointerEvent(type, init));
        }
        for (const key of ['Enter', ' ', 'ArrowDown', 'Escape', 'h']) {
          const keys = { ...init, key, altKey: key === 'h', shiftKey: key === 'h' };
          target.dispatchEvent(new KeyboardEvent('keydown', keys));
        }
        (target as HTMLElement).click();
        (target as HTMLElement).focus?.();
      }
      return document.elementFromPoint(clientX, clientY) === host;
    }, at);
  const middle = await badge.clickablePoint();
  expect(await forge(middle)).toBe(true);
  // If a card had opened, the writer's own click would close it.
  await badge.click();
  const tag = await seeInNudge(tab.page, 'Tag @RiversideFB');
  expect(await forge(await tag.clickablePoint())).toBe(true);
  expect(await tab.model()).toBe(text);
  await tag.click();
  await tab.becomes(tagged);
  expect(await tab.errors()).toEqual([]);
});

test('one key press of the writer gets one answer, whatever the page writes afterwards', async () => {
  await using tab = await openX(running);
  const reads = await countReads(heard);
  await tab.page.click(inlineBox);
  await tab.page.keyboard.type('A');
  await expect.poll(reads).toEqual(['A']);
  const names = await tab.page.evaluate(async (text) => {
    const seen: string[] = [];
    for (const draft of [text, `${text} Again.`, `Thanks to Mill Lane Choir. ${text}`]) {
      x.write('inline', draft);
      document.querySelector<HTMLElement>('[data-testid="tweetTextarea_0"]')!.focus();
      // Longer than the pause after which a draft is read.
      await new Promise((resolve) => setTimeout(resolve, 700));
      seen.push(...CSS.highlights.keys());
    }
    return seen;
  }, text);
  expect(names).toEqual([]);
  await tab.page.click(inlineBox);
  await tab.page.keyboard.type('B');
  await expect.poll(async () => (await reads()).length).toBe(2);
});

test('does not read a box that replaced the writer’s, a copy of it, or one moved elsewhere', async () => {
  await using tab = await openX(running);
  const reads = await countReads(heard);
  await tab.page.click(inlineBox);
  await tab.page.keyboard.type('A');
  await expect.poll(reads).toEqual(['A']);
  await tab.page.evaluate(
    async (inlineBox, text) => {
      const real = document.querySelector<HTMLElement>(inlineBox)!;
      const pause = () => new Promise((resolve) => setTimeout(resolve, 700));
      const copy = real.cloneNode(true) as HTMLElement;
      copy.textContent = text;
      real.after(copy);
      copy.focus();
      await pause();
      const place = real.parentElement!;
      document.body.append(real);
      real.focus();
      x.write('inline', text);
      await pause();
      place.prepend(real);
      // A box made by the page inside the writer's box.
      const inner = document.createElement('div');
      inner.contentEditable = 'true';
      inner.dataset['testid'] = 'tweetTextarea_0';
      inner.textContent = text;
      copy.replaceChildren(inner);
      inner.focus();
      await pause();
      copy.remove();
    },
    inlineBox,
    text,
  );
  expect(await reads()).toEqual(['A']);
});

test('a post box in a same-site frame is not read', async () => {
  await using tab = await openX(running);
  const reads = await countReads(heard);
  await tab.page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = '/home';
    frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; background: white';
    document.body.append(frame);
  });
  const frame = await tab.page.waitForFrame((each) => each.parentFrame() !== null);
  const box = await frame.waitForSelector(inlineBox);
  await box!.click();
  await tab.page.keyboard.type(text);
  await tab.page.evaluate(() => document.querySelector('iframe')!.remove());
  // A real box afterwards: any message from the frame would have come first.
  await tab.type('A');
  await expect.poll(async () => (await reads()).at(-1)).toBe('A');
  expect(await reads()).toEqual(['A']);
});

test('the page’s styles cannot hide us, move us or take our clicks', async () => {
  await using tab = await openX(running);
  await tab.page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      [popover], [popover]:popover-open, :root > div {
        display: none !important; opacity: 0 !important; visibility: hidden !important;
        pointer-events: none !important; transform: translate(300px, 300px) scale(4) !important;
        filter: blur(9px) !important; clip-path: inset(50%) !important; zoom: 3 !important;
        inset: 50px auto auto 50px !important; animation: a 1s infinite !important;
      }
      @keyframes a { to { translate: 500px 0; } }
    `);
    document.adoptedStyleSheets = [sheet];
  });
  await tab.type(text);
  await pressInNudge(tab.page, oneIdea);
  const card = await seeInNudge(tab.page, 'Tag @RiversideFB');
  const look = await tab.page.$eval('[popover]', (host) => {
    const { display, opacity, visibility, transform, filter, pointerEvents } =
      getComputedStyle(host);
    return { display, opacity, visibility, transform, filter, pointerEvents };
  });
  expect(look).toEqual({
    display: 'block',
    opacity: '1',
    visibility: 'visible',
    transform: 'none',
    filter: 'none',
    pointerEvents: 'auto',
  });
  await card.click();
  await tab.becomes(tagged);
});

test('a click the writer is tricked into can only edit the draft', async () => {
  await using tab = await openX(running);
  const before = (await heard()).length;
  const post = await tab.page.evaluate(() => x.lastPost());
  await tab.type(text);
  await pressInNudge(tab.page, oneIdea);
  const card = await seeInNudge(tab.page, 'Tag @RiversideFB');
  // A page can restyle our host element as it likes: it hides the card and puts bait behind it, which the
  // writer clicks.
  await tab.page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('[popover]')!;
    host.style.setProperty('opacity', '0', 'important');
    host.dataset['theme'] = 'none';
  });
  await card.click();
  await tab.becomes(tagged);
  // The next key is handled after everything the click could have sent.
  await tab.page.keyboard.type('!');
  await expect
    .poll(
      async () =>
        (await heard()).slice(before).findLast(({ kind }) => kind === 'analyze')?.request.draft
          ?.text,
    )
    .toContain('!');
  const kinds = new Set((await heard()).slice(before).map(({ kind }) => kind));
  expect([...kinds].toSorted()).toEqual(['analyze', 'warm']);
  expect(await tab.page.evaluate(() => x.lastPost())).toBe(post);
});

test.each(['open', 'closed'] as const)('fifty nested shadow roots, %s', async (mode) => {
  await using tab = await openX(running);
  const reads = await countReads(heard);
  await tab.page.evaluate(
    (inlineBox, mode) => {
      const box = document.querySelector<HTMLElement>(inlineBox)!.closest('.col')!;
      const place = box.parentElement!;
      let at: Element | ShadowRoot = place;
      for (let depth = 0; depth < 50; depth += 1) {
        const host = document.createElement('div');
        at.append(host);
        at = host.attachShadow({ mode });
      }
      const area = document.createElement('div');
      area.contentEditable = 'true';
      area.setAttribute('role', 'textbox');
      area.dataset['testid'] = 'tweetTextarea_0';
      area.style.cssText =
        'position: fixed; inset: 0 auto auto 0; width: 300px; height: 90px; z-index: 9; background: white';
      at.append(area);
      (window as unknown as { area: HTMLElement }).area = area;
    },
    inlineBox,
    mode,
  );
  await tab.page.mouse.click(40, 40);
  await tab.page.keyboard.type(text);
  await tab.page.waitForFunction(
    (text) => (window as unknown as { area: HTMLElement }).area.textContent === text,
    {},
    text,
  );
  await tab.page.evaluate(() => (window as unknown as { area: HTMLElement }).area.remove());
  await tab.type('A');
  await expect.poll(async () => (await reads()).at(-1)).toBe('A');
  expect(await tab.errors()).toEqual([]);
});

test('a compromised content script reaches no records, no other tab and no internal message', async () => {
  await using tab = await openX(running);
  const session = await tab.page.createCDPSession();
  const world = await openIsolatedWorld(session, running.extensionId);
  const said = await world(`(async () => {
    const kinds = ['failures.held', 'store.readAll', 'composer.describe', '__proto__', 'constructor'];
    const answers = {};
    for (const kind of kinds) {
      answers[kind] = await chrome.runtime.sendMessage({ hatTip: 1, kind, request: {} }).catch(() => undefined) ?? 'nothing';
    }
    return {
      answers,
      databases: (await indexedDB.databases()).map(({ name }) => name),
      kept: Object.keys(await chrome.storage.local.get()),
      apis: Object.keys(chrome).filter((name) => ['tabs', 'action', 'scripting', 'windows', 'management', 'permissions', 'extension'].includes(name)),
      scripting: Object.entries(chrome.scripting ?? {}).flatMap(([name, each]) => typeof each === 'function' ? name : []),
      page: await fetch(chrome.runtime.getURL('dashboard.html')).then(() => 'read', () => 'refused'),
    };
  })()`);
  expect(said).toMatchObject({
    answers: {
      'failures.held': 'nothing',
      'store.readAll': 'nothing',
      'composer.describe': 'nothing',
      __proto__: 'nothing',
      constructor: 'nothing',
    },
    databases: [],
    kept: [],
    apis: ['extension', 'scripting'],
    // Constants alone: only the background can register or run a script.
    scripting: [],
    page: 'refused',
  });
});
