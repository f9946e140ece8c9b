import { browser } from '../../lib/browser.ts';
import { createSend, type TabRequests } from '../../lib/messages.ts';
import type { Author } from '../../lib/post.ts';
import { hosts } from '../../lib/sites/facts/all-sites.ts';

/** The accounts of open composers in other tabs, where the site shows a handle. */
export async function readAccountsInUse(): Promise<readonly Author[]> {
  const tabs = await browser.tabs.query({ url: [...hosts] });
  const asked = tabs.map(async ({ id }) => {
    if (id === undefined) return undefined;
    const send = createSend<TabRequests>((envelope) =>
      browser.tabs.sendMessage(id, envelope, { frameId: 0 }),
    );
    // A tab opened before Hat Tip was installed has no content script to answer.
    const { composer } = await send('composer.describe', {}).catch(() => ({ composer: undefined }));
    return composer?.author;
  });
  const found = (await Promise.all(asked)).filter((author) => author?.handle !== undefined);
  return found
    .filter((author) => author !== undefined)
    .filter(
      ({ site, handle }, i, all) =>
        all.findIndex((other) => other.site === site && other.handle === handle) === i,
    );
}
