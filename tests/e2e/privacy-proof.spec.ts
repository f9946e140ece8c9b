import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keptPlaces } from '../privacy-tables.ts';
import { createAskedLog, isLookUp, lookedUp, withoutMakers, type Asked } from './asked.ts';
import { builds, launchBrowser } from './browsers.ts';
import { liveThrough, type FullSession } from './full-session.ts';
import { readKept, type Kept } from './kept-places.ts';
import { last } from './last-look-up.ts';
import { createShelf } from './past-helpers.ts';

/**
 * The promise of docs/privacy.md, checked over everything a writer does; tests/soak/network-leaks.spec.ts shows that this
 * test can fail.
 */
const shelf = createShelf();
afterAll(() => shelf[Symbol.dispose]());

/** All files that the three test pages consist of. */
const pageFiles = [
  'https://x.com/home',
  'https://x.com/page.css',
  'https://x.com/page.js',
  'https://x.com/favicon.ico',
  'https://www.facebook.com/',
  'https://www.facebook.com/page.css',
  'https://www.facebook.com/page.js',
  'https://www.facebook.com/favicon.ico',
  'https://www.linkedin.com/feed/',
  'https://www.linkedin.com/page.css',
  'https://www.linkedin.com/page.js',
  'https://www.linkedin.com/preload/',
  'https://www.linkedin.com/favicon.ico',
].toSorted();

describe.each(['chromium', 'firefox'] as const)('a full session in %s', (name) => {
  let session: FullSession;
  let kept: Kept;
  let left: Kept;
  let asked: readonly Asked[];
  beforeAll(async () => {
    const log = createAskedLog(name);
    const running = await launchBrowser(name, builds[name], log);
    session = await liveThrough(running, shelf);
    kept = await readKept(running);
    await log.settle(running);
    await session.deleteEverything();
    left = await readKept(running);
    asked = withoutMakers(name, await log.end(running));
  });

  test('makes no request', () => {
    // Each file of a page is loaded once, so a request that we made in a page's name would be one too many.
    expect(session.asked.toSorted()).toEqual(pageFiles);
    // Chromium's log is below the point where the test answers for the sites, Firefox's above it.
    const requests = asked.filter((each) => !isLookUp(each));
    const foreign = name === 'chromium' ? requests : requests.filter(isForeign);
    expect(foreign).toEqual([]);
    const total = requests.length - foreign.length;
    expect(total).toBe(name === 'chromium' ? 0 : pageFiles.length);
  });

  test('looks up no host except for the files of the sites’ pages', () => {
    // For each file Firefox looks up the address and the HTTPS record of its host.
    const forFiles = pageFiles.flatMap((url) => [new URL(url).host, new URL(url).host]);
    const others = lookedUp(asked).filter((host) => host !== last);
    expect(others.toSorted()).toEqual(name === 'chromium' ? [] : forFiles.toSorted());
    expect(lookedUp(asked)).toContain(last);
  });

  test('stores what the table says, where it says, and nothing else', () => {
    const named = new Set(keptPlaces());
    const places = Object.keys(kept).map(withoutPractice);
    expect(places.filter((place) => !named.has(place))).toEqual([]);
    // These need an administrator's policy, and a second week.
    const later = new Set(['hat-tip/facts/policy', 'hat-tip/facts/week', 'hat-tip/facts/missing']);
    const missing = [...named].filter((place) => !places.includes(place));
    expect(missing.filter((place) => !later.has(place))).toEqual([]);
  });

  test('after everything is deleted, only the revision counters are left', () => {
    // Each place held something before.
    const own = Object.keys(kept).filter((place) => !place.startsWith('hat-tip-practice'));
    expect(own.filter((place) => kept[place] === 0)).toEqual([]);
    const full = Object.keys(left).filter((place) => left[place]! > 0);
    expect(full).toEqual(['hat-tip/facts/revision', 'hat-tip-practice/facts/revision']);
  });
});

/** The practice page's database is a copy of the main one. */
const withoutPractice = (place: string) => place.replace(/^(hat-tip-practice)\/.*/, '$1');

/** The page itself loads its files, and the test opens it by its address. */
const isForeign = ({ url, by }: Asked) =>
  !pageFiles.includes(url) || !['', new URL(url).origin].includes(by);
