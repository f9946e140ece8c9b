import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { openExtensionPage, type Running } from './browsers.ts';
import { fieldByLabel } from './page-parts.ts';
import { harbour } from './set-up.ts';

/** Files on disk for a browser to be given. */
export interface Shelf extends Disposable {
  /** Puts a file there, in folders where its name has some; gives its path. */
  put(name: string, content: string | Uint8Array): string;
  readonly folder: string;
}

export function createShelf(): Shelf {
  const folder = mkdtempSync(join(tmpdir(), 'hat-tip-exports-'));
  return {
    folder,
    put(name, content) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}

/** The part with the past posts, read. */
export async function openPast(running: Running): Promise<Page> {
  const page = await openExtensionPage(running, 'dashboard.html#past');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('h2')].some((each) => each.textContent === 'Bring in a file'),
  );
  return page;
}

/** Puts the museum and its book into the extension's database, and takes out all posts and imports. */
export async function beginAnew(running: Running, notes: object = harbour): Promise<void> {
  const page = await openExtensionPage(running, 'dashboard.html');
  await page.evaluate(async (given: string) => {
    const { profile, partners } = JSON.parse(given) as { profile?: object; partners?: object[] };
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('hat-tip');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    const names = ['profiles', 'partners', 'posts', 'imports'];
    const work = db.transaction([...names, 'facts'], 'readwrite');
    for (const name of names) work.objectStore(name).clear();
    if (profile) work.objectStore('profiles').put({ ...profile, v: 1 });
    for (const partner of partners ?? []) work.objectStore('partners').put({ ...partner, v: 1 });
    work.objectStore('facts').put(Date.now(), 'revision');
    await new Promise<void>((resolve, reject) => {
      work.addEventListener('complete', () => resolve());
      work.addEventListener('error', () => reject(work.error));
    });
    db.close();
  }, JSON.stringify(notes));
  await page.close();
}

/** Chooses these files, or a folder. */
export async function choose(page: Page, paths: readonly string[], input = '#past-files') {
  const field = await page.waitForSelector(input);
  await (field as ElementHandle<HTMLInputElement>).uploadFile(...paths);
}

/** What the preview says of each file: posts, new, when. */
export async function previewOf(page: Page): Promise<(string | null)[][]> {
  await page.waitForSelector('.past-source');
  return page.$$eval('.past-source', (sources) =>
    sources.map((source) => [...source.querySelectorAll('dd')].map((count) => count.textContent)),
  );
}

/** What a file of LinkedIn or Facebook holds is a person's: says that it counts for the museum. */
export async function countPerson(page: Page, site: 'LinkedIn' | 'Facebook'): Promise<void> {
  const field = await fieldByLabel(page, `Posts of whoever asked ${site} for this file`);
  await (field as ElementHandle<HTMLSelectElement>).select('harbour');
}

/** The sentences in red. */
export async function alertsOn(page: Page): Promise<string[]> {
  await page.waitForSelector('[role="alert"]');
  return page.$$eval('[role="alert"]', (alerts) =>
    alerts.flatMap((alert) => {
      const parts = [...alert.querySelectorAll('p')];
      return (parts.length > 0 ? parts : [alert]).map((each) => each.textContent);
    }),
  );
}

/** What was said once all was brought in, or it was stopped. */
export async function broughtOn(page: Page): Promise<string | null> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('h2')].some((each) => each.textContent === 'Brought in'),
  );
  return page.$eval('[role="status"]', (status) => status.textContent);
}
