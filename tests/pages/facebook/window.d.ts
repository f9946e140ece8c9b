import type { FacebookPage } from './index.ts';

declare global {
  /** What the Facebook test page puts on its window, for code that runs in it. */
  const facebook: FacebookPage;
}
