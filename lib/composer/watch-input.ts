import { isInText, type Gestures } from './gestures.ts';

/** What a person does in a composer. A page can forge events, but not the browser's word for them. */
export interface InputCalls {
  /** The writer pressed a key, pasted, dropped, dictated or ended a composition. */
  typed(): void;
  /** Up to so many UTF-16 units may come into the draft by what the writer is doing. */
  inserts(length: number): void;
  /** What was there before may come back. */
  undoes(): void;
  /** A composition (IME) began or ended. */
  composing(isOn: boolean): void;
}

/**
 * Listens for the writer's own input. No `input` events: those that a page causes by `execCommand`
 * are trusted too. `beforeinput` is sent to no script that writes (both browsers, seen 2026-11), and
 * comes without a key from dictation and emoji pickers.
 *
 * A key belongs to the box it was pressed in. Where the page moves the focus while a key is down, the
 * letter lands here and counts for nothing; where it took the focus from another field, nothing
 * counts before the writer presses in this one.
 */
export function watchInput(
  composer: HTMLElement,
  calls: InputCalls,
  gestures: Gestures,
  signal: AbortSignal,
): void {
  let arrival = gestures.arrivals();
  /** The focus has come, and the writer has done nothing here since. */
  let isNew = true;
  let isStolen = gestures.isElsewhere(composer);
  const arrive = () => {
    arrival = gestures.arrivals();
    isNew = true;
    isStolen = gestures.isElsewhere(composer);
  };
  const listen = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    heard: (event: HTMLElementEventMap[Type]) => void,
  ) =>
    composer.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted || !isInText(event, composer)) return;
        if (arrival !== gestures.arrivals()) arrive();
        heard(event);
      },
      { signal, capture: true },
    );
  /** A key was counted, and what it writes is still to come. */
  let isKeyDown = false;
  /** A key that counts for nothing: it was pressed elsewhere, and is held down. */
  let isHeldKey = false;
  // A move within a shadow root is not heard at the window.
  listen('focusin', arrive);
  listen('keyup', () => (isNew = isHeldKey = false));
  for (const type of ['pointerdown', 'pointerup'] as const)
    listen(type, () => (isNew = isStolen = false));
  listen('keydown', (event) => {
    isHeldKey = event.repeat && (isNew || isHeldKey);
    if (isStolen || isHeldKey || modifiers.has(event.key)) return;
    isNew = false;
    isKeyDown = true;
    const isUndo = (event.ctrlKey || event.metaKey) && /^[zy]$/i.test(event.key);
    if (isUndo) calls.undoes();
    calls.typed();
  });
  listen('beforeinput', ({ data, dataTransfer, inputType }) => {
    const isForeign = isNew || isStolen || isHeldKey;
    isNew = false;
    if (isForeign) return;
    if (!isKeyDown) calls.typed();
    isKeyDown = false;
    if (inputType.startsWith('history')) calls.undoes();
    calls.inserts((data ?? '').length + lengthIn(dataTransfer));
  });
  listen('paste', ({ clipboardData }) => {
    if (isNew || isStolen) return;
    calls.inserts(lengthIn(clipboardData));
    calls.typed();
  });
  listen('drop', ({ dataTransfer }) => {
    calls.inserts(lengthIn(dataTransfer));
    calls.typed();
  });
  let composed: number | undefined;
  const composes = ({ data }: CompositionEvent) => {
    composed = data.length;
    calls.composing(true);
  };
  listen('compositionstart', composes);
  listen('compositionupdate', composes);
  // Chromium 156 says of every compositionend that it is not trusted (seen 2026-11): it counts
  // when a trusted composition was open, for as many letters as that had.
  composer.addEventListener(
    'compositionend',
    () => {
      if (composed === undefined) return;
      calls.composing(false);
      calls.inserts(composed);
      composed = undefined;
      if (!isStolen) calls.typed();
    },
    { signal, capture: true },
  );
}

/** Keys that write nothing by themselves. */
const modifiers = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Fn']);

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
