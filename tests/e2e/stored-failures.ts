import { openExtensionPage, type Running } from './browsers.ts';

const failure = {
  id: 'composer:x:draftjs TypeError x.js:1:2',
  unit: 'composer:x:draftjs',
  error: 'TypeError',
  where: 'x.js:1:2',
  version: '1.0.0',
  first: Date.now(),
  last: Date.now(),
  times: 3,
};

/** Stores one failure as the background does (lib/store/failures.ts). */
export async function giveFailure(running: Running): Promise<void> {
  const page = await openExtensionPage(running, 'dashboard.html');
  await page.evaluate(
    (given) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('hat-tip-failures', 1);
        opening.addEventListener('upgradeneeded', () =>
          opening.result.createObjectStore('failures', { keyPath: 'id' }),
        );
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const work = opening.result.transaction('failures', 'readwrite');
          work.objectStore('failures').put(JSON.parse(given));
          work.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    JSON.stringify(failure),
  );
  await page.close();
}
