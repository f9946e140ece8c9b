import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builds, type BrowserName } from './browsers.ts';

const read = (browser: BrowserName, file: string) =>
  readFileSync(join(builds[browser], file), 'utf8');

function filesOf(browser: BrowserName): string[] {
  return readdirSync(builds[browser], { recursive: true, encoding: 'utf8' });
}

const scriptsOf = (browser: BrowserName) => filesOf(browser).filter((file) => file.endsWith('.js'));

/**
 * Patterns for code that makes a request, or builds code or markup from text. A name followed by “=” is a
 * write; “==” only compares. Pages load their parts by literal names. The bundler's own links point to our
 * chunks. Connecting or resolving ahead needs its own pattern, because no policy stops it.
 */
const forbidden =
  /\bfetch\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|importScripts|sendBeacon|DOMParser|srcdoc|insertAdjacentHTML|outerHTML|createContextualFragment)\b|new Image\b|\beval\s*\(|new Function\b|[^.\w]Function\(|\bFunction\([`'"]|innerHTML=(?!=)|\bimport\((?![`'"])|document\.write|["'`](?:dns-)?prefetch|preconnect|createElement\(\s*["'`](?:script|iframe|object|embed)\b/g;

const known: readonly RegExp[] = [
  // The sites: targets of our links, and addresses of posts.
  /^(?:[a-z]+\.)?(?:x|twitter|linkedin|facebook)\.com$/,
  /^bsky\.app$/,
  // Practice drafts and examples of rules.
  /(?:^|\.)example(?:\.org)?$/,
  // XML namespaces of elements.
  /^www\.w3\.org$/,
  // Emoji pictures that X's counting library could link to; here it only counts.
  /^twemoji\.maxcdn\.com$/,
  // Authors of libraries.
  /^(?:github\.com|mths\.be)$/,
];

const hosts = {
  x: [
    'https://x.com/*',
    'https://twitter.com/*',
    'https://mobile.x.com/*',
    'https://mobile.twitter.com/*',
    'https://pro.x.com/*',
  ],
  linkedin: ['https://www.linkedin.com/*'],
  facebook: [
    'https://www.facebook.com/*',
    'https://web.facebook.com/*',
    'https://business.facebook.com/*',
  ],
};

/** Their pages are the writer's to open, one site at a time; their scripts run once they are. */
const hostsOnPress = { bluesky: ['https://bsky.app/*'] };

const sitesAtInstall = ['facebook', 'linkedin', 'x'] as const;
const sites = ['bluesky', ...sitesAtInstall] as const;
type Site = (typeof sites)[number];

const contentScript = (browser: BrowserName, site: Site) =>
  read(browser, `content-scripts/${site}.js`);

/**
 * Parts of a content script, and the sites whose scripts contain them; sites whose boxes may use the same
 * editor share a driver.
 */
const parts: readonly (readonly [string, readonly Site[]])[] = [
  ['https://x.com/*', ['x']],
  ['https://www.linkedin.com/*', ['linkedin']],
  ['https://www.facebook.com/*', ['facebook']],
  ['tweetTextarea', ['x']],
  ['ShareBox_textEditor', ['linkedin']],
  ['focused-state-composer-submit', ['facebook']],
  ['public-DraftEditor-content', ['facebook', 'x']],
  ['data-lexical-text', ['facebook']],
  ['ql-mention', ['linkedin']],
  ['composePostView', ['bluesky']],
  ['data-type="mention"', ['bluesky', 'linkedin']],
  ['setSelectionRange', ['x']],
];

const expected = {
  manifest_version: 3,
  name: '__MSG_extensionName__',
  description: '__MSG_extensionDescription__',
  version: '0.1.0',
  default_locale: 'en',
  icons: Object.fromEntries(
    [16, 24, 32, 48, 64, 96, 128].map((size) => [String(size), `icon/${size}.png`]),
  ),
  permissions: ['scripting', 'storage'],
  host_permissions: [...hosts.x, ...hosts.linkedin, ...hosts.facebook],
  optional_host_permissions: hostsOnPress.bluesky,
  action: { default_title: 'Hat Tip', default_popup: 'popup.html' },
  options_ui: { page: 'dashboard.html', open_in_tab: true },
  commands: {
    'open-card': {
      suggested_key: { default: 'Alt+Shift+H' },
      description: '__MSG_commandOpenCard__',
    },
  },
  content_security_policy: {
    extension_pages:
      "default-src 'self'; connect-src 'none'; img-src 'self' data:; object-src 'none'; " +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for " +
      "'script'; trusted-types hat-tip-workers",
  },
  // In the top frame and an isolated world: neither `all_frames` nor `world` is set.
  content_scripts: sitesAtInstall.map((site) => ({
    // WXT sorts these.
    matches: hosts[site].toSorted(),
    // Before the page: lib/composer/own-events.ts, lib/composer/gestures.ts.
    run_at: 'document_start',
    js: [`content-scripts/${site}.js`],
  })),
};

const chromiumOnly = {
  permissions: ['scripting', 'storage', 'sidePanel'],
  side_panel: { default_path: 'sidepanel.html' },
  minimum_chrome_version: '126',
  storage: { managed_schema: 'policy-schema.json' },
  background: { service_worker: 'background.js' },
};

const firefoxOnly = {
  sidebar_action: {
    default_panel: 'sidepanel.html',
    default_title: 'Hat Tip',
    open_at_install: false,
  },
  background: { scripts: ['background.js'] },
  browser_specific_settings: {
    gecko: {
      id: 'hat-tip@hat-tip.example',
      strict_min_version: '149.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

describe.each([
  ['chromium', { ...expected, ...chromiumOnly }],
  ['firefox', { ...expected, ...firefoxOnly }],
] as const)('the build for %s', (browser, manifest) => {
  test('requests exactly the listed permissions and exposes nothing to pages', () => {
    expect(JSON.parse(read(browser, 'manifest.json'))).toEqual(manifest);
  });

  test.each(parts)('%s is only in the content scripts of %j', (part, holders) => {
    expect(sites.filter((site) => contentScript(browser, site).includes(part))).toEqual(holders);
  });

  test.each(sites)('the content script of %s is at most 42 kB gzip', (site) => {
    expect(gzipSync(contentScript(browser, site)).length).toBeLessThanOrEqual(42_000);
  });

  test.each(sites)(
    'the content script of %s has no compromise, counting library, schema library or rule',
    (site) => {
      const script = contentScript(browser, site);
      const strangers = [
        'ProperNoun', // compromise's tags
        'extractMentionsWithIndices', // twitter-text
        'weightedLength',
        'standardSchema', // valibot's `~standard`
        '~standard',
        'Lovejoy',
        'thrilled to announce',
      ];
      expect(strangers.filter((word) => script.includes(word))).toEqual([]);
    },
  );

  test.each(sites)(
    'the content script of %s reveals us to no page, stores nothing there and loads no code',
    (site) => {
      const script = contentScript(browser, site);
      const forbidden =
        /content-script-started|chrome-extension:|moz-extension:|document\.cookie|localStorage|sessionStorage|indexedDB|caches\.|\bimport\s*\(|window\.postMessage|CustomEvent/;
      expect(forbidden.exec(script)?.[0]).toBeUndefined();
    },
  );

  test('our pages load and name nothing external', () => {
    const wrong = filesOf(browser)
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) => {
        const text = read(browser, file);
        return [
          ...text.matchAll(/(?:src|href)="(?!\/|#)([^"]*)"|<style|<script(?![^>]*src)|style="/g),
        ].map((match) => `${file}: ${match[0]}`);
      });
    expect(wrong).toEqual([]);
  });

  test('each of our pages forbids look-ups before it names an address', () => {
    const rule = '<meta http-equiv="x-dns-prefetch-control" content="off">';
    const pages = filesOf(browser).filter((file) => file.endsWith('.html'));
    expect(pages).not.toEqual([]);
    const wrong = pages.filter((file) => {
      const [before, after] = read(browser, file).split(rule);
      return after === undefined || /(?:src|href)=/.test(before!);
    });
    expect(wrong).toEqual([]);
  });

  test('no code can make a request, or build code or markup from text', () => {
    const wrong = scriptsOf(browser).flatMap((file) =>
      [...read(browser, file).matchAll(forbidden)].map(([words]) => [file, words] as const),
    );
    // Chromium's background reads two packaged files, by their names (lib/packaged/load.ts).
    expect(wrong).toEqual([
      ['background.js', 'importScripts'],
      ['background.js', 'importScripts'],
    ]);
    expect(read(browser, 'background.js')).toMatch(/\/weights\.js.*\/analyzer\.js/s);
  });

  test('only Preact builds markup from text, and nothing calls that code', () => {
    const wrong = scriptsOf(browser).flatMap((file) =>
      // `dangerouslySetInnerHTML`, which our source never uses (tests/own-source.test.ts).
      [...read(browser, file).matchAll(/\binnerHTML\b/g)]
        .map(({ input, index }) => `${file}: ${input.slice(index - 70, index + 20)}`)
        .filter((words) => !words.includes('__html')),
    );
    expect(wrong).toEqual([]);
  });

  test('external addresses are only links for the writer and names that are never requested', () => {
    const hosts = scriptsOf(browser).flatMap((file) =>
      [...read(browser, file).matchAll(/\b(?:https?|wss?|ftp):\/\/([a-z0-9.-]+)/gi)].map(
        ([, host]) => host!,
      ),
    );
    const unknown = [...new Set(hosts)].filter((host) => !known.some((each) => each.test(host)));
    expect(unknown).toEqual([]);
  });
});
