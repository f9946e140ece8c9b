import { join } from 'node:path';
import type { Answer } from '../../e2e/browsers.ts';
import { servePage } from '../serve-page.ts';

/** What the page puts on `window.linkedin` (page.ts). */
export interface LinkedinPage {
  readonly errors: readonly string[];
  readonly options: {
    account: string;
    audience: string;
    /** `silently`: the dialog closes without a message. `ignored`: clicking the button does nothing. */
    publish: 'succeeds' | 'fails' | 'silently' | 'ignored';
    /** False, also with `?nobody`: no list opens after `@`. Read when a box is drawn. */
    offersPeople: boolean;
  };
  /** The text of each box in its own model: `tiptap`, `shadow`, `page`, `comment 1`, `comment 1 reply`… */
  models(): Record<string, string>;
  mentions(name: string): readonly string[];
  /** The editable itself, also inside the shadow root. */
  element(name: string): HTMLElement;
  open(generation: 'tiptap' | 'shadow' | 'page', isRepost?: boolean): void;
  /** The page itself closes the dialog. */
  close(): void;
  /** The number of the newest post or comment. */
  lastPost(): number;
}

/**
 * Handler for `serveAs`: the LinkedIn page on every path of www.linkedin.com. Query: `lang=de`, `renamed`,
 * `dark`, `account=…`, `audience=…`; on `/company/<name>/admin/…` the comments are those of company pages.
 */
export const linkedinPage = (): Promise<(url: URL) => Answer | undefined> =>
  servePage({
    folder: import.meta.dirname,
    hosts: ['www.linkedin.com'],
    others: {
      '/preload/':
        '<!doctype html><div class="ql-editor" contenteditable="true" role="textbox">DECOY preloaded</div>',
    },
    script: join(import.meta.dirname, 'page.ts'),
  });
