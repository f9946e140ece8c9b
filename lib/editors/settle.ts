import { findEdit } from '../text/edit.ts';
import type { Editor } from './driver.ts';

/** Waits for a page's editor: always for a condition, never for longer than a limit. */

const frame = 16;

/** Lets the page's queued tasks run first. */
export function nextTask(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/**
 * Lets the page's promises run but no key event: editors react within the same task, a few promises later
 * (React, Lexical) or in a mutation observer (Quill, ProseMirror).
 */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await undefined;
}

/**
 * Sets the selection and notifies the page within the same task. Otherwise Draft.js, Lexical and
 * ProseMirror write at the old caret: the browser's own `selectionchange` comes a task later, and a key in
 * between would replace the selected words (both browsers, seen 2026-11).
 */
export async function select(element: HTMLElement, findRange: () => Range | undefined) {
  element.focus({ preventScroll: true });
  // An editor may redraw on focus, and notices no selection until it has.
  await settle();
  setSelection(findRange());
  await settle();
}

export function setSelection(range: Range | undefined): void {
  if (!range) return;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  // The document's selection, even for a point in an open shadow root: Firefox cannot set the selection of a
  // shadow root.
  document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  document.dispatchEvent(new Event('selectionchange'));
}

/**
 * The selection in the element's own tree: Chromium may expose a selection inside a shadow root only on
 * that root.
 */
export function selectionIn(element: HTMLElement): Selection | null {
  // Chromium only, and missing from the DOM types.
  const root = element.getRootNode() as Node & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? document.getSelection();
}

/**
 * True when the element is focused within its own tree: for an element in a shadow root the document
 * reports the host.
 */
export function isFocused(element: HTMLElement): boolean {
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}

/**
 * Reports whether `begin` was heard more recently than `end`: a letter is being composed, or a mouse button
 * is down.
 */
export function watchBetween(
  target: EventTarget,
  begin: string,
  end: string,
  signal: AbortSignal,
): () => boolean {
  let isOn = false;
  for (const type of [begin, end])
    target.addEventListener(type, () => (isOn = type === begin), { signal, capture: true });
  return () => isOn;
}

/** A DOM point, as selections and ranges use it. */
export interface BoundaryPoint {
  readonly node: Node;
  readonly offset: number;
}

/** In milliseconds. The slowest editor measured took 60 to show a change; the rest is for busy pages. */
const patience = 2000;

/** Polls every frame until the condition holds; false after 2 s or on abort. */
export async function sees(isThere: () => boolean, signal: AbortSignal): Promise<boolean> {
  const end = performance.now() + patience;
  for (;;) {
    if (isThere()) return true;
    if (signal.aborted || performance.now() >= end) return false;
    await nextTask(frame);
  }
}

/** True while the text written from `start` to `end` is intact, whatever was typed before or after it since. */
export function isIntact(
  before: string,
  wanted: string,
  now: string,
  start: number,
  end: number,
): boolean {
  const since = findEdit(wanted, now);
  if (!since) return true;
  return now !== before && (since.start >= end || since.start + since.removed.length <= start);
}

/** Refuses any edit while another is running, and reports one that throws. */
export function oneAtATime(
  replace: Editor['replace'],
  failed: (error: unknown) => void,
): Editor['replace'] {
  let isBusy = false;
  return async (request, signal) => {
    if (isBusy) return 'refused';
    isBusy = true;
    try {
      return await replace(request, signal);
    } catch (error) {
      failed(error);
      return 'unverified';
    } finally {
      isBusy = false;
    }
  };
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
  // Both are needed: on X, select all and delete changed nodes without an input event (2026-10-03).
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
