/**
 * Called with an event inside one of our roots and its target; returns the action to take. Where events
 * reveal too much, the action runs after the event is over.
 */
export type HeardInside = (event: Event, target: Element) => (() => void) | undefined;

/** Hides the events inside our closed roots from the page. */
export interface OwnEvents {
  /** False when the page may hear our events before we do: then nothing may be shown. */
  isPrivate(): boolean;
  /** Calls back for each click and key in the root, until the signal. */
  listen(root: ShadowRoot, heard: HeardInside, signal: AbortSignal): void;
  /**
   * Calls back at once when anything moves the host or one of its ancestors: events there may bypass our
   * listeners. The returned function stops watching.
   */
  watchPlace(host: Element, moved: () => void): () => void;
}

/** Firefox exposes an event's inner target, even in a closed root. */
interface TellingEvent extends Event {
  readonly originalTarget?: EventTarget | null;
  readonly explicitOriginalTarget?: EventTarget | null;
}

/** Events that trigger actions. */
const acted = ['click', 'mousedown', 'keydown'] as const;

/** Events that a page must not mistake for ones in its own elements. */
const kept = (
  `${acted.join(' ')} keyup keypress beforeinput input change focusin focusout paste copy ` +
  'cut pointerdown pointerup mouseup dblclick auxclick contextmenu touchstart touchend ' +
  'wheel'
).split(' ');

/** Events without an `on…` property; the touch ones have it only on touch screens. */
const withoutProperty = (
  'focusin focusout DOMActivate DOMFocusIn DOMFocusOut DOMMouseScroll MozMousePixelScroll ' +
  'touchstart touchmove touchend touchcancel compositionstart compositionupdate ' +
  'compositionend textInput'
).split(' ');

/** Passive listeners for these keep the page's scrolling fast. */
const isScroll = (type: string) => /wheel|touch|scroll/i.test(type);

/**
 * Keeps our events from the page. In Firefox (ESR 153, seen 2026-11) every event that reaches a page's
 * listener exposes nodes of a closed root as `originalTarget`, `explicitOriginalTarget` and `rangeParent`,
 * and through them the root. So in Firefox our listeners take these events at the window before any
 * listener of the page. That works only if our script started first and its listeners are still attached:
 * `document.open()` removes them. When the pointer moves from the page's own element into the card, that
 * element's event exposes our nodes too, so the page gets a clean copy. While an event is dispatched,
 * Firefox also exposes the button in any event our action causes, so the action runs afterwards. Chromium
 * exposes only the host.
 *
 * `isOurPage`: a page of the extension itself, which needs no hiding.
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

/** In a separate task: while an event is dispatched, Firefox exposes its target in every other event too. */
function later(action: (() => void) | undefined): void {
  if (action) setTimeout(action);
}

/** Creates the same event again without references to our elements. */
function copyOf(event: Event): () => Event {
  const fields: Record<string, unknown> = {};
  for (const name in event) fields[name] = event[name as keyof Event];
  return () => new (event.constructor as typeof Event)(event.type, fields);
}

/** Takes all our events at the window; the returned function is true while nobody else can have heard them. */
function takeFirst(
  heardBy: ReadonlyMap<ShadowRoot, HeardInside>,
  signal: AbortSignal,
): () => boolean {
  // A page that has a head, or has loaded, may already have added listeners.
  const isFirst = document.head === null && document.readyState === 'loading';
  /** Which of our roots contains the target, or is attached to it. */
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
  // An event with an unguessable name checks that our listeners are still attached.
  const canary = crypto.randomUUID();
  let isThere = false;
  window.addEventListener(canary, () => (isThere = true), { signal });
  return () => {
    isThere = false;
    window.dispatchEvent(new Event(canary));
    return isFirst && isThere;
  };
}

/** Watches every parent link from an element up to the document. */
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
