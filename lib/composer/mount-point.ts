import { around } from '../sites/page-parts.ts';

/**
 * Our place in a site's page: one element with a closed shadow root, above everything in the composer's
 * layer. It is in the page only from `follow` to `leave`.
 */
export interface MountPoint {
  readonly root: ShadowRoot;
  /** Puts the host where it can be seen and clicked for this composer. Cheap when it is there already. */
  follow(composer: HTMLElement): void;
  /** Removes the host from the page; the content of its root stays as it is. */
  leave(): void;
  setTheme(theme: 'light' | 'dark'): void;
}

/**
 * Styles the page must not override. Inline and important, because outer rules beat `:host`; `all` also
 * resets the browser's popover styles.
 */
const hostStyle = {
  all: 'initial',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  'z-index': '2147483647',
  zoom: '1',
} as const;

export function createMountPoint(css: string, signal: AbortSignal): MountPoint {
  const { host, root } = createHost(css, signal);
  host.popover = 'manual';
  return {
    root,
    follow(composer) {
      if (signal.aborted) return;
      const parent = findMountParent(composer);
      // Called again even while it is open: a page that redraws may have removed it or moved the dialog.
      put(host, parent);
      if (!host.matches(':popover-open')) host.showPopover();
    },
    leave: () => host.remove(),
    setTheme: (theme) => void (host.dataset['theme'] = theme),
  };
}

/**
 * A separate root for the copy of the draft: a page can find those words, and through them this root in
 * Firefox, so nothing else may be in it.
 */
export function createStage(
  css: string,
  signal: AbortSignal,
): (composer: HTMLElement) => ParentNode {
  let made: ReturnType<typeof createHost> | undefined;
  return (composer) => {
    // Created late: most editors never need one.
    made ??= createHost(css, signal);
    const { host, root } = made;
    const parent = findMountParent(composer);
    put(host, parent);
    return root;
  };
}

/**
 * Under CSS `zoom` a length differs from a window pixel, in which text and boxes are measured, so the host
 * cancels the zoom. Firefox and Chromium have `currentCSSZoom`.
 */
function put(host: HTMLElement, parent: Element): void {
  if (host.parentNode !== parent) parent.append(host);
  host.style.setProperty('zoom', `${1 / (parent.currentCSSZoom || 1)}`, 'important');
}

/**
 * Removes hosts left by a content script whose extension was updated: Firefox starts the next script in the
 * same page. They are recognised by their exact style, which nothing else has; a host under zoom differs
 * and stays.
 */
export function removeDeadHosts(): void {
  const ours = createElement().style.cssText;
  // Narrows the search to a few elements, because every page load pays for it.
  const alike = `div[style*="${hostStyle['z-index']}"]`;
  for (const each of document.querySelectorAll<HTMLElement>(alike))
    if (each.style.cssText === ours) each.remove();
}

function createElement(): HTMLElement {
  const host = document.createElement('div');
  for (const [name, value] of Object.entries(hostStyle)) {
    host.style.setProperty(name, value, 'important');
  }
  return host;
}

function createHost(css: string, signal: AbortSignal) {
  const host = createElement();
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return { host, root };
}

/**
 * While a `showModal()` dialog is open, a popover outside it gets neither clicks nor focus (tried in both
 * browsers, 2026-11): only a host inside the dialog works.
 */
export function findMountParent(composer: HTMLElement): Element {
  const ancestors = around(composer);
  return (
    ancestors.find((element) => element.matches('dialog:modal')) ??
    ancestors.find((element) => element.matches('[aria-modal="true"]')) ??
    document.documentElement
  );
}
