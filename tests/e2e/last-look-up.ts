import { openExtensionPage, type Running } from './browsers.ts';

/** A host that only `lookUpLast` makes the browser look up. */
export const last = 'last.localhost';

/**
 * Makes the browser look up one more host. Firefox queues the hosts of links for two seconds, so this one comes
 * after all others. Its link is in a blank frame, where the page's own ban on look-ups does not apply.
 */
export async function lookUpLast(running: Running): Promise<void> {
  const page = await openExtensionPage(running, 'welcome.html');
  await page.evaluate((href) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const { body } = frame.contentDocument!;
    const link = body.ownerDocument.createElement('link');
    body.append(Object.assign(link, { rel: 'dns-prefetch', href }));
  }, `https://${last}/`);
}
