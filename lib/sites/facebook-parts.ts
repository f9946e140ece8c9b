import { selectors } from './facebook-selectors.ts';
import { cssOf, isBefore, isShown, outermostAcross } from './page-parts.ts';

export const css = cssOf(selectors);

export const findForm = (composer: Element) => composer.closest(css.composer) ?? undefined;

/** A comment form is recognised by its submit button and its container; a chat has neither. */
export function findCommentForm(composer: Element): Element | undefined {
  const form = composer.closest(css.comment);
  return form?.querySelector(css.commentSubmit) && form.closest(css.commentContainer)
    ? form
    : undefined;
}

/** The whole post with its comments: each comment is an article nested in the post's. */
export const threadOf = (form: Element) => outermostAcross(form, css.commentContainer) ?? form;

export function isBusiness(box: Element): boolean {
  return (
    location.host === 'business.facebook.com' &&
    /^\/latest\/\w*composer/.test(location.pathname) &&
    box.matches(css.business) &&
    (box.matches(css.businessEngine) || box.querySelector(css.businessEngine) !== null)
  );
}

export function partsBefore<Part extends Element = Element>(
  form: Element,
  composer: Element,
  parts: string,
): Part[] {
  return [...form.querySelectorAll<Part>(parts)].filter((part) => isBefore(part, composer));
}

export const findCommentSubmit = (form: Element) =>
  form.querySelector(css.commentSubmit)?.querySelector(css.button) ?? undefined;

/** The last visible button publishes the post or leads to the next step. */
export function findLast(part: Element | undefined, behind?: Element): Element | undefined {
  const last = [...(part?.querySelectorAll(css.button) ?? [])].findLast(isShown);
  return last && (!behind || isBefore(behind, last)) ? last : undefined;
}
