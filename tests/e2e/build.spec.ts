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

const hosts = [
  'https://x.com/*',
  'https://twitter.com/*',
  'https://mobile.x.com/*',
  'https://mobile.twitter.com/*',
  'https://pro.x.com/*',
  'https://www.linkedin.com/*',
  'https://www.facebook.com/*',
  'https://web.facebook.com/*',
  'https://business.facebook.com/*',
];

const expected = {
  manifest_version: 3,
  name: '__MSG_extensionName__',
  description: '__MSG_extensionDescription__',
  version: '0.1.0',
  default_locale: 'en',
  icons: { '16': 'icon/16.png', '32': 'icon/32.png', '48': 'icon/48.png', '128': 'icon/128.png' },
  permissions: ['storage'],
  host_permissions: hosts,
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
      "default-src 'self'; connect-src 'none'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
  content_scripts: [
    {
      // WXT sorts these.
      matches: hosts.toSorted(),
      run_at: 'document_idle',
      js: ['content-scripts/composer.js'],
    },
  ],
};

const chromiumOnly = {
  minimum_chrome_version: '126',
  storage: { managed_schema: 'policy-schema.json' },
  background: { service_worker: 'background.js' },
};

const firefoxOnly = {
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

  test('the content script is small: at most 40 kB gzip', () => {
    const bytes = gzipSync(read(browser, 'content-scripts/composer.js')).length;
    expect(bytes).toBeLessThanOrEqual(40_000);
  });

  test('selectors come without the notes of when they were seen', () => {
    expect(read(browser, 'content-scripts/composer.js')).not.toMatch(/\bseen\b|2026-\d\d/);
  });

  test('no compromise, no counting library, no schema library and no rule in the content script', () => {
    const script = read(browser, 'content-scripts/composer.js');
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
  });

  test('nothing that could speak to the network, run text as code, or name us to a page', () => {
    const script = read(browser, 'content-scripts/composer.js');
    const forbidden =
      /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|new Image\b|\beval\s*\(|new Function\b|importScripts|content-script-started|chrome-extension:|moz-extension:|document\.cookie|\bimport\s*\(/;
    expect(forbidden.exec(script)?.[0]).toBeUndefined();
  });

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

  test('code of ours makes no request from the background or a page either', () => {
    const wrong = filesOf(browser)
      .filter((file) => file.endsWith('.js'))
      .filter((file) =>
        /\bfetch\s*\(|XMLHttpRequest|sendBeacon|new WebSocket/.test(read(browser, file)),
      );
    expect(wrong).toEqual([]);
  });
});
