import { join } from 'node:path';
import type { Answer } from '../../e2e/browsers.ts';
import { servePage } from '../serve-page.ts';

/** What the page puts on `window.bluesky` (page.ts). */
export interface BlueskyPage {
  readonly errors: readonly string[];
  readonly options: {
    /** The last part of the profile link in the navigation: a handle, or an id where that is broken. */
    account: string;
    /** `fails`: the dialog stays, with a line that says so. `ignored`: the button does nothing. `queued`: a video is still on its way. */
    publish: 'succeeds' | 'fails' | 'ignored' | 'queued';
    /** Whether the new post shows up in the feed behind the dialog. */
    isShown: boolean;
  };
  /** The text of each box in its own model: `post`, `post 2`, `post 3`, and `box 1` of the decoys. */
  models(): Record<string, string>;
  /** The handles picked from the list. */
  mentions(name: string): readonly string[];
  element(name: string): HTMLElement;
  open(kind?: 'post' | 'reply' | 'quote'): void;
  /** A further box of the thread. */
  addBox(): void;
  /** Rebuilds the editors in place, as a change of the site's theme does. */
  rebuild(): void;
  /** The page itself closes the dialog. */
  close(): void;
  /** The id of the newest post. */
  lastPost(): string;
}

/**
 * Handler for `serveAs`: Bluesky on every path, the chat on `/messages`. Query: `lang=de`, `dark`, `account=…`.
 */
export const blueskyPage = (): Promise<(url: URL) => Answer | undefined> =>
  servePage({
    folder: import.meta.dirname,
    hosts: ['bsky.app'],
    script: join(import.meta.dirname, 'page.ts'),
  });
