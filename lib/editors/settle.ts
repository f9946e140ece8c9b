/** Waiting for a page's editor: always for the thing itself, always with an end. */

/** Long enough for any editor measured (60 ms), short enough not to be felt. */
const selectionPatience = 150;
const frame = 16;

/** Lets the page's own tasks run first. */
export function nextTask(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/**
 * Sets the selection and waits until the page has heard of it. Draft.js, Lexical and ProseMirror
 * write at the old caret otherwise (measured in Chromium 156 and Firefox 153, 2026-11).
 */
export async function select(element: HTMLElement, range: Range): Promise<void> {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  element.focus({ preventScroll: true });
  const now = selectionIn(element);
  const same =
    now?.anchorNode === startContainer &&
    now.anchorOffset === startOffset &&
    now.focusNode === endContainer &&
    now.focusOffset === endOffset;
  const heard = new Promise<void>((resolve) => {
    // Focusing may itself have moved the caret to where we want it: then no second event comes.
    const timer = setTimeout(resolve, same ? frame : selectionPatience);
    document.addEventListener(
      'selectionchange',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
  if (!same) {
    // The document's own, also for a place in an open shadow root: a root's cannot be set in Firefox.
    document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  }
  await heard;
  await nextTask();
}

/** The selection as it stands in the element's own tree: Chromium may show a shadow root's only to the root. */
export function selectionIn(element: HTMLElement): Selection | null {
  // Chromium alone has it, and the types have not.
  const root = element.getRootNode() as Node & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? document.getSelection();
}

/** True when the element has the focus of its own tree: for one in a shadow root the document names the host. */
export function isFocused(element: HTMLElement): boolean {
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}

/** Says whether somebody is in the middle of composing a letter there: such text is not the page's yet. */
export function watchComposition(element: HTMLElement, signal: AbortSignal): () => boolean {
  let isComposing = false;
  element.addEventListener('compositionstart', () => (isComposing = true), { signal });
  element.addEventListener('compositionend', () => (isComposing = false), { signal });
  return () => isComposing;
}

/** Says whether a button of the mouse is down, anywhere on the page. */
export function watchPress(signal: AbortSignal): () => boolean {
  let isPressed = false;
  const hear = ({ type }: Event) => (isPressed = type === 'mousedown');
  for (const type of ['mousedown', 'mouseup'])
    addEventListener(type, hear, { signal, capture: true });
  return () => isPressed;
}

/** A place in the page's tree, as selections and ranges take it. */
export interface BoundaryPoint {
  readonly node: Node;
  readonly offset: number;
}

/** In milliseconds. The slowest editor measured needed 60 to show a change; the rest is for a busy page. */
const patience = 2000;

/** Looks again after each frame until the text is there; false after 2 s or when aborted. */
export async function seesText(
  read: () => string,
  wanted: string,
  signal: AbortSignal,
): Promise<boolean> {
  const end = performance.now() + patience;
  for (;;) {
    if (read() === wanted) return true;
    if (signal.aborted || performance.now() >= end) return false;
    await nextTask(frame);
  }
}

/** Calls back at most once a frame after input or a change of the element's own nodes. */
export function watchElement(element: HTMLElement, changed: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  let frameRequest = 0;
  const soon = () => {
    frameRequest ||= requestAnimationFrame(() => {
      frameRequest = 0;
      changed();
    });
  };
  // X, 2026-10-03: select all and delete changed nodes and sent no input event. So both are heard.
  const observer = new MutationObserver(soon);
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  element.addEventListener('input', soon, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      cancelAnimationFrame(frameRequest);
    },
    { once: true },
  );
}
