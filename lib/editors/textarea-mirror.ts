import type { Span } from '../text/span.ts';

/** Every style that affects where a character of a text field is drawn. */
const metrics = [
  'border-width',
  'box-sizing',
  'direction',
  'font-family',
  'font-feature-settings',
  'font-size',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding',
  'tab-size',
  'text-align',
  'text-indent',
  'text-transform',
  'unicode-bidi',
  'white-space',
  'word-break',
  'word-spacing',
] as const;

/** Inline and one by one: the stage's own rules must not shift a character. */
const paneStyle = {
  position: 'fixed',
  // Underlines belong below the badge and the card.
  zIndex: '-1',
  overflow: 'hidden',
  pointerEvents: 'none',
  color: 'transparent',
  background: 'none',
  margin: '0',
} as const;

/** A hidden mirror of a text field, laid exactly over it, which gives any part of its text a Range. */
export interface Mirror {
  rangeOf(text: string, span: Span): Range | undefined;
}

/**
 * Builds the mirror in `stage` when a range is first asked for, and keeps it over the field while the field
 * scrolls or resizes.
 */
export function createMirror(
  field: HTMLTextAreaElement,
  stage: () => ParentNode | undefined,
  signal: AbortSignal,
): Mirror {
  let pane: HTMLElement | undefined;
  let copy: HTMLElement | undefined;
  let isFollowing = false;
  const letters = document.createTextNode('');

  function build(): HTMLElement | undefined {
    if (pane?.isConnected) return pane;
    pane?.remove();
    const parent = stage();
    if (!parent || signal.aborted) return undefined;
    pane = document.createElement('div');
    copy = document.createElement('div');
    copy.append(letters);
    pane.append(copy);
    pane.setAttribute('aria-hidden', 'true');
    if (!isFollowing) follow();
    isFollowing = true;
    Object.assign(pane.style, paneStyle);
    parent.append(pane);
    return pane;
  }

  function place(): void {
    if (pane?.isConnected && copy) layOver(field, pane, copy);
  }

  /** Only a mirror that was used listens. */
  function follow(): void {
    const resized = new ResizeObserver(place);
    resized.observe(field);
    field.addEventListener('scroll', place, { signal, passive: true });
    window.addEventListener('scroll', place, { signal, passive: true, capture: true });
    window.addEventListener('resize', place, { signal, passive: true });
    signal.addEventListener(
      'abort',
      () => {
        resized.disconnect();
        pane?.remove();
      },
      { once: true },
    );
  }

  return {
    rangeOf(text, span) {
      if (!build()) return undefined;
      // A trailing line feed opens a new line in a text field but not in a block.
      const shown = text.endsWith('\n') ? `${text}\u200B` : text;
      if (letters.data !== shown) letters.data = shown;
      place();
      if (span.end > text.length) return undefined;
      const range = document.createRange();
      range.setStart(letters, span.start);
      range.setEnd(letters, span.end);
      return range;
    },
  };
}

/** Lays the mirror exactly over the field, with the same metrics. */
function layOver(field: HTMLTextAreaElement, pane: HTMLElement, copy: HTMLElement): void {
  const style = getComputedStyle(field);
  for (const name of metrics) copy.style.setProperty(name, style.getPropertyValue(name));
  // A text field always wraps like `pre-wrap`.
  if (copy.style.whiteSpace !== 'pre') copy.style.whiteSpace = 'pre-wrap';
  // The stage uses window pixels, the field its own zoomed ones.
  const zoom = field.currentCSSZoom || 1;
  Object.assign(copy.style, {
    zoom: `${zoom}`,
    borderStyle: 'solid',
    borderColor: 'transparent',
    margin: '0',
    width: `${field.clientWidth + parseFloat(style.borderLeftWidth) + parseFloat(style.borderRightWidth)}px`,
    boxSizing: 'border-box',
    minHeight: '100%',
  });
  const box = field.getBoundingClientRect();
  Object.assign(pane.style, {
    left: `${box.left}px`,
    top: `${box.top}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
  });
  pane.scrollTop = field.scrollTop * zoom;
}
