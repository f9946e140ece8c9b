import axe from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';

/** What axe-core has against the page as it stands. The extension's policy forbids script elements, not evaluation by the driver. */
export async function violations(page: Page, rules: readonly string[] = []): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(axe.source);
  const found = await page.evaluate(async (rules) => {
    const checker = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await checker.run({
      resultTypes: ['violations'],
      ...(rules.length > 0 && { runOnly: [...rules] }),
    });
    return JSON.stringify(
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    );
  }, rules);
  return JSON.parse(found) as string[];
}

/** All that a theme changes: nothing but colours (tokens.css). */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** What axe-core has against a page of ours in the light theme, and against its colours in the dark one. Chromium only. */
export async function violationsInBothThemes(page: Page): Promise<string[]> {
  const setTheme = (value: string) =>
    page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  await setTheme('dark');
  const inDark = await violations(page, rulesOfColour);
  await setTheme('light');
  return [...inDark.map((each) => `in the dark theme: ${each}`), ...(await violations(page))];
}

/**
 * The same of what lies in our closed root, from an element in it: axe cannot look inside, so what
 * stands there is put, with its style, into an open root on a page of its own, where it does not
 * open once more: half transparent, it has no contrast. Both themes are looked at.
 */
export async function violationsInside(element: ElementHandle | null): Promise<string[]> {
  const { html, css } = await (element as ElementHandle<Element>).evaluate((inside) => {
    const root = inside.getRootNode() as ShadowRoot;
    const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    return {
      html: root.innerHTML,
      css: rules.map(({ cssText }) => cssText).join('\n'),
    };
  });
  const page = await (element as ElementHandle<Element>).frame.page().browser().newPage();
  await page.setContent(`<!doctype html><html lang="en"><title>The nudge</title>
    <body style="background: #fff"><main><h1 style="color: #767676">The nudge</h1>
    <div data-theme="light"><template shadowrootmode="open"><style>${css} * { animation: none !important; transition: none !important; } [data-words]::after { display: none; }</style>${html}</template></div>
    </main></body></html>`);
  // What is painted has a contrast too, which axe sees in text alone.
  await page.$eval('[data-theme]', ({ shadowRoot }) => {
    for (const each of shadowRoot!.querySelectorAll<HTMLElement>('[data-words]'))
      each.append(each.dataset['words']!);
  });
  const found = await violations(page);
  await page.evaluate(() => {
    document.body.style.background = '#000';
    document.querySelector<HTMLElement>('[data-theme]')!.dataset['theme'] = 'dark';
  });
  const inDark = await violations(page, rulesOfColour);
  await page.close();
  // Behind a tab that is only just closed it may not be painted, and what is pressed waits for that.
  await (element as ElementHandle<Element>).frame.page().bringToFront();
  return [...found, ...inDark.map((each) => `in the dark theme: ${each}`)];
}
