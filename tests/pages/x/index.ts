import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Answer } from '../../e2e/browsers.ts';

/** What the page puts on `window.x` (page.ts). */
export interface XPage {
  readonly errors: readonly string[];
  readonly options: {
    account: string;
    publish: 'succeeds' | 'fails';
    refusesInput: boolean;
    /** The schedule that the next composer shows from the start. */
    scheduled: string | undefined;
  };
  /** The text of each box in its own model: `inline`, `modal`, `modal 1`, `reply`, `quote`. */
  models(): Record<string, string>;
  write(box: string, text: string): void;
  open(kind: 'post' | 'reply' | 'quote'): void;
  close(): void;
  /** The number of the newest post. */
  lastPost(): number;
}

const here = import.meta.dirname;
let bundled: Promise<string> | undefined;

function bundle(): Promise<string> {
  bundled ??= build({
    entryPoints: [join(here, 'page.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    // Draft.js and its fbjs expect a build that defines these.
    define: { global: 'window', 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  }).then(({ outputFiles }) => outputFiles[0]!.text);
  return bundled;
}

interface PageOptions {
  readonly policy?: string;
  /** Runs before every other script of the page. */
  readonly first?: (() => void) | undefined;
}

/**
 * Handler for `serveAs`: the X page on every path of x.com. Query: `account=…`, `dark`, `mobile`, `twelve` (a
 * 12-hour clock), `layer=modal` (`showModal()`), `layer=trap` (keeps the focus), `rtl`, `old-toast`; a path
 * like `/name/status/1` is a post's own page with its reply box.
 */
export async function xPage({ policy = defaultPolicy, first }: PageOptions = {}): Promise<
  (url: URL) => Answer | undefined
> {
  const script = await bundle();
  const style = readFileSync(join(here, 'page.css'), 'utf8');
  return (url) => {
    if (!hosts.has(url.host)) return undefined;
    if (url.pathname === '/page.js') return { contentType: 'text/javascript', body: script };
    if (url.pathname === '/first.js' && first)
      return { contentType: 'text/javascript', body: `(${String(first)})();` };
    if (url.pathname === '/page.css') return { contentType: 'text/css', body: style };
    if (url.pathname === '/favicon.ico') return undefined;
    // A request for this font reveals that its letter is shown.
    if (url.pathname.startsWith('/letter/')) return { contentType: 'font/woff2', body: '' };
    return {
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy },
      body: first
        ? document.replace('<meta', '<script src="/first.js"></script>\n<meta')
        : document,
    };
  };
}

/** X's hosts, and one without the coach, for comparison. */
const hosts = new Set(['x.com', 'twitter.com', 'plain.example']);

/** As strict as X's in the parts that matter here: no eval, no inline script. React writes style attributes. */
const defaultPolicy = "default-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'none'";

const document = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Home / X</title>
<link rel="stylesheet" href="/page.css">
<div id="react-root"></div>
<script src="/page.js"></script>
</html>`;
