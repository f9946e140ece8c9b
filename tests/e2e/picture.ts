import type { Page } from 'puppeteer-core';
import { openBehind, type Running } from './browsers.ts';

const pictures = new WeakMap<Running, Page>();

/** A picture of ours in a tab behind the others, one for each installation: a tab costs Firefox half a second. */
export async function pictureOf(running: Running): Promise<Page> {
  const known = pictures.get(running);
  // Gone where the extension was switched off or loaded anew.
  if (await known?.evaluate(() => true).catch(() => false)) return known!;
  const page = await openBehind(running, 'icon/16.png');
  pictures.set(running, page);
  return page;
}

export function picturesOf(running: Running): readonly Page[] {
  const known = pictures.get(running);
  return known ? [known] : [];
}
