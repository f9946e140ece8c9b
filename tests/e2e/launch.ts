import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../scripts/cli/browsers.mjs';

export type BrowserName = 'chromium' | 'firefox';

const isRoot = process.getuid?.() === 0;

/** Logs everything that the whole browser requests (asked.ts); it starts before the extension is installed. */
export interface NetworkLog {
  /** Chromium's arguments; they must keep all traffic on this machine. */
  readonly args: readonly string[];
  /** Firefox's preferences; they must keep all traffic on this machine. */
  readonly prefs: Readonly<Record<string, unknown>>;
  begin(browser: Browser): Promise<void>;
}

/** A proxy on a closed port, so that nothing leaves. Behind a proxy Firefox looks up no links. */
const behindProxy = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '',
};

/** Requests that Firefox makes by itself in the first minutes, and retries as long as nothing answers. */
const withoutErrands = {
  'app.normandy.enabled': false,
  'browser.newtabpage.activity-stream.enabled': false,
  'browser.region.update.enabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** Software rendering costs less at half the frame rate. */
const fewerFrames = { 'layout.frame_rate': 30 };

/**
 * Firefox starts processes in advance and ends each with its tab, a third of the cost of a tab. Keep them
 * instead.
 */
const fewerProcesses = {
  'dom.ipc.processPrelaunch.enabled': false,
  'dom.ipc.keepProcessesAlive.extension': 1,
  'dom.ipc.keepProcessesAlive.web': 4,
};

/** In milliseconds. Several browsers start at once, each for the first time. */
const timeout = 90_000;

/** Starts an empty browser; `log` replaces the default settings that keep all traffic on this machine. */
export function launch(name: BrowserName, log?: NetworkLog): Promise<Browser> {
  return name === 'chromium' ? launchChromium(log) : launchFirefox(log);
}

const launchChromium = (log?: NetworkLog) =>
  puppeteer.launch({
    executablePath: findBrowser('chromium')!,
    timeout,
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      // No traffic can leave this machine, whatever makes a request.
      ...(log?.args ?? ['--host-resolver-rules=MAP * ~NOTFOUND']),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // No GPU process: software rendering works without it.
      '--disable-gpu',
      // A window without tab strip and toolbar, which took a tenth of the painting.
      '--kiosk',
    ],
  });

const launchFirefox = (log?: NetworkLog) =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox')!,
    timeout,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...withoutErrands,
      ...fewerFrames,
      ...fewerProcesses,
      ...(log?.prefs ?? behindProxy),
    },
  });
