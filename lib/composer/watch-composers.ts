import type { Site } from '../sites/define-site.ts';

/**
 * Says which public composer got the focus. It hears nothing but focus: on a page that merely
 * loads nothing runs. A composer that had the focus before this script started is looked up once.
 */
export function watchComposers(
  site: Site,
  found: (composer: HTMLElement) => void,
  signal: AbortSignal,
): void {
  const consider = (target: unknown) => {
    if (!(target instanceof Element) || !site.isPublicPath(location.pathname)) return;
    const composer = site.findComposer(target);
    if (composer) found(composer);
  };
  document.addEventListener(
    'focusin',
    (event) => {
      if (event.isTrusted) consider(event.composedPath()[0]);
    },
    { signal, capture: true },
  );
  consider(findFocused());
}

/** The focused element, through open shadow roots. */
export function findFocused(): Element | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused ?? undefined;
}
