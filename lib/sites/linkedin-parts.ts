import { selectors } from './linkedin-selectors.ts';
import { closestAcross, cssOf, isBefore, isShown, wordsOf } from './page-parts.ts';
import { findDialog } from './watch-dialog.ts';

export const css = cssOf(selectors);

export function findCommentBox(composer: Element): Element | undefined {
  return findShareBox(composer) ? undefined : closestAcross(composer, css.commentBox);
}

/** The share dialog: the older share boxes can also be in a page without a dialog. */
export function findShareBox(composer: Element): Element | undefined {
  const box = closestAcross(composer, css.shareBox);
  if (!box) return undefined;
  // In the newest markup the editable matches itself, and counts only inside a dialog.
  return findDialog(composer) ?? (box === composer ? undefined : box);
}

/** The button above the draft that shows the author and the audience. */
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

/** Roots in which the site may show a dialog, a list or a message. */
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
 * The last button with text only, optionally after the editor: it publishes in the newest dialog. Buttons
 * with an aria-label or a picture are media, menus or close buttons.
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

/**
 * Searches outwards from the editor and takes the first submit button, enabled or not: one further out
 * belongs to a neighbouring comment.
 */
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
