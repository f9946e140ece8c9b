import { findEdit } from '../text/edit.ts';
import type { Editor } from './driver.ts';

/** Waiting for a page's editor: always for the thing itself, always with an end. */

const frame = 16;

/** Lets the page's own tasks run first. */
export function nextTask(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/**
 * Lets the page's promises run, and no key: editors settle what they heard in the same task, a few
 * promises later (React, Lexical) or when their observers hear of it (Quill, ProseMirror).
 */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await undefined;
}

/**
 * Sets the selection and has the page hear of it within the same task. Draft.js, Lexical and
 * ProseMirror write at the old caret otherwise, and the browser's own `selectionchange` comes a task
 * later: a key in between would fall on the selected words (both browsers, seen 2026-11).
 */
export async function select(element: HTMLElement, findRange: () => Range | undefined) {
  element.focus({ preventScroll: true });
  // What hears of the focus may draw its text anew, and hears of no selection before it has.
  await settle();
  setSelection(findRange());
  await settle();
}

export function setSelection(range: Range | undefined): void {
  if (!range) return;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  // The document's own, also for a place in an open shadow root: a root's cannot be set in Firefox.
  document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  document.dispatchEvent(new Event('selectionchange'));
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

/** Says whether the last event heard was the one that begins: a letter being composed, a button of the mouse that is down. */
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

/** A place in the page's tree, as selections and ranges take it. */
export interface BoundaryPoint {
  readonly node: Node;
  readonly offset: number;
}

/** In milliseconds. The slowest editor measured needed 60 to show a change; the rest is for a busy page. */
const patience = 2000;

/** Looks again after each frame until it is there; false after 2 s or when aborted. */
export async function sees(isThere: () => boolean, signal: AbortSignal): Promise<boolean> {
  const end = performance.now() + patience;
  for (;;) {
    if (isThere()) return true;
    if (signal.aborted || performance.now() >= end) return false;
    await nextTask(frame);
  }
}

/** True while what was written from `start` to `end` stands, whatever came before or behind it since. */
export function isStanding(
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

/** Turns down every edit but the first until that is over. */
export function oneAtATime(replace: Editor['replace']): Editor['replace'] {
  let isBusy = false;
  return async (request, signal) => {
    if (isBusy) return 'refused';
    isBusy = true;
    try {
      return await replace(request, signal);
    } catch {
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
