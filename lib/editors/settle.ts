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
export async function select(
  element: HTMLElement,
  anchor: BoundaryPoint,
  focus: BoundaryPoint,
): Promise<void> {
  element.focus({ preventScroll: true });
  const selection = document.getSelection();
  if (!selection) return;
  const same =
    selection.anchorNode === anchor.node &&
    selection.anchorOffset === anchor.offset &&
    selection.focusNode === focus.node &&
    selection.focusOffset === focus.offset;
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
    selection.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
  }
  await heard;
  await nextTask();
}

/** A place in the page's tree, as selections and ranges take it. */
export interface BoundaryPoint {
  readonly node: Node;
  readonly offset: number;
}

/** Looks again after each frame until the text is there; false after `patience` or when aborted. */
export async function seesText(
  read: () => string,
  wanted: string,
  signal: AbortSignal,
  patience: number,
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
