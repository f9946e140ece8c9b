import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { launchBrowser, openExtensionPage, type Running } from '../../tests/e2e/browsers.ts';
import { giveNotes, harbour } from '../../tests/e2e/set-up.ts';
import { tweetsFile } from '../sample-exports.ts';
import { bar } from './budgets.ts';

/**
 * How long importing past posts takes in the shipped build: a file chosen on the page, previewed, read, judged and saved; and the page's heap during
 * that time.
 */
export async function benchImport(): Promise<void> {
  console.log('\nPast posts imported');
  const folder = mkdtempSync(join(tmpdir(), 'hat-tip-bench-'));
  try {
    const small = await benchPosts(folder, 10_000);
    const large = await benchPosts(folder, 100_000);
    report(small);
    report(large);
    bar('100,000 posts, previewed and imported', large.preview + large.write, 180, 's');
    bar(
      '10 times the posts take',
      (large.preview + large.write) / (small.preview + small.write),
      11,
      'times',
    );
    bar('10 times the posts, heap of the page', large.heap / small.heap, 2, 'times');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface ImportTimes {
  readonly posts: number;
  /** Seconds. */
  readonly preview: number;
  readonly write: number;
  /** The maximum for the page and its workers, each after a garbage collection, in MB. */
  readonly heap: number;
}

async function benchPosts(folder: string, posts: number): Promise<ImportTimes> {
  const file = join(folder, 'tweets.js');
  await pipeline(Readable.from(tweetsFile(posts)), createWriteStream(file));
  const running = await launchBrowser('chromium');
  try {
    await giveNotes(running, harbour);
    return await run(running, file, posts);
  } finally {
    await running.close();
  }
}

async function run(running: Running, file: string, posts: number): Promise<ImportTimes> {
  const page = await openExtensionPage(running, 'dashboard.html#past');
  const input = (await page.waitForSelector('#past-files')) as ElementHandle<HTMLInputElement>;
  let begun = performance.now();
  await input.uploadFile(file);
  const button = await page.waitForFunction(
    () =>
      [...document.querySelectorAll<HTMLButtonElement>('button.primary')].find((each) =>
        each.textContent!.startsWith('Import '),
      ),
    { timeout: 600_000 },
  );
  const preview = (performance.now() - begun) / 1000;
  begun = performance.now();
  await (button.asElement() as ElementHandle<Element>).click();
  let heap = 0;
  for (let isDone = false; !isDone;) {
    heap = Math.max(heap, await heapOf(page));
    isDone = await page
      .waitForFunction(
        () => [...document.querySelectorAll('h2')].some((each) => each.textContent === 'Imported'),
        { timeout: 5000, polling: 100 },
      )
      .then(
        () => true,
        () => false,
      );
  }
  const write = (performance.now() - begun) / 1000;
  const kept = await page.evaluate(() => document.querySelector('main')!.innerText);
  if (!kept.includes(posts.toLocaleString('en')))
    throw new Error(`Not all posts were imported: ${kept}`);
  return { posts, preview, write, heap };
}

/** The heap of the page and each of its workers after a garbage collection. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  const used = async (client: {
    send(method: 'HeapProfiler.collectGarbage'): Promise<unknown>;
    send(method: 'Runtime.getHeapUsage'): Promise<{ usedSize: number }>;
  }) => {
    await client.send('HeapProfiler.collectGarbage');
    return (await client.send('Runtime.getHeapUsage')).usedSize / 1e6;
  };
  try {
    const workers = page.workers().map((worker) => used(worker.client).catch(() => 0));
    const all = await Promise.all([used(session), ...workers]);
    return all.reduce((sum, each) => sum + each, 0);
  } finally {
    await session.detach();
  }
}

function report({ posts, preview, write, heap }: ImportTimes): void {
  console.log(
    `         ${posts.toLocaleString('en').padStart(7)} posts: previewed in ` +
      `${preview.toFixed(1)} s, imported in ${write.toFixed(1)} s; page and workers hold ` +
      `${heap.toFixed(0)} MB at most`,
  );
}
