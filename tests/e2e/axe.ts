import axe from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';

/** What axe-core has against the page as it stands. The extension's policy forbids script elements, not evaluation by the driver. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const checker = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await checker.run();
    return JSON.stringify(
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    );
  });
  return JSON.parse(found) as string[];
}

/**
 * The same of what lies in our closed root, from an element in it: axe cannot look inside, so what
 * stands there is put, with its style, into an open root on a page of its own, where it does not
 * open once more: half transparent, it has no contrast.
 */
export async function violationsInside(element: ElementHandle | null): Promise<string[]> {
  const { html, css, theme } = await (element as ElementHandle<Element>).evaluate((inside) => {
    const root = inside.getRootNode() as ShadowRoot;
    const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    return {
      html: root.innerHTML,
      css: rules.map(({ cssText }) => cssText).join('\n'),
      theme: (root.host as HTMLElement).dataset['theme'] ?? 'light',
    };
  });
  const page = await (element as ElementHandle<Element>).frame.page().browser().newPage();
  await page.setContent(`<!doctype html><html lang="en"><title>The nudge</title>
    <body style="background: ${theme === 'dark' ? '#000' : '#fff'}"><main><h1>The nudge</h1>
    <div data-theme="${theme}"><template shadowrootmode="open"><style>${css} * { animation: none !important; transition: none !important; } [data-words]::after { display: none; }</style>${html}</template></div>
    </main></body></html>`);
  // What is painted has a contrast too, which axe sees in text alone.
  await page.$eval('[data-theme]', ({ shadowRoot }) => {
    for (const each of shadowRoot!.querySelectorAll<HTMLElement>('[data-words]'))
      each.append(each.dataset['words']!);
  });
  const found = await violations(page);
  await page.close();
  return found;
}
