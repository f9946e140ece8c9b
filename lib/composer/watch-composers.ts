import type { Site } from '../sites/define-site.ts';

interface WatchParts {
  readonly site: Site;
  readonly found: (composer: HTMLElement) => void;
  readonly failed: (error: unknown) => void;
  /** True for a composer that was found and still exists. */
  readonly isKnown: (element: Element) => boolean;
  readonly signal: AbortSignal;
}

/**
 * Reports each public composer that gets the focus. It listens only to focus and keys, so nothing runs on a
 * page that merely loads. A composer that had the focus before this script started is looked up once.
 */
export function watchComposers({ site, found, failed, isKnown, signal }: WatchParts): void {
  const consider = (target: unknown) => {
    if (!(target instanceof Element)) return;
    try {
      const composer = site.isPublicPath(location.pathname) && site.findComposer(target);
      if (composer) found(composer);
    } catch (error) {
      failed(error);
    }
  };
  const roots = new WeakSet<EventTarget>();
  const listen = (root: EventTarget) => {
    if (roots.has(root)) return;
    roots.add(root);
    root.addEventListener('focusin', heard, { signal, capture: true });
  };
  const heard = (event: Event) => {
    if (!event.isTrusted) return;
    const path = event.composedPath();
    // When the focus moves within a shadow root, no event leaves it.
    for (const part of path) if (part instanceof ShadowRoot) listen(part);
    consider(path[0]);
  };
  listen(document);
  // Some boxes become a composer only after they have the focus (Facebook's comments), so unknown ones are
  // checked again at the first key.
  window.addEventListener(
    'keydown',
    (event) => {
      const target = event.isTrusted && event.composedPath()[0];
      if (target instanceof Element && !isKnown(target)) consider(target);
    },
    { signal, capture: true },
  );
  const focused = findFocused();
  for (let root = focused?.getRootNode(); root instanceof ShadowRoot;) {
    listen(root);
    root = root.host.getRootNode();
  }
  consider(focused);
}

/** The focused element, through open shadow roots. */
export function findFocused(): Element | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused ?? undefined;
}
