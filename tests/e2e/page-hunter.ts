/** A page script that looks for traces of us. */
export interface Hunter {
  /** What it has found since the last call, one line each. */
  look(): readonly string[];
}

/**
 * Runs in the page's main world before any other script of the page and uses every means a page has: mutations
 * of the page and of every shadow root created in it, events of every kind, its own functions in place of the
 * browser's, and registries shared by scripts of all worlds.
 *
 * The browser receives this function as text, so it must not use anything from outside.
 */
export function installHunter(): void {
  const found = new Set<string>();
  const isOurStack = () =>
    /(?:chrome|moz)-extension:|content-scripts\//.test(new Error('look').stack ?? '');

  const nameOf = (node: unknown): string => {
    if (!(node instanceof Element)) return node instanceof Node ? node.nodeName : String(node);
    // A popover directly in the page or its dialog; the test pages have none of their own.
    const isHost = node.hasAttribute('popover');
    if (isHost) return 'host';
    if (node.closest('[contenteditable="true"], textarea')) return 'editor';
    return node.localName;
  };

  // Mutations, in shadow roots too.
  const watch = (root: Node) =>
    new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        if (type === 'attributes') found.add(`attribute ${attributeName} of ${nameOf(target)}`);
        if (type === 'characterData') found.add(`text in ${nameOf(target.parentElement)}`);
        for (const node of addedNodes) found.add(`added ${nameOf(node)} to ${nameOf(target)}`);
        for (const node of removedNodes)
          found.add(`removed ${nameOf(node)} from ${nameOf(target)}`);
      }
    }).observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  watch(document);
  const roots: ShadowRoot[] = [];
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit) {
    const root = attach.call(this, init);
    roots.push(root);
    watch(root);
    return root;
  };

  // Every event with a handler property, and some without.
  const names = new Set<string>([
    'focusin',
    'focusout',
    'compositionstart',
    'compositionend',
    'message',
  ]);
  for (const owner of [window, document, HTMLElement.prototype, Document.prototype]) {
    for (let at: object | null = owner; at; at = Object.getPrototypeOf(at) as object | null) {
      for (const key of Object.getOwnPropertyNames(at))
        if (key.startsWith('on')) names.add(key.slice(2));
    }
  }
  for (const name of names) {
    window.addEventListener(
      name,
      (event) => {
        const target = event.composedPath()[0];
        const who =
          target === window ? 'window' : target === document ? 'document' : nameOf(target);
        found.add(`event ${name} at ${who}${event.isTrusted ? '' : ', made up'}`);
      },
      true,
    );
  }

  // Replaces the browser's functions and getters with the page's own, to see whether our code ever calls them.
  const owners = [
    EventTarget,
    Node,
    Element,
    HTMLElement,
    Document,
    ShadowRoot,
    DocumentFragment,
    Event,
    UIEvent,
    MouseEvent,
    KeyboardEvent,
    Range,
    Selection,
    MutationObserver,
    ResizeObserver,
    CSSStyleSheet,
    CharacterData,
    Text,
    DOMTokenList,
    NodeList,
    Highlight,
    HighlightRegistry,
    Window,
    DOMRect,
    Array,
    Map,
    Set,
    Promise,
    RegExp,
    String,
    Object,
    Function,
    AbortSignal,
    CSSStyleDeclaration,
    Intl.Segmenter,
  ] as readonly { readonly prototype: object; readonly name: string }[];
  const tell = (name: string) => {
    if (isTelling) return;
    isTelling = true;
    if (isOurStack()) found.add(`our call of ${name}`);
    isTelling = false;
  };
  let isTelling = false;
  for (const { prototype, name } of owners) {
    for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      const { value, get, set, configurable } = property as PropertyDescriptor;
      // Functions that the hunter itself uses would call themselves.
      const isNeeded =
        ['constructor', 'stack'].includes(key) ||
        ['Array', 'Map', 'Set', 'RegExp', 'String', 'Object', 'Function', 'Promise'].includes(name);
      if (!configurable || isNeeded) continue;
      const told = <F extends Function>(real: F): F =>
        function (this: unknown, ...given: unknown[]) {
          tell(`${name}.${key}`);
          return Reflect.apply(real, this, given) as unknown;
        } as unknown as F;
      try {
        if (typeof value === 'function') {
          Object.defineProperty(prototype, key, { ...property, value: told(value as Function) });
        } else if (get || set) {
          Object.defineProperty(prototype, key, {
            ...property,
            ...(get && { get: told(get as Function) as () => unknown }),
            ...(set && { set: told(set as Function) as () => void }),
          });
        }
      } catch {
        /* Cannot be replaced. */
      }
    }
  }
  for (const key of ['toJSON', 'then', 'hatTip', 'kind', 'request']) {
    // oxlint-disable-next-line no-extend-native -- as a page would to trap us
    Object.defineProperty(Object.prototype, key, {
      configurable: true,
      get() {
        tell(`Object.${key}`);
        return undefined;
      },
      set(value: unknown) {
        Object.defineProperty(this, key, {
          value,
          writable: true,
          configurable: true,
          enumerable: true,
        });
      },
    });
  }

  let globals: readonly string[] | undefined;
  const globalNames = () =>
    Object.getOwnPropertyNames(window).filter(
      // Frames by number, and globals set by the test itself.
      (name) => !/^\d+$|aria\w*Selector/i.test(name),
    );
  document.addEventListener('DOMContentLoaded', () => (globals = globalNames()));

  const focusName = () => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return nameOf(at);
  };

  /** A snapshot of everything visible to every script. */
  const lookAbout = () => {
    for (const name of CSS.highlights.keys()) found.add(`highlight ${name}`);
    for (const root of [document, ...roots]) {
      for (const sheet of root.adoptedStyleSheets) {
        const rules = [...sheet.cssRules].map((rule) => rule.cssText).join(' ');
        const where = root === document ? 'the page' : 'a shadow root';
        found.add(
          `${/highlight/.test(rules) ? 'highlight rules' : `rules ${rules}`} adopted by ${where}`,
        );
      }
    }
    for (const { href } of document.styleSheets)
      if (/extension:/.test(href ?? '')) found.add(`style sheet ${href}`);
    for (const { name } of performance.getEntries())
      if (/extension:/.test(name)) found.add(`loaded ${name}`);
    const pages = [
      document.documentElement.outerHTML,
      ...roots.map((root) => root.innerHTML),
    ].join();
    if (/(?:chrome|moz)-extension:/.test(pages)) found.add('extension address in the page');
    for (const element of [document, ...roots].flatMap((root) => [...root.querySelectorAll('*')])) {
      if (nameOf(element) !== 'host') continue;
      found.add(
        `host with ${[...element.attributes]
          .map(({ name }) => name)
          .toSorted()
          .join(' ')}`,
      );
      if (element.shadowRoot) found.add('host with an open root');
      if (element.childNodes.length > 0) found.add('host with children');
      const keys = Object.getOwnPropertyNames(element);
      if (keys.length > 0) found.add(`host with properties ${keys.join()}`);
    }
    found.add(`focus in ${focusName()}`);
    for (const name of globalNames()) if (!globals?.includes(name)) found.add(`global ${name}`);
  };

  const hunter: Hunter = {
    look() {
      lookAbout();
      const seen = [...found];
      found.clear();
      return seen;
    },
  };
  // Under a symbol, so that it is not listed among the globals.
  Object.defineProperty(window, Symbol.for('hunter'), { value: hunter });
}
