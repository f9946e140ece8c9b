import { openExtensionPage, type Running } from './browsers.ts';
import { storedIn } from './partners-parts.ts';

/** The records of one kind as they lie in the extension's database, while no page of ours is open. */
export async function readStored(running: Running, kind: string) {
  const page = await openExtensionPage(running, 'dashboard.html#privacy');
  const records = await storedIn(page, kind);
  await page.close();
  return records;
}
