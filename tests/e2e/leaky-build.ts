import type { BrowserName } from './browsers.ts';
import { copyBuild, allowLookUps, type CopiedBuild } from './copied-build.ts';

/** Every known way for code to make a browser contact a host, by the name used here. */
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

/** Runs all of them, each with an address that names the place and the way: https://page-image.localhost/ */
const leakIn = (place: string) => `
;(() => {
  const put = (name, fields) =>
    document.documentElement.append(Object.assign(document.createElement(name), fields));
  for (const [way, ask] of Object.entries(${ways})) {
    try { ask('https://${place}-' + way + '.localhost/'); } catch { /* Not available in this place. */ }
  }
})();
`;

/** The built files in which our code runs, and the name of each place in an address. */
const places: readonly (readonly [name: string, file: RegExp])[] = [
  ['background', /^background\.js$/],
  ['page', /^chunks\/dashboard-.*\.js$/],
  ['worker', /^assets\/past-reader-.*\.js$/],
  ['content', /^content-scripts\/(?:x|linkedin|facebook)\.js$/],
];

/**
 * A copy of the shipped build that leaks in every place by every way, with or without the content security
 * policy.
 */
export function copyLeaky(name: BrowserName, keepsPolicy: boolean): CopiedBuild {
  const missing = new Set(places);
  const copy = copyBuild(name, (file, text) => {
    const place = places.find(([, pattern]) => pattern.test(file));
    if (place) {
      missing.delete(place);
      return text + leakIn(place[0]);
    }
    return keepsPolicy ? text : withoutPolicy(file, text);
  });
  const [none] = missing;
  if (none) throw new Error(`No built file matches ${none[1]}`);
  return copy;
}

function withoutPolicy(file: string, text: string): string {
  if (file !== 'manifest.json') return allowLookUps(file, text);
  const { content_security_policy: _, ...rest } = JSON.parse(text) as Record<string, unknown>;
  return JSON.stringify(rest);
}
