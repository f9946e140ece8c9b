import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Patterns that our source must not contain, and what to do instead. */
const forbidden: readonly (readonly [words: RegExp, instead: string])[] = [
  [/\b(?:inner|outer)HTML\b/, 'insert text as text'],
  [
    /insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe/,
    'insert text as text',
  ],
  [/\bDOMParser\b|\bsrcdoc\b/, 'do not parse outside text as markup'],
  [/dangerouslySetInnerHTML/, 'children'],
  [/document\s*\.\s*write/, 'append'],
  [/\beval\s*\(|\bnew\s+Function\b|(?<![.\w])Function\s*\(/, 'do not turn text into code'],
  [/setTimeout\s*\(\s*['"`]|setInterval\s*\(\s*['"`]/, 'do not turn text into code'],
  [/setAttribute\s*\(\s*['"`]on/i, 'addEventListener'],
  [/javascript:/i, 'a button'],
  [/createElement\s*\(\s*['"`](?:script|iframe|object|embed)['"`]/, 'do not load anything'],
  [
    /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\b|\bEventSource\b|sendBeacon|WebTransport|RTCPeerConnection/,
    'make no request',
  ],
  [/\bnew\s+Image\b|importScripts/, 'make no request'],
  [
    /document\s*\.\s*cookie|\blocalStorage\b|\bsessionStorage\b/,
    'use lib/store or lib/settings.ts',
  ],
  [/rel\s*=\s*\{?['"`](?:prefetch|preconnect|dns-prefetch|preload)/, 'make no request'],
  [/setUninstallURL|onMessageExternal|onConnectExternal/, 'exchange nothing with the outside'],
];

/** Chromium's service worker loads two packaged files by name at startup. */
const ownFiles: Readonly<Record<string, RegExp>> = {
  'lib/packaged/load.ts': /importScripts/g,
};

/** Strips comments, which may mention a forbidden pattern. */
const withoutComments = (text: string) =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(?<=^|[\s;{}(,])\/\/.*$/gm, '');

const files = ['entrypoints', 'components', 'lib'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.(?:tsx?|html)$/.test(file) && !file.includes('.test.')),
);

test('our source builds no code or markup from text, loads nothing and makes no request', () => {
  const wrong = files.flatMap((file) => {
    const text = withoutComments(readFileSync(join(root, file), 'utf8')).replace(
      ownFiles[file] ?? /^$/,
      '',
    );
    return forbidden.flatMap(([words, instead]) => {
      const found = words.exec(text)?.[0];
      return found === undefined ? [] : [`${file}: ${found} (instead: ${instead})`];
    });
  });
  expect(files.length).toBeGreaterThan(300);
  expect(wrong).toEqual([]);
});

test('each forbidden pattern is noticed', () => {
  const bad = [
    'element.innerHTML = text',
    'document.write(text)',
    'eval(text)',
    'new Function(text)',
    "node.setAttribute('onclick', text)",
    '<a href="javascript:void 0">',
    "fetch('/x')",
    'navigator.sendBeacon(a)',
    'new Image().src = a',
    '<link rel="preconnect" href="/x">',
  ];
  const silent = bad.filter(
    (line) => !forbidden.some(([words]) => words.test(withoutComments(line))),
  );
  expect(silent).toEqual([]);
});
