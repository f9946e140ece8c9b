import { join } from 'node:path';
import type { Answer } from '../../e2e/browsers.ts';
import { servePage } from '../serve-page.ts';

/** What the page puts on `window.facebook` (page.ts). */
export interface FacebookPage {
  readonly errors: readonly string[];
  readonly options: {
    account: string;
    /** The path the author's picture leads to. */
    profile: string;
    /** On the button beside the author; none where it is empty. */
    audience: string;
    /** Whom the post says the author is with; nobody where it is empty. */
    companion: string;
    /** Whether the author's picture leads anywhere. */
    linksPicture: boolean;
    /** `ignored`: nothing at all comes of a press. `unnamed`: a comment stands there without an id. */
    publish: 'succeeds' | 'fails' | 'ignored' | 'unnamed';
    /** A step between the draft and the button that sends it, as pages have. */
    hasNext: boolean;
    /** False, also by `?nobody`: after `@` no list opens. Asked when a box is drawn. */
    offersPeople: boolean;
  };
  /** The text of each box by its own model: `post`, `comment 1`, `comment 2`, `group comment`, `business`. */
  models(): Record<string, string>;
  mentions(name: string): readonly string[];
  element(name: string): HTMLElement;
  open(): void;
  /** The page takes the dialog away by itself. */
  close(): void;
  /** The number of the newest post or comment. */
  lastPost(): number;
}

/**
 * Answers for `serveAs`: the Facebook page on every path, a group's on `/groups/<id>`, the business
 * composer on that host. Query: `lang=de`, `renamed`, `dark`, `friends`, `profile=…`,
 * `late` (what sends a comment comes after the focus).
 */
export const facebookPage = (): Promise<(url: URL) => Answer | undefined> =>
  servePage({
    folder: import.meta.dirname,
    hosts: ['www.facebook.com', 'business.facebook.com'],
    script: join(import.meta.dirname, 'page.ts'),
  });
