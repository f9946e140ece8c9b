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
 * What asks for something, or makes code or markup of text. A word with “=” after it writes, “==”
 * only compares; a page’s parts are loaded by a name that stands there. The builder’s own links are to
 * chunks of ours; what connects or looks up ahead no policy would stop.
 */
const forbidden =
  /\bfetch\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|importScripts|sendBeacon|DOMParser|srcdoc|insertAdjacentHTML|outerHTML|createContextualFragment)\b|new Image\b|\beval\s*\(|new Function\b|[^.\w]Function\(|\bFunction\([`'"]|innerHTML=(?!=)|\bimport\((?![`'"])|document\.write|["'`](?:dns-)?prefetch|preconnect|createElement\(\s*["'`](?:script|iframe|object|embed)\b/g;

const known: readonly RegExp[] = [
  // The sites: what a link of ours opens, and the addresses of posts.
  /^(?:[a-z]+\.)?(?:x|twitter|linkedin|facebook)\.com$/,
  // Drafts to practise on and examples of rules.
  /(?:^|\.)example(?:\.org)?$/,
  // Names of kinds of elements.
  /^www\.w3\.org$/,
  // Pictures of emoji that X's counting library could name; it only counts here.
  /^twemoji\.maxcdn\.com$/,
  // Whose code it is.
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

const sites = ['facebook', 'linkedin', 'x'] as const;

const contentScript = (browser: BrowserName, site: keyof typeof hosts) =>
  read(browser, `content-scripts/${site}.js`);

/** What the script of one site holds, or of those whose boxes may be made of the same software. */
const parts: readonly (readonly [string, readonly (keyof typeof hosts)[]])[] = [
  ['https://x.com/*', ['x']],
  ['https://www.linkedin.com/*', ['linkedin']],
  ['https://www.facebook.com/*', ['facebook']],
  ['tweetTextarea', ['x']],
  ['ShareBox_textEditor', ['linkedin']],
  ['focused-state-composer-submit', ['facebook']],
  ['public-DraftEditor-content', ['facebook', 'x']],
  ['data-lexical-text', ['facebook']],
  ['ql-mention', ['linkedin']],
  ['data-type="mention"', ['linkedin']],
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
  permissions: ['storage'],
  host_permissions: [...hosts.x, ...hosts.linkedin, ...hosts.facebook],
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
      "default-src 'self'; connect-src 'none'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types hat-tip-workers",
  },
  // In the top frame and a world of their own: neither `all_frames` nor `world` is there.
  content_scripts: sites.map((site) => ({
    // WXT sorts these.
    matches: hosts[site].toSorted(),
    // Before the page: lib/composer/own-events.ts, lib/composer/gestures.ts.
    run_at: 'document_start',
    js: [`content-scripts/${site}.js`],
  })),
};

const chromiumOnly = {
  permissions: ['storage', 'sidePanel'],
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
  test('asks for exactly what it says, and opens nothing to pages', () => {
    expect(JSON.parse(read(browser, 'manifest.json'))).toEqual(manifest);
  });

  test.each(parts)('%s is in the content scripts of %j alone', (part, holders) => {
    expect(sites.filter((site) => contentScript(browser, site).includes(part))).toEqual(holders);
  });

  test.each(sites)('the content script of %s is small: at most 42 kB gzip', (site) => {
    expect(gzipSync(contentScript(browser, site)).length).toBeLessThanOrEqual(42_000);
  });

  test.each(sites)('selectors of %s come without the notes of when they were seen', (site) => {
    expect(contentScript(browser, site)).not.toMatch(/\bseen\b|2026-\d\d/);
  });

  test.each(sites)(
    'no compromise, no counting library, no schema library and no rule in the content script of %s',
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
    'the content script of %s names us to no page, keeps nothing there, and loads no code',
    (site) => {
      const script = contentScript(browser, site);
      const forbidden =
        /content-script-started|chrome-extension:|moz-extension:|document\.cookie|localStorage|sessionStorage|indexedDB|caches\.|\bimport\s*\(|window\.postMessage|CustomEvent/;
      expect(forbidden.exec(script)?.[0]).toBeUndefined();
    },
  );

  test('no page of ours loads or names anything outside', () => {
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

  test('every page of ours forbids look-ups before it names an address', () => {
    const rule = '<meta http-equiv="x-dns-prefetch-control" content="off">';
    const pages = filesOf(browser).filter((file) => file.endsWith('.html'));
    expect(pages).not.toEqual([]);
    const wrong = pages.filter((file) => {
      const [before, after] = read(browser, file).split(rule);
      return after === undefined || /(?:src|href)=/.test(before!);
    });
    expect(wrong).toEqual([]);
  });

  test('no code can ask anybody for anything, or make code or markup of text', () => {
    const wrong = scriptsOf(browser).flatMap((file) =>
      [...read(browser, file).matchAll(forbidden)].map(([words]) => [file, words] as const),
    );
    // The weights are a file of the package: lib/load-weights.ts reads it by its name, and nothing else.
    const [inBackground, onPages] = [wrong, wrong].map((all, page) =>
      all.filter(([file]) => (file === 'background.js') === (page === 0)).map(([, words]) => words),
    );
    expect(inBackground).toEqual(['importScripts', 'importScripts', 'import(']);
    expect(onPages).toEqual(['import(']);
    for (const [file] of wrong) expect(read(browser, file)).toContain('/weights.js');
  });

  test('what makes markup of text is Preact’s own, and nothing reaches it', () => {
    const wrong = scriptsOf(browser).flatMap((file) =>
      // `dangerouslySetInnerHTML`, which no file of ours says (tests/own-source.test.ts).
      [...read(browser, file).matchAll(/\binnerHTML\b/g)]
        .map(({ input, index }) => `${file}: ${input.slice(index - 70, index + 20)}`)
        .filter((words) => !words.includes('__html')),
    );
    expect(wrong).toEqual([]);
  });

  test('addresses outside stand for what the writer opens, and for names nobody asks for', () => {
    const hosts = scriptsOf(browser).flatMap((file) =>
      [...read(browser, file).matchAll(/\b(?:https?|wss?|ftp):\/\/([a-z0-9.-]+)/gi)].map(
        ([, host]) => host!,
      ),
    );
    const unknown = [...new Set(hosts)].filter((host) => !known.some((each) => each.test(host)));
    expect(unknown).toEqual([]);
  });
});
