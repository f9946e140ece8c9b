import { around } from '../sites/page-parts.ts';

/**
 * Our own place in somebody else's page: one element with a closed root, over everything of the
 * composer's layer. It is in the page only from `follow` to `leave`.
 */
export interface MountPoint {
  readonly root: ShadowRoot;
  /** Puts the host where it can be seen and clicked for this composer. Cheap when it is there already. */
  follow(composer: HTMLElement): void;
  /** Takes the host out of the page; what is in its root stays as it is. */
  leave(): void;
  setTheme(theme: 'light' | 'dark'): void;
}

/**
 * What the page's own rules must not change. Inline and important: outer rules beat `:host`, and `all`
 * also takes back what a popover has from the browser.
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
      // Not only "is it in there": a page that redraws may have put it out, or moved the dialog.
      put(host, parent);
      if (!host.matches(':popover-open')) host.showPopover();
    },
    leave: () => host.remove(),
    setTheme: (theme) => void (host.dataset['theme'] = theme),
  };
}

/**
 * A root apart for a copy of the draft: a page finds those words, and by them this root in Firefox,
 * so nothing else may stand in it.
 */
export function createStage(
  css: string,
  signal: AbortSignal,
): (composer: HTMLElement) => ParentNode {
  let made: ReturnType<typeof createHost> | undefined;
  return (composer) => {
    // Most editors never ask for one.
    made ??= createHost(css, signal);
    const { host, root } = made;
    const parent = findMountParent(composer);
    put(host, parent);
    return root;
  };
}

/**
 * Under `zoom` a length is another one than a pixel of the window, in which words and boxes are
 * found: the host takes it back. Firefox and Chromium have `currentCSSZoom`.
 */
function put(host: HTMLElement, parent: Element): void {
  if (host.parentNode !== parent) parent.append(host);
  host.style.setProperty('zoom', `${1 / (parent.currentCSSZoom || 1)}`, 'important');
}

/**
 * Takes away the hosts of a script that died with its extension: Firefox starts the next one in the
 * same page. They are known by their whole style, which nobody else has; under zoom it is another one.
 */
export function removeDeadHosts(): void {
  const ours = createElement().style.cssText;
  // A page that merely loads pays for this: the browser finds the few that may be ours.
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
 * Under `showModal()` a popover elsewhere gets neither clicks nor focus (tried in both browsers,
 * 2026-11): only a host inside the dialog works.
 */
export function findMountParent(composer: HTMLElement): Element {
  const ancestors = around(composer);
  return (
    ancestors.find((element) => element.matches('dialog:modal')) ??
    ancestors.find((element) => element.matches('[aria-modal="true"]')) ??
    document.documentElement
  );
}
