import { expect } from 'vitest';
import { test } from './browser-test.ts';

import { pressInFirefox, seeInFirefox } from './firefox-nudge.ts';
import { findCard, pressInNudge, seeInNudge } from './nudge.ts';
import { giveNotes, harbour } from './set-up.ts';
import { openX } from './x-tab.ts';

/** How a page could influence the look of the card, and what that would reveal. */
const text = 'On Saturday Riverside Food Bank fed ninety people.';
const oneIdea = 'Hat Tip: 1 suggestion for this draft';

test.for(['chromium', 'firefox'] as const)(
  'a page in %s cannot detect the card’s letters through its own fonts',
  async (name, { browsers }) => {
    const see = name === 'firefox' ? seeInFirefox : seeInNudge;
    const press = name === 'firefox' ? pressInFirefox : pressInNudge;
    await using running = await browsers.open(name);
    await giveNotes(running, harbour);
    await using tab = await openX(running);
    await tab.type(text);
    await see(tab.page, oneIdea);
    const asked = () => tab.asked.filter((url) => url.includes('/letter/'));
    await tab.page.evaluate(giveLetterFonts);
    // The page's own letter shows that the probe works.
    await expect.poll(asked).toEqual(['https://x.com/letter/Own']);
    await press(tab.page, oneIdea);
    await see(tab.page, 'Tag @RiversideFB');
    await tab.page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(asked()).toEqual(['https://x.com/letter/Own']);
  },
);

/** Runs in the page: defines a font for each family the card could use, and overrides each of our tokens. */
function giveLetterFonts(): void {
  const families = ['system-ui', 'sans-serif', 'serif', 'Segoe UI', 'Roboto', 'Noto Sans', 'Arial'];
  const tokens = ['--font', '--ink', '--muted', '--surface', '--radius', '--target'];
  const style = document.createElement('style');
  style.textContent = [
    ...['Own', 'Letters', ...families].map(
      (family) =>
        `@font-face { font-family: "${family}"; src: url("/letter/${family}"); unicode-range: U+D7, U+201C }`,
    ),
    ...tokens.map(
      (name) => `@property ${name} { syntax: "*"; inherits: false; initial-value: Letters }`,
    ),
    '.own { font-family: Own }',
  ].join('\n');
  const own = document.createElement('p');
  own.className = 'own';
  // Characters that appear in the card and nowhere else on the page.
  own.textContent = '× “';
  document.head.append(style);
  document.body.append(own);
  const host = document.querySelector<HTMLElement>('[popover]')!;
  host.style.setProperty('font-family', 'Letters', 'important');
  for (const name of tokens) host.style.setProperty(name, 'Letters', 'important');
}

test('the card inherits only the text direction from our host element', async ({ browsers }) => {
  await using running = await browsers.open('chromium');
  await giveNotes(running, harbour);
  await using tab = await openX(running);
  await tab.type(text);
  await pressInNudge(tab.page, oneIdea);
  const card = await findCard(tab.page);
  /** Properties for the card's position and fade-in. */
  const placed = ['max-block-size', 'max-height', 'opacity', 'translate'];
  const looks = () =>
    card.evaluate(
      (card, placed) =>
        [card, ...card.querySelectorAll('.message, .suggestion, .meaning')].map((each) => {
          const style = getComputedStyle(each);
          const names = [...style].filter((name) => !placed.includes(name));
          return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
        }),
      placed,
    );
  const before = await looks();
  await tab.page.evaluate((styles) => {
    const host = document.querySelector<HTMLElement>('[popover]')!;
    for (const [name, value] of Object.entries(styles)) {
      host.style.setProperty(name, value, 'important');
      if (!host.style.getPropertyValue(name))
        throw new Error(`This browser does not support ${name}.`);
    }
  }, inheritable);
  const changed = new Set(
    (await looks()).flatMap((look, at) =>
      Object.keys(look).filter((name) => look[name] !== before[at]![name]),
    ),
  );
  expect([...changed].toSorted()).toEqual(['direction']);
});

/** Inherited properties, each with an unusual value. */
const inheritable = {
  'accent-color': 'red',
  'caret-color': 'red',
  color: 'red',
  'color-scheme': 'dark',
  cursor: 'wait',
  direction: 'rtl',
  'font-family': 'fantasy',
  'font-kerning': 'none',
  'font-size': '31px',
  'font-style': 'italic',
  'font-variant': 'small-caps',
  'font-weight': '900',
  hyphens: 'manual',
  'letter-spacing': '9px',
  'line-height': '70px',
  'list-style': 'square',
  'overflow-wrap': 'break-word',
  'pointer-events': 'none',
  quotes: '"a" "b"',
  'tab-size': '31',
  'text-align': 'right',
  'text-emphasis': 'dot',
  'text-indent': '31px',
  'text-orientation': 'upright',
  'text-rendering': 'geometricPrecision',
  'text-shadow': '1px 1px red',
  'text-transform': 'uppercase',
  '-webkit-text-security': 'disc',
  '-webkit-text-stroke': '3px red',
  'white-space': 'nowrap',
  'word-break': 'break-all',
  'word-spacing': '9px',
  'writing-mode': 'vertical-rl',
};
