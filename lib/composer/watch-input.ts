/** What a person does in a composer. A page can forge events, but not the browser's word for them. */
export interface InputCalls {
  /** The writer pressed a key, pasted, dropped, dictated or ended a composition. */
  typed(): void;
  /** Up to so many UTF-16 units may come into the draft by what the writer is doing. */
  inserts(length: number): void;
  /** A composition (IME) began or ended. */
  composing(isOn: boolean): void;
}

/**
 * Remembers where the writer pressed last; true of a composer when that was in another field that is
 * still there: whoever gets the focus then did not get it from the writer, who may type on unaware.
 */
export function watchGestures(signal: AbortSignal): (composer: HTMLElement) => boolean {
  let last: Element | undefined;
  for (const type of ['pointerdown', 'keydown'] as const) {
    window.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) return;
        const [target] = event.composedPath();
        const isWayOut = event instanceof KeyboardEvent && event.key === 'Tab';
        last = target instanceof Element && !isWayOut ? target : undefined;
      },
      { signal, capture: true, passive: true },
    );
  }
  return (composer) =>
    last?.isConnected === true &&
    !composer.contains(last) &&
    last.closest('input, textarea, [contenteditable]') !== null;
}

/**
 * Listens for the writer's own input. No `input` events: those that a page causes by `execCommand`
 * are trusted too. `beforeinput` is sent to no script that writes (both browsers, seen 2026-11), and
 * comes without a key from dictation and emoji pickers.
 *
 * A key belongs to the box it was pressed in. Where the page moves the focus while a key is down, the
 * letter lands here and counts for nothing; where it took the focus from another field (`isStolen`),
 * nothing counts before the writer presses in this one.
 */
export function watchInput(
  composer: HTMLElement,
  calls: InputCalls,
  isStolen: (composer: HTMLElement) => boolean,
  signal: AbortSignal,
): void {
  const listen = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    heard: (event: HTMLElementEventMap[Type]) => void,
  ) =>
    composer.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) heard(event);
      },
      { signal, capture: true },
    );
  /** The focus has come, and the writer has done nothing here since. */
  let isNew = true;
  let isForeign = isStolen(composer);
  /** A key was counted, and what it writes is still to come. */
  let isKeyDown = false;
  const settled = () => {
    isNew = false;
  };
  listen('focusin', () => {
    isNew = true;
    isForeign = isStolen(composer);
  });
  listen('keyup', settled);
  for (const type of ['pointerdown', 'pointerup'] as const) {
    listen(type, () => {
      settled();
      isForeign = false;
    });
  }
  listen('keydown', (event) => {
    // A key that is held down may have been pressed elsewhere.
    if (isForeign || (isNew && event.repeat)) return;
    settled();
    isKeyDown = true;
    const isUndo = (event.ctrlKey || event.metaKey) && /^[zy]$/i.test(event.key);
    if (isUndo) calls.inserts(Infinity);
    calls.typed();
  });
  listen('beforeinput', ({ data, dataTransfer, inputType }) => {
    const isFromElsewhere = isNew || isForeign;
    settled();
    if (isFromElsewhere) return;
    if (!isKeyDown) calls.typed();
    isKeyDown = false;
    const isHistory = inputType.startsWith('history');
    calls.inserts(isHistory ? Infinity : (data ?? '').length + lengthIn(dataTransfer));
  });
  listen('paste', ({ clipboardData }) => {
    if (isNew || isForeign) return;
    calls.inserts(lengthIn(clipboardData));
    calls.typed();
  });
  listen('drop', ({ dataTransfer }) => {
    calls.inserts(lengthIn(dataTransfer));
    calls.typed();
  });
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
    ({ data }) => {
      if (!isComposing) return;
      isComposing = false;
      calls.composing(false);
      calls.inserts(data.length);
      calls.typed();
    },
    { signal, capture: true },
  );
}

/** Twice the plain words: an editor may write more for a list or a table than stands in them. */
function lengthIn(data: DataTransfer | null): number {
  return data ? data.getData('text/plain').length * 2 : 0;
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
