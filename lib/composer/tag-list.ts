import type { Site } from '../sites/define-site.ts';
import type { Clock } from './ports.ts';

/** LinkedIn's list was seen to settle in about a second (2026-10); a slow line gets three times that. */
const patience = 3000;

/** Resolves true once the site's own list of people stands open for this composer; false when none came. */
export function seesTagList(
  site: Site,
  composer: HTMLElement,
  clock: Clock,
  signal: AbortSignal,
): Promise<boolean> {
  const isThere = () => site.findTagList(composer) !== undefined;
  if (signal.aborted || isThere()) return Promise.resolve(!signal.aborted);
  return new Promise((resolve) => {
    const settle = (isOpen: boolean) => {
      observer.disconnect();
      stopWaiting();
      signal.removeEventListener('abort', leave);
      resolve(isOpen);
    };
    const leave = () => settle(false);
    const observer = new MutationObserver(() => {
      if (isThere()) settle(true);
    });
    const stopWaiting = clock.after(patience, () => settle(isThere()));
    signal.addEventListener('abort', leave, { once: true });
    // The list may stand in the composer's own shadow root or anywhere in the page.
    for (const root of new Set([document, composer.getRootNode()])) {
      observer.observe(root, { childList: true, subtree: true, attributes: true });
    }
  });
}
