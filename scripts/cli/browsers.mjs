import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run, Stop } from './run.mjs';

const programs = process.env['ProgramFiles'] ?? 'C:\\Program Files';

/** Where to look for each browser, best first. HAT_TIP_CHROMIUM and HAT_TIP_FIREFOX override this. */
const places = {
  chromium: [
    process.env.HAT_TIP_CHROMIUM,
    '/usr/lib/chromium/chromium',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    join(programs, 'Google\\Chrome\\Application\\chrome.exe'),
    join(programs, 'Chromium\\Application\\chrome.exe'),
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    process.env.HAT_TIP_FIREFOX,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(programs, 'Mozilla Firefox\\firefox.exe'),
  ],
};

/** The browser's executable, or undefined. */
export function findBrowser(name) {
  return places[name].find((path) => path && existsSync(path));
}

const debianPackages = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Installs what is missing of these browsers on Debian as root. Resolves to those still missing. */
async function installMissing(names) {
  const missing = names.filter((name) => !findBrowser(name));
  const mayInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (missing.length === 0 || !mayInstall) return missing;
  const packages = missing.map((name) => debianPackages[name]);
  console.error(`Installing ${packages.join(' and ')} …`);
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  await run('apt-get', ['update', '-qq']);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  return names.filter((name) => !findBrowser(name));
}

/** Ensures that these browsers are present: installs them on Debian as root, and says what to do elsewhere. */
export async function ensureBrowsers(names) {
  const still = await installMissing(names);
  if (still.length === 0) return;
  const packages = still.map((name) => debianPackages[name]);
  throw new Stop(
    `The tests run in real browsers and ${still.join(' and ')} ${still.length > 1 ? 'are' : 'is'} not here. ` +
      `On Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}. Elsewhere install Chrome or Chromium and Firefox, ` +
      'or name their program files in HAT_TIP_CHROMIUM and HAT_TIP_FIREFOX. No test was run.',
  );
}

/** Milliseconds between two looks for a browser that is being installed. */
const interval = 2000;

/**
 * The browser to show Hat Tip in: Chromium, else Firefox, else a Chromium installed now. Where this can't install
 * one, it says how and waits until one is there; without a terminal nobody would read that, so it ends.
 */
export async function browserToShow() {
  const find = () => ['chromium', 'firefox'].find((name) => findBrowser(name));
  if (!find()) await installMissing(['chromium']);
  if (find()) return find();
  const how = `Hat Tip is installed, but there is no Chrome, Chromium, Edge or Firefox to show it in.

  On Debian or Ubuntu:  sudo apt-get install chromium
  On Fedora:            sudo dnf install chromium
  On a Mac:             brew install --cask google-chrome
  On Windows:           winget install Google.Chrome

A browser in another place can be named in HAT_TIP_CHROMIUM or HAT_TIP_FIREFOX.`;
  if (!process.stdin.isTTY) throw new Stop(how);
  console.log(`${how}\n\nWaiting for it here (Ctrl+C ends) …`);
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, interval));
    if (find()) return find();
  }
}
