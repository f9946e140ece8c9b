import type { BlueskyPage } from './index.ts';

declare global {
  /** What the Bluesky test page puts on its window, for code that runs in it. */
  const bluesky: BlueskyPage;
}
