import {
  autoUpdate,
  computePosition,
  detectOverflow,
  flip,
  offset,
  shift,
  type Placement,
  type ReferenceElement,
} from '@floating-ui/dom';

/** Space kept free at the window's edges. */
const padding = 8;

interface PlaceOptions {
  readonly placement: Placement;
  readonly gap: number;
  readonly signal: AbortSignal;
  /** Other elements to place it beside if it can't be seen beside the first; they must be wholly in the window. */
  readonly otherwise?: readonly ReferenceElement[];
  /** Called after each placement with whether the element can be seen. */
  readonly placed?: (isSeen: boolean) => void;
}

/**
 * Keeps one of our elements beside something on the page while the page scrolls and changes; returns a function that repositions it after any other
 * change. It is hidden only when all its references are.
 */
export function keepBeside(
  reference: ReferenceElement,
  floating: HTMLElement,
  { placement, gap, signal, otherwise = [], placed }: PlaceOptions,
): () => void {
  const computePlace = async (beside: ReferenceElement) => {
    const isFirst = beside === reference;
    let isHidden = false;
    const { x, y } = await computePosition(beside, floating, {
      strategy: 'fixed',
      placement,
      middleware: [
        offset(gap),
        // In a window as narrow as the reference, it is placed over it.
        flip({ padding, fallbackAxisSideDirection: placement === 'left' ? 'start' : 'none' }),
        shift({ padding, crossAxis: !isFirst }),
        {
          name: 'fit',
          async fn(state) {
            const { reference, floating: own } = state.rects;
            const { top, bottom } = await detectOverflow(state, { padding });
            const whole = own.height - top - bottom;
            const beside = own.height - (state.placement.startsWith('top') ? top : bottom);
            const room = isFirst ? Math.min(beside, whole) : whole;
            floating.style.maxHeight = `${Math.max(room, 120)}px`;
            const cut = await detectOverflow(state, { elementContext: 'reference' });
            isHidden =
              Math.max(cut.top, cut.bottom) >= reference.height ||
              Math.max(cut.left, cut.right) >= reference.width;
            return floating.offsetHeight === own.height ? {} : { reset: { rects: true } };
          },
        },
      ],
    });
    const isInView = y >= 0 && y + floating.offsetHeight <= innerHeight;
    return { x, y, isSeen: !isHidden && (isInView || !otherwise[0]) };
  };
  const update = async () => {
    let place = await computePlace(reference);
    for (const each of otherwise) if (!place.isSeen) place = await computePlace(each);
    if (signal.aborted) return;
    Object.assign(floating.style, {
      left: `${place.x}px`,
      top: `${place.y}px`,
      opacity: '1',
      visibility: place.isSeen ? 'visible' : 'hidden',
    });
    placed?.(place.isSeen);
  };
  // Waits for the next frame: if the card shrank while being measured, the page would get an error.
  const soon = () => requestAnimationFrame(update);
  signal.addEventListener('abort', autoUpdate(reference, floating, soon), { once: true });
  return update;
}
