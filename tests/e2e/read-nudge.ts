import type { Page, SerializedAXNode } from 'puppeteer-core';

/** Everything a screen reader could say of the page, as "role:name", our closed root included. */
export async function readAloud(page: Page): Promise<readonly string[]> {
  const root = await page.accessibility.snapshot({ interestingOnly: true });
  const flatten = (node: SerializedAXNode): string[] => [
    `${node.role}:${node.name ?? ''}`,
    ...(node.children ?? []).flatMap(flatten),
  ];
  return root ? flatten(root) : [];
}
