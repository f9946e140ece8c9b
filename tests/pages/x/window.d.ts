import type { XPage } from './index.ts';

declare global {
  /** What the X test page puts on its window, for code that runs in it. */
  const x: XPage;
}
