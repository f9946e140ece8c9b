import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import type { BrowserName, NetworkLog, Running } from './browsers.ts';
import { inFirefoxItself } from './firefox-itself.ts';
import { last, lookUpLast } from './last-look-up.ts';
import { unservedIn } from './network.ts';

/** One thing that was asked of the network, or looked up for it, and who is behind it. */
export interface Asked {
  readonly url: string;
  /** The origin that asked, as the browser has it; empty for the browser itself. */
  readonly by: string;
}

/** The whole browser's own account of what it asked for: tabs, workers, extensions and itself. */
export interface AskedLog extends NetworkLog {
  /** Waits until the browser has made all its look-ups for the links on open pages. */
  settle(running: Running): Promise<void>;
  /** Closes the browser; everything up to its end is in. */
  end(running: Running): Promise<readonly Asked[]>;
}

/** Whom each browser asks of itself, whatever is installed. */
const makers: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['google.com', 'googleapis.com', 'gvt1.com'],
  firefox: ['mozilla.com', 'mozilla.net', 'mozilla.org', 'firefox.com'],
};

/** Whose pages the tests stand in for. */
const sites = ['x.com', 'www.linkedin.com', 'www.facebook.com'];
const ownPlace = '127.0.0.2';
/** The scheme under which the log notes a look-up. */
const lookUp = 'dns://';

/** Without what the browser asked its maker by itself: nobody but the browser stands behind that. */
export const withoutMakers = (name: BrowserName, asked: readonly Asked[]): readonly Asked[] =>
  asked.filter(
    ({ url, by }) =>
      by !== '' || !makers[name].some((host) => new URL(url).host.endsWith(`.${host}`)),
  );

/** `opened`: hosts the test opens in tabs. Chromium looks these up anyway, so its log leaves them out. */
export const createAskedLog = (name: BrowserName, opened: readonly string[] = sites): AskedLog =>
  name === 'chromium' ? createNetLog(opened) : createObserver();

/** A name that was looked up, as opposed to a request or a connection. */
export const isLookUp = ({ url }: Asked): boolean => url.startsWith(lookUp);

/** The hosts that were looked up, in order. */
export const lookedUp = (asked: readonly Asked[]): readonly string[] =>
  asked.filter(isLookUp).map(({ url }) => new URL(url).hostname);

/**
 * Chromium's NetLog, which stands below everything that could ask: what a test answers in a page's
 * place never gets there, so that it is empty but for the browser itself.
 */
function createNetLog(opened: readonly string[]): AskedLog {
  const folder = mkdtempSync(join(tmpdir(), 'hat-tip-net-log-'));
  const file = join(folder, 'log.json');
  return {
    args: [
      `--log-net-log=${file}`,
      // Closed ports. With no answer at all Chromium would not write down that a name was looked up;
      // those of .localhost it looks up without asking anybody. Each tab looks up its own site, and
      // Chromium its maker's: they are told apart from the rest by the address they are given.
      `--host-resolver-rules=${[
        ...opened.map((host) => `MAP ${host} ${ownPlace}:9`),
        ...makers.chromium.map((host) => `MAP *.${host} ${ownPlace}:9`),
        'MAP * 127.0.0.1:9',
        'EXCLUDE *.localhost',
      ].join(', ')}`,
    ],
    prefs: {},
    begin: async () => {},
    settle: lookUpLast,
    async end(running) {
      const unserved = unservedIn(running.browser).map((url) => ({ url, by: 'a page' }));
      await running.browser.close();
      const asked = readNetLog(readFileSync(file, 'utf8'));
      rmSync(folder, { recursive: true });
      return [...asked, ...unserved];
    },
  };
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: {
      readonly url?: string;
      readonly initiator?: string;
      readonly host?: string;
      readonly network_anonymization_key?: string;
    };
  }[];
}

