import type { LinkedinPage } from './index.ts';

declare global {
  /** What the LinkedIn test page puts on its window, for code that runs in it. */
  const linkedin: LinkedinPage;
}
