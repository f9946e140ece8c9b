/** What a page obtained through each known way into the card, one line each. */
export interface RootProbe {
  /** Shadow root nodes that the page received, with the way they came. */
  nodes(): readonly string[];
  /** The given words that the page's own searches and selections return. */
  words(words: readonly string[]): readonly string[];
  /** The longest text of the card that can be spelt by testing whether it is there, starting from a guess. */
  spell(start: string): string;
}

/**
 * Runs in the page's main world before any other script of the page. It tries every known way in which a
 * browser gives a page something from a closed root (Firefox ESR 153, 2026-11: events name their inner target,
 * `window.find` selects in the root; both browsers: selections contain words).
 *
 * The browser receives this function as text, so it must not use anything from outside.
 */
export function installRootProbe(): void {
  const got = new Set<string>();
  const isInside = (node: unknown) =>
    node instanceof Node && node.getRootNode() instanceof ShadowRoot;
  const take = (way: string, node: unknown) => {
    if (isInside(node)) got.add(way);
  };

  const eventNodes = [
    'target',
    'originalTarget',
    'explicitOriginalTarget',
    'composedTarget',
    'rangeParent',
    'relatedTarget',
    'srcElement',
    'fromElement',
    'toElement',
    'source',
  ];
  const takeEvent = (event: Event) => {
    const fields = event as unknown as Record<string, unknown>;
    for (const name of eventNodes) take(`event ${name}`, fields[name]);
    for (const node of event.composedPath()) take('event path', node);
    for (const touch of (event as Partial<TouchEvent>).touches ?? [])
      take('event touches', touch.target);
    if (event instanceof InputEvent)
      for (const range of event.getTargetRanges()) take('event ranges', range.startContainer);
  };
  // Events without a handler property; Firefox ESR 153 fires all of these.
  const names = new Set(
    (
      'focusin focusout DOMActivate DOMFocusIn DOMFocusOut DOMMouseScroll MozMousePixelScroll ' +
      'touchstart touchmove touchend touchcancel compositionstart compositionupdate ' +
      'compositionend textInput'
    ).split(' '),
  );
  for (const owner of [window, document, HTMLElement.prototype, Document.prototype])
    for (let at: object | null = owner; at; at = Object.getPrototypeOf(at) as object | null)
      for (const key of Object.getOwnPropertyNames(at))
        if (key.startsWith('on')) names.add(key.slice(2));
  const kept: Event[] = [];
  for (const name of names)
    for (const capture of [true, false])
      window.addEventListener(
        name,
        (event) => {
          takeEvent(event);
          kept.push(event);
          if (kept.length > 50) kept.shift();
        },
        { capture, passive: true },
      );

  for (const type of PerformanceObserver.supportedEntryTypes)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const fields = entry as unknown as Record<string, unknown>;
        for (const key of ['target', 'element', 'node']) take(`performance ${key}`, fields[key]);
        for (const { node } of (fields['sources'] as { node?: Node }[] | undefined) ?? [])
          take('performance sources', node);
      }
    }).observe({ type, buffered: true });

  const selection = () => getSelection()!;
  const takeSelection = (way: string) => {
    const now = selection();
    take(way, now.anchorNode);
    take(way, now.focusNode);
    for (let at = 0; at < now.rangeCount; at += 1) take(way, now.getRangeAt(at).startContainer);
    const composed = now as Selection & { getComposedRanges?: () => readonly StaticRange[] };
    for (const range of composed.getComposedRanges?.() ?? []) take(way, range.startContainer);
  };
  const find = (text: string): boolean => {
    selection().removeAllRanges();
    return (window as unknown as { find(text: string): boolean }).find(text);
  };

  /** All text that selections return, however far they are extended. */
  const selected = () => {
    const all: string[] = [];
    for (const direction of ['forward', 'backward'])
      for (const alter of ['extend', 'move'])
        for (const grain of ['documentboundary', 'paragraph', 'line', 'word']) {
          const { body } = document;
          selection().setPosition(body, direction === 'forward' ? 0 : body.childNodes.length);
          for (let step = 0; step < 30; step += 1) {
            selection().modify(alter, direction, grain);
            takeSelection('selection.modify');
          }
          all.push(selection().toString());
        }
    document.execCommand('selectAll');
    takeSelection('select all');
    all.push(selection().toString());
    return all.join('\n');
  };

  const takePlaces = () => {
    const places = document as Document & {
      caretPositionFromPoint?(x: number, y: number): { offsetNode: Node } | null;
      caretRangeFromPoint?(x: number, y: number): Range | null;
    };
    for (let left = 5; left < innerWidth; left += 40)
      for (let top = 5; top < innerHeight; top += 15) {
        take('elementsFromPoint', document.elementsFromPoint(left, top)[0]);
        take('caretPositionFromPoint', places.caretPositionFromPoint?.(left, top)?.offsetNode);
        take('caretRangeFromPoint', places.caretRangeFromPoint?.(left, top)?.startContainer);
      }
    take('activeElement', document.activeElement);
    for (const { effect } of document.getAnimations())
      take('getAnimations', (effect as KeyframeEffect | null)?.target);
    for (const host of document.querySelectorAll('[popover]')) {
      for (const { effect } of host.getAnimations({ subtree: true }))
        take('getAnimations of the host', (effect as KeyframeEffect | null)?.target);
      take('shadowRoot', host.shadowRoot?.firstChild);
      take('a copy', host.cloneNode(true).firstChild);
      const markup = host as Element & { getHTML?(options: object): string };
      if (markup.getHTML?.({ serializableShadowRoots: true })) got.add('getHTML');
      if (host.textContent) got.add('textContent');
    }
  };

  const probe: RootProbe = {
    nodes() {
      takePlaces();
      // Check kept events again: their targets may be set late.
      for (const event of kept) takeEvent(event);
      return [...got].toSorted();
    },
    words(words) {
      const all = selected();
      return words.filter((word) => {
        const isFound = find(word);
        if (isFound) takeSelection('window.find');
        return isFound || all.includes(word);
      });
    },
    spell(start) {
      let known = find(start) ? start : '';
      const letters = [...' abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ?:.@'];
      for (let next: string | undefined = known; next !== undefined && known.length < 60;) {
        next = known && letters.find((letter) => find(known + letter));
        if (next) known += next;
        else next = undefined;
      }
      return known;
    },
  };
  // Under a symbol, so that it is not listed among the globals.
  Object.defineProperty(window, Symbol.for('root probe'), { value: probe });
}
