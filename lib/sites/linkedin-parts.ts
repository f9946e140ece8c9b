import { selectors } from './linkedin-selectors.ts';
import { closestAcross, cssOf, isBefore, isShown, wordsOf } from './page-parts.ts';
import { findDialog } from './watch-dialog.ts';

export const css = cssOf(selectors);

export function findCommentBox(composer: Element): Element | undefined {
  return findShareBox(composer) ? undefined : closestAcross(composer, css.commentBox);
}

/** The whole share dialog: the old ones may stand in a page without one. */
export function findShareBox(composer: Element): Element | undefined {
  const box = closestAcross(composer, css.shareBox);
  if (!box) return undefined;
  // The newest editable says itself what it is, and counts in a dialog only.
  return findDialog(composer) ?? (box === composer ? undefined : box);
}

/** The button over the draft that says who posts, and to whom. */
export function findAuthorButton(composer: Element): Element | undefined {
  const box = findCommentBox(composer) ? undefined : findShareBox(composer);
  const buttons = [...(box?.querySelectorAll('button') ?? [])].filter(
    (button) =>
      isBefore(button, composer) && isShown(button) && /\p{L}{2}/u.test(wordsOf(button).join()),
  );
  return buttons.find((button) => button.matches(css.author)) ?? buttons[0];
}

export function readHeader(composer: Element): {
  readonly name: string;
  readonly audience: string;
} {
  const button = findAuthorButton(composer);
  const words = button ? wordsOf(button).flatMap((word) => word.split(/\s*[·•|]\s*/)) : [];
  const [name = '', ...audience] = words.filter(Boolean);
  return { name, audience: audience.join(' ') };
}

/** Where a dialog, a list or a message of the site may stand. */
export function rootsOf(composer: Element): Node[] {
  const outlet = document.querySelector(css.outlet)?.shadowRoot;
  return [...new Set([document, composer.getRootNode(), ...(outlet ? [outlet] : [])])];
}

export function findPublish(composer: Element): Element | undefined {
  const box = findShareBox(composer);
  const marked = [...(box?.querySelectorAll(css.publish) ?? [])].find(isShown);
  return marked ?? (box && findLastWords(box, composer));
}

/**
 * The last button with words and nothing else, where given behind the editor: what sends the post
 * in the newest dialog. One with a label or a picture is media, a menu or a way out.
 */
export function findLastWords(box: Element, behind?: Element): Element | undefined {
  return [...box.querySelectorAll('button:not([aria-label])')].findLast(
    (button) =>
      (!behind || isBefore(behind, button)) &&
      !button.querySelector('svg, img') &&
      wordsOf(button).length > 0 &&
      isShown(button),
  );
}

/** Up from the editor to the first part that has one, switched off or not: further up it is the neighbour's. */
export function findCommentSubmit(composer: Element): Element | undefined {
  const box = findCommentBox(composer);
  let part: Element | null = box ? composer : null;
  while (part && part !== box) {
    part = part.parentElement;
    const found = part?.querySelector(css.commentSubmit);
    if (found) return found;
  }
  return box && findLastWords(box, composer);
}
