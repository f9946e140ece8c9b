import type { Editor } from '../editors/driver.ts';
import type { Site } from '../sites/define-site.ts';
import type { Clock } from './ports.ts';

/** LinkedIn's list took about a second to settle (2026-10); a slow connection gets three times that. */
const patience = 3000;

/** Resolves true once a list of people opens that is not among `others`; false when none does. */
export function seesTagList(
  site: Site,
  composer: HTMLElement,
  others: readonly Element[],
  clock: Clock,
  signal: AbortSignal,
): Promise<boolean> {
  const isThere = () => site.findTagLists(composer).some((list) => !others.includes(list));
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
    // The list may be in the composer's own shadow root or anywhere in the page.
    for (const root of new Set([document, composer.getRootNode()])) {
      observer.observe(root, { childList: true, subtree: true, attributes: true });
    }
  });
}

/** True while the caret is after an `@` and the first letters of a name or handle. */
export function isNaming(editor: Editor, text: string): boolean {
  return /[@＠][^\s@＠]{0,30}$/.test(text.slice(0, editor.caret() ?? 0));
}

/** For how many pauses the analysis waits for a writer who is picking from the site's list. */
export const mostWaits = 20;

/** True while someone is being picked from the site's own list, so the tag at the caret is incomplete. */
export function isPicking(site: Site, editor: Editor, text: string): boolean {
  if (site.tags !== 'list') return false;
  const isName = /@[^@\n]{0,60}$/.test(text.slice(0, editor.caret() ?? 0));
  return isName && site.findTagLists(editor.element).length > 0;
}
