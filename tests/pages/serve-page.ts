import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Answer } from '../e2e/browsers.ts';
import { tiptap2Packages } from './editors/tiptap2-packages.ts';

interface PageOptions {
  /** The folder of page.css. */
  readonly folder: string;
  readonly hosts: readonly string[];
  readonly script: string;
  /** Other documents by path. */
  readonly others?: Readonly<Record<string, string>>;
}

/** As strict as the sites' own policies in the parts that matter here. The editors write style attributes. */
const policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'none'";

const bundles = new Map<string, Promise<string>>();

function bundle(script: string): Promise<string> {
  const known = bundles.get(script);
  if (known) return known;
  const made = build({
    entryPoints: [script],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    plugins: [tiptap2Packages],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  }).then(({ outputFiles }) => outputFiles[0]!.text);
  bundles.set(script, made);
  return made;
}

/** Serves one test page on every path of its hosts. */
export async function servePage({
  folder,
  hosts,
  script,
  others = {},
}: PageOptions): Promise<(url: URL) => Answer | undefined> {
  const code = await bundle(script);
  const style = readFileSync(join(folder, 'page.css'), 'utf8');
  return (url) => {
    if (!hosts.includes(url.host) || url.pathname === '/favicon.ico') return undefined;
    if (url.pathname === '/page.js') return { contentType: 'text/javascript', body: code };
    if (url.pathname === '/page.css') return { contentType: 'text/css', body: style };
    return {
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy },
      body: others[url.pathname] ?? document,
    };
  };
}

const document = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Feed</title>
<link rel="stylesheet" href="/page.css">
<body>
<script src="/page.js"></script>
</html>`;
