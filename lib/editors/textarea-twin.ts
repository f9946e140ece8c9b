import type { Span } from '../text/span.ts';

/** Everything that decides where a letter of a text field stands. */
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

/** An invisible copy of a text field's text, standing exactly over it, so that a stretch of it has a Range. */
export interface Twin {
  rangeOf(text: string, span: Span): Range | undefined;
}

/**
 * Makes the copy in `stage` at the first wish for a range, and keeps it over the field while the
 * field scrolls or changes its size.
 */
export function createTwin(
  field: HTMLTextAreaElement,
  stage: () => ParentNode | undefined,
  signal: AbortSignal,
): Twin {
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
    // Inline and by name: the stage's own rules must not move a letter.
    Object.assign(pane.style, {
      position: 'fixed',
      // Its lines belong under the badge and the card.
      zIndex: '-1',
      overflow: 'hidden',
      pointerEvents: 'none',
      color: 'transparent',
      background: 'none',
      margin: '0',
    });
    parent.append(pane);
    return pane;
  }

  function place(): void {
    if (!pane?.isConnected || !copy) return;
    const style = getComputedStyle(field);
    for (const name of metrics) copy.style.setProperty(name, style.getPropertyValue(name));
    // A field wraps like `pre-wrap` whatever its style says.
    if (copy.style.whiteSpace !== 'pre') copy.style.whiteSpace = 'pre-wrap';
    // The stage stands in pixels of the window, the field's lengths in its own.
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

  /** Only a twin that was asked for listens. */
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
      // A trailing line feed opens a line in a field but not in a block.
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
