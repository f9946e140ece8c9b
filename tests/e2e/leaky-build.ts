import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builds, type BrowserName } from './browsers.ts';

/** Everything by which code can make a browser speak to somebody, by the name it is known by here. */
const ways = `{
  fetch: (url) => fetch(url).catch(() => undefined),
  request: (url) => { const asked = new XMLHttpRequest(); asked.open('GET', url); asked.send(); },
  beacon: (url) => navigator.sendBeacon(url, 'words'),
  websocket: (url) => new WebSocket(url.replace('https', 'wss')),
  events: (url) => new EventSource(url),
  image: (url) => { new Image().src = url; },
  script: (url) => put('script', { src: url }),
  frame: (url) => put('iframe', { src: url }),
  prefetch: (url) => put('link', { rel: 'prefetch', href: url }),
  preconnect: (url) => put('link', { rel: 'preconnect', href: url }),
  lookup: (url) => put('link', { rel: 'dns-prefetch', href: url }),
}`;

/** Runs all of them, each with an address that says where and how: https://page-image.localhost/ */
const leakIn = (place: string) => `
;(() => {
  const put = (name, fields) =>
    document.documentElement.append(Object.assign(document.createElement(name), fields));
  for (const [way, ask] of Object.entries(${ways})) {
    try { ask('https://${place}-' + way + '.localhost/'); } catch { /* Not to be had in this place. */ }
  }
})();
`;

/** The files of the build in which our code runs, and what each place is called in an address. */
const places: readonly (readonly [name: string, file: RegExp])[] = [
  ['background', /^background\.js$/],
  ['page', /^chunks\/dashboard-.*\.js$/],
  ['worker', /^assets\/past-reader-.*\.js$/],
  ['content', /^content-scripts\/composer\.js$/],
];

/** A copy of the shipped build that leaks in every place, by every way; without its policy where that is wanted. */
export function copyLeaky(
  name: BrowserName,
  keepsPolicy: boolean,
): Disposable & { folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'hat-tip-leaky-'));
  cpSync(builds[name], folder, { recursive: true });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const [place, pattern] of places) {
    const file = files.find((each) => pattern.test(each.replaceAll('\\', '/')));
    if (!file) throw new Error(`Nothing in the build is like ${pattern}`);
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8') + leakIn(place));
  }
  if (!keepsPolicy) {
    const path = join(folder, 'manifest.json');
    const { content_security_policy: _, ...rest } = JSON.parse(
      readFileSync(path, 'utf8'),
    ) as Record<string, unknown>;
    writeFileSync(path, JSON.stringify(rest));
  }
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}
