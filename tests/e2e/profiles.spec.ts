import { afterAll, expect } from 'vitest';
import { test } from './browser-test.ts';
import { openExtensionPage, type Running } from './browsers.ts';
import { openPopup, panelText } from './popup.ts';
import { giveNotes, harbour } from './set-up.ts';
import { storedIn } from './stored.ts';
import { openX } from './x-tab.ts';

/** A writer who posts for two organisations: each account is coached for its own, with its own history. */
let running: Running;

const cafe = {
  id: 'cafe',
  name: 'Quay Café',
  handles: { x: 'QuayCafe' },
  domains: ['quaycafe.example'],
};

test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveNotes(running, harbour);
  await giveNotes(running, { profile: cafe });
});
afterAll(() => running?.close());

const draft = 'Quay Café baked four hundred buns for the harbour swim on Friday.';

async function verdictAs(path: string): Promise<string> {
  await using tab = await openX(running, path);
  await tab.type(draft);
  const popup = await openPopup(running, tab.page);
  await popup.waitForSelector('.verdict');
  const said = await popup.$eval('.verdict', (verdict) => verdict.textContent);
  await popup.close();
  return said!;
}

test('the same words are about us for one account and about someone else for the other', async () => {
  expect(await verdictAs('/home?account=QuayCafe')).toBe('Everything here is about you so far.');
  expect(await verdictAs('/home')).not.toBe('Everything here is about you so far.');
});

test('each post is kept for the organisation of its account', async () => {
  for (const path of ['/home?account=QuayCafe', '/home']) {
    await using tab = await openX(running, path);
    await tab.type(`${draft} ${path}`);
    const popup = await openPopup(running, tab.page);
    expect(await panelText(popup)).not.toBe('');
    await popup.close();
    await tab.page.bringToFront();
    await tab.page.click('[data-testid="tweetButtonInline"]');
    await tab.becomes('');
  }
  const page = await openExtensionPage(running, 'dashboard.html');
  const kept = async () =>
    (await storedIn(page, 'posts'))
      .map(
        ({ author, profile }) =>
          `${(author as { handle: string }).handle} for ${profile as string}`,
      )
      .sort();

  await expect.poll(kept).toEqual(['HarbourMuseum for harbour', 'QuayCafe for cafe']);
});
