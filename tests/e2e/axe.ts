import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

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
