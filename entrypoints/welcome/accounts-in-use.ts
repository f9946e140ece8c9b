import { browser } from '../../lib/browser.ts';
import { createSend, type TabRequests } from '../../lib/messages.ts';
import type { Author } from '../../lib/post.ts';
import { hosts } from '../../lib/sites/facts/all-sites.ts';

/** Who is posting in the post boxes that are in use in other tabs, as far as those sites show a handle. */
export async function readAccountsInUse(): Promise<readonly Author[]> {
  const tabs = await browser.tabs.query({ url: [...hosts] });
  const asked = tabs.map(async ({ id }) => {
    if (id === undefined) return undefined;
    const send = createSend<TabRequests>((envelope) =>
      browser.tabs.sendMessage(id, envelope, { frameId: 0 }),
    );
    // A tab that was open before Hat Tip came has nobody to answer.
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
