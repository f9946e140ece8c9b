import { anyOf, type DatedSelector } from './define-site.ts';

/** Joins the dated selectors of each name into one CSS selector. */
export function cssOf<Name extends string>(
  selectors: Readonly<Record<Name, readonly DatedSelector[]>>,
): Readonly<Record<Name, string>> {
  const css = Object.entries<readonly DatedSelector[]>(selectors).map(([name, dated]) => [
    name,
    anyOf(dated),
  ]);
  return Object.fromEntries(css) as Record<Name, string>;
}

/** True when a path is one of these or below one. */
export const isUnder = (paths: readonly DatedSelector[], path: string) =>
  paths.some(({ css }) => `${path}/`.startsWith(`${css}/`));

/**
 * An element and its ancestors, innermost first, across shadow hosts. Capped at 1,000: a form with a field
 * named `parentNode` returns that field as its parent, which would loop for ever.
 */
export function around(element: Element): Element[] {
  const parts: Element[] = [];
  for (let node: Node | null = element; node && parts.length < 1000;) {
    if (node instanceof Element) parts.push(node);
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return parts;
}

/** `closest()` that continues outside a shadow root. */
export function closestAcross(element: Element, css: string): Element | undefined {
  return around(element).find((part) => part.matches(css));
}

/** The outermost match: dialogs can be nested. */
export function outermostAcross(element: Element, css: string): Element | undefined {
  return around(element).findLast((part) => part.matches(css));
}

/** The first match on an event's path, including inside open shadow roots. */
export function findPressed(event: Event, css: string): Element | undefined {
  return event
    .composedPath()
    .find((part): part is Element => part instanceof Element && part.matches(css));
}

/** Sites keep closed dialogs hidden in the page: those have no layout box. */
export function isShown(element: Element): boolean {
  return (
    element.isConnected &&
    element.checkVisibility({ visibilityProperty: true }) &&
    element.getClientRects().length > 0
  );
}

/** Ctrl+Enter or Cmd+Enter in this box, unless a character is being composed. */
export function isSendChord(event: Event, composer: Element): boolean {
  return (
    event instanceof KeyboardEvent &&
    event.key === 'Enter' &&
    (event.ctrlKey || event.metaKey) &&
    !event.isComposing &&
    event.composedPath().includes(composer)
  );
}

export function isEnabled(control: Element): boolean {
  return !control.matches(':disabled, [aria-disabled="true"]');
}

export function isBefore(element: Element, other: Element): boolean {
  return Boolean(other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING);
}

/** The open lists with at least one option. */
export function findOpenLists(roots: readonly Node[], css: string): readonly Element[] {
  return roots
    .flatMap((root) => [...(root as ParentNode).querySelectorAll(css)])
    .filter((list) => list.querySelector('[role="option"]') && isShown(list));
}

/** The text an element shows, one string per text node in order, without the titles of pictures. */
export function wordsOf(element: Element, without?: Element): string[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (without?.contains(text) || text.parentElement?.closest('svg, style, script')) continue;
    const tidy = text.nodeValue?.replace(/\s+/g, ' ').trim();
    if (tidy) words.push(tidy);
  }
  return words;
}

/** Nothing of the text is kept. */
export const isEmpty = (box: Element) =>
  (box instanceof HTMLTextAreaElement ? box.value : box.textContent).trim() === '';
