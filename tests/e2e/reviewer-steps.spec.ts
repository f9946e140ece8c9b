import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { test } from './browser-test.ts';
import { root } from '../../scripts/cli/run.mjs';
import { sectionOf } from '../../scripts/store/tables.ts';
import { openExtensionPage, type Running } from './browsers.ts';
import { pressInNudge, seeInNudge } from './nudge.ts';
import { press } from './page-helpers.ts';

/** The steps that the stores' reviewers are told to try, on a fresh installation without an account. */
let running: Running;

test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
});
afterAll(() => running?.close());

test('the steps described to reviewers lead to an open card', async () => {
  const text = readFileSync(join(root, 'docs/store/chrome.md'), 'utf8');
  const [, place, draft, count] =
    /click “(.+?)” .* type “(.+?)” .* with “(.+?)” appears/.exec(
      sectionOf(text, 'Test instructions'),
    ) ?? [];
  const page = await openExtensionPage(running, 'dashboard.html');
  await press(page, place!);
  await page.waitForSelector('.practice-exercises');
  await page.click('#practice');
  await page.keyboard.type(draft!);
  await pressInNudge(page, `Hat Tip: ${count} suggestion for this draft`);
  expect(await seeInNudge(page, 'Why this?')).toBeTruthy();
});

test.each(['edge.md', 'firefox.md'])('%s gives the same draft', (file) => {
  const draft = 'We are proud of our new gallery. Book now on our website.';
  for (const each of ['chrome.md', file]) {
    expect(readFileSync(join(root, 'docs/store', each), 'utf8')).toContain(draft);
  }
});
