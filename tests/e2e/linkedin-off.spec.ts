import { expect } from 'vitest';
import { test } from './browser-test.ts';
import type { LinkedinPage } from '../pages/linkedin/index.ts';
import { openLinkedin } from './linkedin-tab.ts';
import { giveNotes, harbour } from './set-up.ts';
import { listenOn } from './site-tab.ts';
import { askTab, overhear } from './x-tab.ts';

declare const linkedin: LinkedinPage;

test('on LinkedIn nothing is read and nothing is added before the writer switches it on', async ({
  browsers,
}) => {
  await using running = await browsers.open('chromium');
  await giveNotes(running, harbour);
  const { all } = await listenOn(await overhear(running));
  await using tab = await openLinkedin(running);
  for (const box of ['tiptap', 'shadow'] as const) {
    await tab.page.evaluate((box) => linkedin.open(box), box);
    await tab.type('On Saturday Riverside Food Bank fed ninety people.', box);
    // When asked by the popup, the content script reads a draft at once if it may.
    expect(await askTab(running, 'composer.describe', {})).toMatchObject({
      composer: { state: 'not-coached', text: '' },
    });
    await tab.page.evaluate(() => document.querySelector('dialog')?.remove());
  }
  expect(JSON.stringify(await all())).not.toContain('Riverside');
  expect(
    await tab.page.evaluate(() => ({
      hosts: document.querySelectorAll('[popover]').length,
      lines: CSS.highlights.size,
      sheets: document.querySelector('#interop-outlet')!.shadowRoot!.adoptedStyleSheets.length,
    })),
  ).toEqual({ hosts: 0, lines: 0, sheets: 0 });
  expect(await tab.errors()).toEqual([]);
});
