import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../scripts/cli/browsers.mjs';

export type BrowserName = 'chromium' | 'firefox';

const isRoot = process.getuid?.() === 0;

/** Writes down what the whole browser asks for (asked.ts); begins before the extension is installed. */
export interface NetworkLog {
  /** Chromium's arguments; they must keep everything on this machine. */
  readonly args: readonly string[];
  /** Firefox's preferences; they must keep everything on this machine. */
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

/** What Firefox does by itself in the first minutes, and would do over and over while nothing answers. */
const withoutErrands = {
  'app.normandy.enabled': false,
  'browser.newtabpage.activity-stream.enabled': false,
  'browser.region.update.enabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** Painting by the processor costs less at half the frames. */
const fewerFrames = { 'layout.frame_rate': 30 };

/** Firefox starts processes ahead of need and ends them with their tab, a third of what a tab costs. Keep them instead. */
const fewerProcesses = {
  'dom.ipc.processPrelaunch.enabled': false,
  'dom.ipc.keepProcessesAlive.extension': 1,
  'dom.ipc.keepProcessesAlive.web': 4,
};

/** Milliseconds; several browsers start at once, and each for the first time. */
const timeout = 90_000;

/** Starts a browser with nothing in it; `log` stands in for what otherwise keeps everything on this machine. */
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
      // Nothing can leave this machine, whatever asks.
      ...(log?.args ?? ['--host-resolver-rules=MAP * ~NOTFOUND']),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // No process that stands in for a graphics card: this one paints as well without.
      '--disable-gpu',
      // A window without tab strip and toolbar: a tenth of the work was painting them.
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
