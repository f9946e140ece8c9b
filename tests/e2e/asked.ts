import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import type { BrowserName, NetworkLog, Running } from './browsers.ts';
import { inFirefoxItself } from './firefox-itself.ts';
import { last, lookUpLast } from './last-look-up.ts';
import { unservedIn } from './network.ts';

/** One network request or host look-up, and who made it. */
export interface Asked {
  readonly url: string;
  /** The origin that made the request, as reported by the browser; empty for the browser itself. */
  readonly by: string;
}

/** Everything the whole browser requested, in its own log: tabs, workers, extensions and the browser itself. */
export interface AskedLog extends NetworkLog {
  /** Waits until the browser has looked up all links on open pages. */
  settle(running: Running): Promise<void>;
  /** Closes the browser; the log is complete until then. */
  end(running: Running): Promise<readonly Asked[]>;
}

/** The hosts that each browser contacts by itself, whatever is installed. */
const makers: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['google.com', 'googleapis.com', 'gvt1.com'],
  firefox: ['mozilla.com', 'mozilla.net', 'mozilla.org', 'firefox.com'],
};

/** The sites whose pages the tests serve. */
const sites = ['x.com', 'www.linkedin.com', 'www.facebook.com'];
const ownPlace = '127.0.0.2';
/** The scheme under which the log records a host look-up. */
const lookUp = 'dns://';

/** Leaves out what the browser itself requested from its maker. */
export const withoutMakers = (name: BrowserName, asked: readonly Asked[]): readonly Asked[] =>
  asked.filter(
    ({ url, by }) =>
      by !== '' || !makers[name].some((host) => new URL(url).host.endsWith(`.${host}`)),
  );

/** `opened`: hosts that the test opens in tabs. Chromium looks these up anyway, so its log leaves them out. */
export const createAskedLog = (name: BrowserName, opened: readonly string[] = sites): AskedLog =>
  name === 'chromium' ? createNetLog(opened) : createObserver();

/** Whether this is a host look-up rather than a request or connection. */
export const isLookUp = ({ url }: Asked): boolean => url.startsWith(lookUp);

/** The hosts that were looked up, in order. */
export const lookedUp = (asked: readonly Asked[]): readonly string[] =>
  asked.filter(isLookUp).map(({ url }) => new URL(url).hostname);

/**
 * Chromium's NetLog, which sits below everything that can make a request. Responses that a test serves for a
 * page never reach it, so it contains only the browser's own requests.
 */
function createNetLog(opened: readonly string[]): AskedLog {
  const folder = mkdtempSync(join(tmpdir(), 'hat-tip-net-log-'));
  const file = join(folder, 'log.json');
  return {
    args: [
      `--log-net-log=${file}`,
      // Closed ports. Chromium logs a look-up only if it gets an answer, and it resolves .localhost names by
      // itself. Each tab looks up its own site, and Chromium looks up its maker's hosts: their different
      // address sets them apart from the rest.
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
 * Runs Firefox without a proxy, because behind one it looks up no links. It announces every name, then resolves
 * it to this machine without contacting a name server, so nothing leaves.
 */
const withoutProxy = {
  'network.proxy.type': 0,
  'network.dns.notifyResolution': true,
  'network.dns.forceResolve': '127.0.0.1',
  'network.trr.mode': 5,
  // Firefox's own default; puppeteer sets 0.
  'network.http.speculative-parallel-limit': 20,
};

/** Firefox's parent process sees every channel, with its principals, and every look-up. */
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

/** Throws if Firefox would contact a name server: nothing may leave this machine. */
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
  if (address !== '127.0.0.1')
    throw new Error(`Firefox contacted a name server, which answered: ${address}`);
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
