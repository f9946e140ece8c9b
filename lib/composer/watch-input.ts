/** What a person does in a composer. A page can forge events, but not the browser's word for them. */
export interface InputCalls {
  /** The writer typed, pasted, dropped or ended a composition. */
  typed(): void;
  /** A composition (IME) began or ended. */
  composing(isOn: boolean): void;
}

/** No `input` here: what a page writes with execCommand sends a trusted one. */
export function watchInput(composer: HTMLElement, calls: InputCalls, signal: AbortSignal): void {
  const listen = (type: string, heard: () => void) =>
    composer.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) heard();
      },
      { signal, capture: true },
    );
  listen('keydown', () => calls.typed());
  listen('paste', () => calls.typed());
  listen('drop', () => calls.typed());
  let isComposing = false;
  const composes = () => {
    isComposing = true;
    calls.composing(true);
  };
  listen('compositionstart', composes);
  listen('compositionupdate', composes);
  // Chromium 156 says of every compositionend that it is not trusted (seen 2026-11): it counts
  // when a trusted composition was open.
  composer.addEventListener(
    'compositionend',
    () => {
      if (!isComposing) return;
      isComposing = false;
      calls.composing(false);
      calls.typed();
    },
    { signal, capture: true },
  );
}

/**
 * Calls back once when an element has left the page. A box that goes away changes its size to
 * nothing, so the page itself is watched only while the box is hidden: it may go unseen.
 */
export function watchRemoval(element: HTMLElement, removed: () => void, signal: AbortSignal): void {
  let hidden: MutationObserver | undefined;
  const look = () => {
    if (signal.aborted) return;
    if (!element.isConnected) return removed();
    if (element.getClientRects().length > 0) {
      hidden?.disconnect();
      hidden = undefined;
    } else if (!hidden) {
      hidden = new MutationObserver(look);
      for (const root of new Set([document, element.getRootNode()])) {
        hidden.observe(root, { childList: true, subtree: true });
      }
    }
  };
  // A frame later: what is done in the observer's own turn may make the page hear of a "loop", and a
  // box that is only moved is back by then.
  const observer = new ResizeObserver(() => requestAnimationFrame(look));
  observer.observe(element);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      hidden?.disconnect();
    },
    { once: true },
  );
}