function readNetLog(text: string): Asked[] {
  const { constants, events } = JSON.parse(text) as NetLog;
  const { URL_REQUEST_START_JOB, HOST_RESOLVER_MANAGER_REQUEST } = constants.logEventTypes;
  return events.flatMap(({ type, params = {} }) => {
    if (type === URL_REQUEST_START_JOB && params.url) {
      const by = params.initiator ?? '';
      return [{ url: params.url, by: by === 'not an origin' ? '' : by }];
    }
    const host = /^(?:\w+:\/\/)?([^:/]+)/.exec(params.host ?? '')?.[1];
    if (type === HOST_RESOLVER_MANAGER_REQUEST && host && host !== ownPlace) {
      return [{ url: lookUp + host, by: params.network_anonymization_key ?? '' }];
    }
    return [];
  });
}

/**
 * Firefox without a proxy, because behind one it looks up no link. It announces every name, then
 * resolves it to this machine without asking a name server, so that nothing leaves.
 */
const withoutProxy = {
  'network.proxy.type': 0,
  'network.dns.notifyResolution': true,
  'network.dns.forceResolve': '127.0.0.1',
  'network.trr.mode': 5,
  // Firefox's own number; puppeteer sets 0.
  'network.http.speculative-parallel-limit': 20,
};

/** Firefox's parent process sees every channel, with the principals behind it, and every look-up. */
function createObserver(): AskedLog {
  return {
    args: [],
    prefs: withoutProxy,
    begin: (browser) => observe(browser),
    async settle(running) {
      await lookUpLast(running);
      const isLast = async () => expect(lookedUp(await observed(running))).toContain(last);
      await vi.waitFor(isLast, 20_000);
    },
    async end(running) {
      const asked = await observed(running);
      await running.browser.close();
      return asked;
    },
  };
}

const observed = async ({ browser }: Running) =>
  JSON.parse(
    await inFirefoxItself(browser, '() => JSON.stringify(window.hatTipAsked)'),
  ) as readonly Asked[];

/** Stops where Firefox would ask a name server: nothing may leave this machine. */
async function ensureKept(browser: Browser): Promise<void> {
  const address = await inFirefoxItself(
    browser,
    `() => new Promise((resolve) => {
      const listener = {
        onLookupComplete: (_, record) =>
          resolve(record?.QueryInterface(Ci.nsIDNSAddrRecord).getNextAddrAsString() ?? 'none'),
      };
      const kind = Ci.nsIDNSService.RESOLVE_TYPE_DEFAULT;
      Services.dns.asyncResolve('nowhere.invalid', kind, 0, null, listener, null, {});
    })`,
  );
  if (address !== '127.0.0.1') throw new Error(`Firefox asked a name server; it said: ${address}`);
}

async function observe(browser: Browser): Promise<void> {
  await ensureKept(browser);
  await inFirefoxItself(
    browser,
    `() => {
      const asked = (window.hatTipAsked = []);
      const originOf = (principal) => principal?.isExpandedPrincipal
        ? principal.allowList.map((each) => each.originNoSuffix).join(' ')
        : principal?.isContentPrincipal ? principal.originNoSuffix : '';
      const note = (channel) => {
        const { URI, loadInfo } = channel.QueryInterface(Ci.nsIChannel);
        const by = [loadInfo.triggeringPrincipal, loadInfo.loadingPrincipal].map(originOf);
        asked.push({ url: URI.spec, by: [...new Set(by)].filter(Boolean).join(' ') });
      };
      window.hatTipObserver = {
        observe(subject, topic, words) {
          if (topic === 'speculative-connect-request') asked.push({ url: words, by: 'ahead of time' });
          else if (topic === 'dns-resolution-request') asked.push({ url: '${lookUp}' + words, by: '' });
          else note(subject);
        },
      };
      Services.prefs.setBoolPref('network.http.debug-observations', true);
      Services.obs.addObserver(window.hatTipObserver, 'http-on-modify-request');
      Services.obs.addObserver(window.hatTipObserver, 'speculative-connect-request');
      Services.obs.addObserver(window.hatTipObserver, 'dns-resolution-request');
    }`,
  );
}
