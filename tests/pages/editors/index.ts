import { join } from 'node:path';
import { build } from 'esbuild';
import type { AnnotatedText } from '../../../lib/post.ts';
import type { Answer } from '../../e2e/browsers.ts';
import { tiptap2Packages } from './tiptap2-packages.ts';

/** The editors that the page can mount. */
export type EditorName =
  | 'Draft.js'
  | 'textarea'
  | 'lexical'
  | 'quill 1'
  | 'quill 1 in a shadow root'
  | 'quill 2'
  | 'quill 2 in a shadow root'
  | 'tiptap'
  | 'tiptap 2'
  | 'plain';

export interface Look {
  readonly model: string;
  readonly shown: string;
  /** The names of the mention nodes in the model. */
  readonly mentions: readonly string[];
  /** The words that are bold in the model. */
  readonly bold: readonly string[];
  /** What the driver reads. */
  readonly read: AnnotatedText;
  readonly errors: readonly string[];
}

/** What the page puts on `window.editors` (page.ts). */
export interface EditorsPage {
  readonly errors: readonly string[];
  /** Sends a command to a driver in the content script. */
  ask(order: string, words: object): Promise<unknown>;
  /**
   * Empties the page, mounts each text in its own editor (`#editor-0` in `#box-0`, and so on) and opens a
   * driver on it; false if no driver accepts it.
   */
  begin(name: EditorName, texts: readonly string[], people?: readonly string[]): Promise<boolean>;
  /** A snapshot of the first box. */
  look(): Promise<Look>;
  /** The centre of a box, in viewport pixels. */
  middle(box: number): { readonly x: number; readonly y: number };
  /** The models, in the order they were mounted. */
  models(): readonly string[];
  /** Checks the first model on each frame until it equals this text. */
  becomes(text: string): Promise<void>;
  /** The text that the page shows, paragraph by paragraph. */
  shown(box: number): string;
  mentions(box: number): readonly string[];
  write(box: number, text: string): void;
  insertMention(box: number, name: string): void;
  /** From now on every input is cancelled, and any that still gets through is reverted. */
  refuseInput(): void;
  /** Removes the box, as a site does that closes its dialog. */
  remove(box: number): void;
}

let bundled: Promise<string> | undefined;

function bundle(): Promise<string> {
  bundled ??= build({
    entryPoints: [join(import.meta.dirname, 'page.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    // Draft.js and its fbjs expect a build that defines these.
    define: { global: 'window', 'process.env.NODE_ENV': '"production"' },
    plugins: [tiptap2Packages],
    logLevel: 'error',
  }).then(({ outputFiles }) => outputFiles[0]!.text);
  return bundled;
}

/** Handler for `serveAs`: the bare editors, under a strict policy, on their own host. */
export async function editorsPage(): Promise<(url: URL) => Answer | undefined> {
  const script = await bundle();
  return (url) => {
    if (url.host !== 'editors.example' || url.pathname === '/favicon.ico') return undefined;
    if (url.pathname === '/page.js') return { contentType: 'text/javascript', body: script };
    return {
      contentType: 'text/html; charset=utf-8',
      headers: {
        'content-security-policy': "default-src 'self'; style-src 'self' 'unsafe-inline'",
      },
      body: document,
    };
  };
}

const document = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Editors</title>
<style>main { width: 600px; font: 16px/1.4 sans-serif } p { margin: 0 }</style>
<main></main>
<script src="/page.js"></script>
</html>`;
