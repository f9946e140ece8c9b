import { join } from 'node:path';
import type { Answer } from '../../e2e/browsers.ts';
import { servePage } from '../serve-page.ts';

/** What the page puts on `window.facebook` (page.ts). */
export interface FacebookPage {
  readonly errors: readonly string[];
  readonly options: {
    account: string;
    /** The path that the author's picture links to. */
    profile: string;
    /** On the button beside the author; no button if empty. */
    audience: string;
    /** The person the post says the author is with; nobody if empty. */
    companion: string;
    /** Whether the author's picture is a link. */
    linksPicture: boolean;
    /** `ignored`: clicking the button does nothing. `unnamed`: a comment appears without an id. */
    publish: 'succeeds' | 'fails' | 'ignored' | 'unnamed';
    /** A step between the draft and the button that sends it, as pages have. */
    hasNext: boolean;
    /** False, also with `?nobody`: no list opens after `@`. Read when a box is drawn. */
    offersPeople: boolean;
  };
  /** The text of each box in its own model: `post`, `comment 1`, `comment 2`, `group comment`, `business`. */
  models(): Record<string, string>;
  mentions(name: string): readonly string[];
  element(name: string): HTMLElement;
  open(): void;
  /** The page itself closes the dialog. */
  close(): void;
  /** The number of the newest post or comment. */
  lastPost(): number;
}

/**
 * Handler for `serveAs`: the Facebook page on every path, a group's page on `/groups/<id>`, and the business
 * composer on its host. Query: `lang=de`, `renamed`, `dark`, `friends`, `profile=…`, `late` (a comment's send
 * button appears only on focus).
 */
export const facebookPage = (): Promise<(url: URL) => Answer | undefined> =>
  servePage({
    folder: import.meta.dirname,
    hosts: ['www.facebook.com', 'business.facebook.com'],
    script: join(import.meta.dirname, 'page.ts'),
  });
