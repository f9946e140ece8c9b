import axe from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';

/**
 * The violations that axe-core finds on the page now. The extension's policy forbids script elements but not
 * evaluation by the driver.
 */
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

/** The rules that a theme can affect, because themes change only colours (tokens.css). */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** The violations on one of our pages in the light theme, and of colour rules in the dark one. Chromium only. */
export async function violationsInBothThemes(page: Page): Promise<string[]> {
  const setTheme = (value: string) =>
    page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  await setTheme('dark');
  const inDark = await violations(page, rulesOfColour);
  await setTheme('light');
  return [...inDark.map((each) => `in the dark theme: ${each}`), ...(await violations(page))];
}

/**
 * The same for the content of our closed root, given an element in it. axe cannot look inside, so the content
 * is copied with its style into an open root on a separate page, in both themes and without animations: half
 * transparent, it has no contrast.
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
  // Painted words need contrast too, but axe only checks text.
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
  // Behind a tab that has just closed, the page may not be painted, and clicks wait for that.
  await (element as ElementHandle<Element>).frame.page().bringToFront();
  return [...found, ...inDark.map((each) => `in the dark theme: ${each}`)];
}
