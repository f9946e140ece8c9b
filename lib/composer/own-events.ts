/**
 * Called with an event inside one of our roots and the element it happened at; gives what is to be
 * done about it. Where events name more than they should, that is done once the event is over.
 */
export type HeardInside = (event: Event, target: Element) => (() => void) | undefined;

/** What happens inside our closed roots, which the page must not learn of. */
export interface OwnEvents {
  /** False where the page may hear our events before we do: nothing may be shown there. */
  isPrivate(): boolean;
  /** Calls back for each press and key in the root, until the signal. */
  listen(root: ShadowRoot, heard: HeardInside, signal: AbortSignal): void;
  /**
   * Calls back in the same turn when somebody moves the host from where it stands, or what it stands
   * in: events there may pass listeners before ours. The answer ends that.
   */
  watchPlace(host: Element, moved: () => void): () => void;
}

/** Firefox names the inner target of an event, whatever the root is. */
interface TellingEvent extends Event {
  readonly originalTarget?: EventTarget | null;
  readonly explicitOriginalTarget?: EventTarget | null;
}

/** What is acted on. */
const acted = ['click', 'mousedown', 'keydown'] as const;

/** What a page must not mistake for something that happened in its own elements. */
const kept =
  `${acted.join(' ')} keyup keypress beforeinput input change focusin focusout paste copy cut pointerdown pointerup mouseup dblclick auxclick contextmenu touchstart touchend wheel`.split(
    ' ',
  );

/** Events for which no element has an `on…`; those of touch have one on touch screens alone. */
const withoutProperty =
  'focusin focusout DOMActivate DOMFocusIn DOMFocusOut DOMMouseScroll MozMousePixelScroll touchstart touchmove touchend touchcancel compositionstart compositionupdate compositionend textInput'.split(
    ' ',
  );

/** Without these among the listeners, a page scrolls as fast as before. */
const isScroll = (type: string) => /wheel|touch|scroll/i.test(type);

/**
 * Keeps our events from the page. In Firefox (ESR 153, seen 2026-11) every event that passes a
 * page's listener carries `originalTarget`, `explicitOriginalTarget` and `rangeParent`: nodes of a
 * closed root, and with them the root. So there the events are taken at the window before any
 * listener of the page's, which needs a script that started first, and listeners that are still in
 * place: `document.open()` takes them away. An event at the page's own element is one of these too
 * when the pointer goes from there into the card: the page gets a copy. What an action of ours
 * causes names the button while its event lasts: it is done after that.
 * Chromium names the host alone.
 *
 * `isOurPage`: a page of the extension's own, which has nothing to be kept from.
 */
export function createOwnEvents(signal: AbortSignal, isOurPage = false): OwnEvents {
  const heardBy = new Map<ShadowRoot, HeardInside>();
  const isTold = !isOurPage && 'originalTarget' in Event.prototype;
  return {
    isPrivate: isTold ? takeFirst(heardBy, signal) : () => true,
    watchPlace: (host, moved) => (isTold ? watchChain(host, moved) : () => {}),
    listen(root, heard, until) {
      heardBy.set(root, heard);
      until.addEventListener('abort', () => heardBy.delete(root), { once: true });
      for (const type of acted) {
        root.addEventListener(type, (event) => heard(event, event.target as Element)?.(), {
          signal: until,
        });
      }
      for (const type of kept) {
        root.host.addEventListener(type, (event) => event.stopPropagation(), {
          signal: until,
          passive: true,
        });
      }
    },
  };
}

/** In a task of its own: while an event lasts, Firefox names its target in every other one too. */
function later(action: (() => void) | undefined): void {
  if (action) setTimeout(action);
}

/** Makes the same event once more, without the names of our elements. */
function copyOf(event: Event): () => Event {
  const fields: Record<string, unknown> = {};
  for (const name in event) fields[name] = event[name as keyof Event];
  return () => new (event.constructor as typeof Event)(event.type, fields);
}

/** Takes every event of ours at the window; gives whether nobody else can have heard it. */
function takeFirst(
  heardBy: ReadonlyMap<ShadowRoot, HeardInside>,
  signal: AbortSignal,
): () => boolean {
  // A page that has a head, or is there, has had time for listeners of its own.
  const isFirst = document.head === null && document.readyState === 'loading';
  /** The root of ours that something lies in, or that it holds. */
  const rootOf = (target: EventTarget | null | undefined) => {
    if (!(target instanceof Node)) return undefined;
    const own = target.getRootNode();
    for (const root of heardBy.keys()) if (root === own || root.host === target) return root;
    return undefined;
  };
  const take = (event: TellingEvent) => {
    if (heardBy.size === 0 || !event.isTrusted) return;
    const { originalTarget, explicitOriginalTarget } = event;
    const root = rootOf(originalTarget);
    if (!root && !rootOf(explicitOriginalTarget)) return;
    event.stopImmediatePropagation();
    if (root) return later(heardBy.get(root)!(event, originalTarget as Element));
    const copy = copyOf(event);
    later(() => void originalTarget!.dispatchEvent(copy()));
  };
  const types = new Set(withoutProperty);
  for (const name in HTMLElement.prototype) if (name.startsWith('on')) types.add(name.slice(2));
  for (const type of types) {
    window.addEventListener(type, take, { signal, capture: true, passive: isScroll(type) });
  }
  // A name nobody can guess tells whether our listeners are still there.
  const canary = crypto.randomUUID();
  let isThere = false;
  window.addEventListener(canary, () => (isThere = true), { signal });
  return () => {
    isThere = false;
    window.dispatchEvent(new Event(canary));
    return isFirst && isThere;
  };
}

/** Looks at each link of the chain from an element up to the document. */
function watchChain(element: Element, broken: () => void): () => void {
  const above = (node: Node) => (node instanceof ShadowRoot ? node.host : node.parentNode);
  const chain: (readonly [Node, Node])[] = [];
  for (let node: Node = element, next = above(node); next; node = next, next = above(node))
    chain.push([node, next]);
  const observer = new MutationObserver(() => {
    if (chain.every(([node, parent]) => above(node) === parent)) return;
    observer.disconnect();
    broken();
  });
  for (const [, parent] of chain) observer.observe(parent, { childList: true });
  return () => observer.disconnect();
}
