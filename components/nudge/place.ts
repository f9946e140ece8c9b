import {
  autoUpdate,
  computePosition,
  flip,
  hide,
  offset,
  shift,
  size,
  type Placement,
  type ReferenceElement,
} from '@floating-ui/dom';

interface PlaceOptions {
  readonly placement: Placement;
  readonly gap: number;
  readonly signal: AbortSignal;
}

/**
 * Keeps an element of ours beside something of the page, while the page scrolls and changes; gives
 * what places it anew when something else did.
 */
export function keepBeside(
  reference: ReferenceElement,
  floating: HTMLElement,
  { placement, gap, signal }: PlaceOptions,
): () => void {
  const update = async () => {
    const place = await computePosition(reference, floating, {
      strategy: 'fixed',
      placement,
      middleware: [
        offset(gap),
        flip({ padding: 8 }),
        shift({ padding: 8 }),
        size({
          padding: 8,
          apply: ({ availableHeight }) => {
            floating.style.maxHeight = `${Math.max(availableHeight, 120)}px`;
          },
        }),
        hide(),
      ],
    });
    if (signal.aborted) return;
    Object.assign(floating.style, {
      left: `${place.x}px`,
      top: `${place.y}px`,
      opacity: '1',
      visibility: place.middlewareData.hide?.referenceHidden ? 'hidden' : 'visible',
    });
  };
  // In a frame of its own: a card that is made lower as it is measured would be an error in the page.
  const soon = () => requestAnimationFrame(update);
  signal.addEventListener('abort', autoUpdate(reference, floating, soon), { once: true });
  return update;
}
