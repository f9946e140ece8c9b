import type { Page } from 'puppeteer-core';
import { openBehind, type Running } from './browsers.ts';

const pictures = new WeakMap<Running, Page>();

/** One of our image files in a background tab, one for each installation: a new tab takes Firefox half a second. */
export async function pictureOf(running: Running): Promise<Page> {
  const known = pictures.get(running);
  // Closed if the extension was disabled or reloaded.
  if (await known?.evaluate(() => true).catch(() => false)) return known!;
  const page = await openBehind(running, 'icon/16.png');
  pictures.set(running, page);
  return page;
}

export function picturesOf(running: Running): readonly Page[] {
  const known = pictures.get(running);
  return known ? [known] : [];
}
