import { isInText, type Gestures } from './gestures.ts';

/** What a person does in a composer. A page can forge events, but not `isTrusted`. */
export interface InputCalls {
  /** The writer pressed a key, pasted, dropped, dictated or ended a composition. */
  typed(): void;
  /** The writer's action may add up to this many UTF-16 units. */
  inserts(length: number): void;
  /** The writer undid or redid: earlier text may come back. */
  undoes(): void;
  /** A composition (IME) began or ended. */
  composing(isOn: boolean): void;
}

/**
 * Listens for the writer's own input. It ignores `input` events, because those that a page causes by
 * `execCommand` are trusted too. `beforeinput` never comes from a script that writes (both browsers, seen
 * 2026-11), and it comes without a key from dictation and emoji pickers.
 *
 * A key belongs to the box it was pressed in. When the page moves the focus while a key is down, the letter
 * lands here but does not count; when it took the focus from another field, nothing counts until the writer
 * clicks in this one.
 */
export function watchInput(
  composer: HTMLElement,
  calls: InputCalls,
  gestures: Gestures,
  signal: AbortSignal,
): void {
  let arrival = gestures.arrivals();
  /** The box got the focus and the writer has done nothing here since. */
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
  /** A key was counted, and its text is still to come. */
  let isKeyDown = false;
  /** A key that does not count: it was pressed elsewhere and is held down. */
  let isHeldKey = false;
  // A focus move within a shadow root is not heard at the window.
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
  watchComposition(composer, listen, calls, () => !isStolen, signal);
}

/** Letters of a composition (IME) arrive when it ends, if `counts` is true by then. */
function watchComposition(
  composer: HTMLElement,
  listen: (
    type: 'compositionstart' | 'compositionupdate',
    heard: (event: CompositionEvent) => void,
  ) => void,
  calls: InputCalls,
  counts: () => boolean,
  signal: AbortSignal,
): void {
  let composed: number | undefined;
  const composes = ({ data }: CompositionEvent) => {
    composed = data.length;
    calls.composing(true);
  };
  listen('compositionstart', composes);
  listen('compositionupdate', composes);
  // Chromium 156 marks every compositionend as untrusted (seen 2026-11), so it counts when a trusted composition
  // was open, for as many letters as that had.
  composer.addEventListener(
    'compositionend',
    () => {
      if (composed === undefined) return;
      calls.composing(false);
      calls.inserts(composed);
      composed = undefined;
      if (counts()) calls.typed();
    },
    { signal, capture: true },
  );
}

/** Keys that write nothing by themselves. */
const modifiers = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Fn']);

/** Doubled, because an editor may write more than the plain text for a list or a table. */
function lengthIn(data: DataTransfer | null): number {
  return data ? data.getData('text/plain').length * 2 : 0;
}

/**
 * Calls back once when an element has left the page. A removed box shrinks to nothing, which the resize
 * observer sees. The page itself is observed only while the box is hidden, because then a removal changes
 * no size.
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
  // One frame later: acting inside the observer can cause a "ResizeObserver loop" error in the page, and a box
  // that only moved is back by then.
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
