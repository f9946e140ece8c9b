import type { Confirmation, Outcome } from './define-site.ts';
import { isEmpty, isShown } from './page-parts.ts';

interface CommentParts {
  readonly box: HTMLElement;
  /** The comments of the same thread that are in the page now. */
  readonly find: () => readonly Element[];
  readonly readConfirmation: (comment: Element) => Confirmation | undefined;
}

/**
 * How long a comment without an id must stay before it counts: one that is still being sent, or that
 * failed, is in its thread too.
 */
const grace = 5000;

/**
 * A comment counts as published when its box was emptied or removed and the thread has exactly one new
 * comment. The words of comments are never read, only whether they are new.
 */
export function watchComment({
  box,
  find,
  readConfirmation,
}: CommentParts): () => Outcome | undefined {
  const at = performance.now();
  /** The comment's id, or the element itself when it has none. */
  const keyOf = (comment: Element) => readConfirmation(comment)?.id ?? comment;
  const old = new Set(find().map(keyOf));
  return () => {
    if (box.isConnected && !isEmpty(box)) return undefined;
    const fresh = find().filter((comment) => !old.has(keyOf(comment)));
    const confirmations = fresh.flatMap((comment) => readConfirmation(comment) ?? []);
    const [confirmation] = confirmations;
    // Several new ids are older comments shown on demand; the same id twice is one comment drawn twice.
    if (confirmation)
      return confirmations.every(({ id }) => id === confirmation.id)
        ? { is: 'published', confirmation }
        : undefined;
    const [bare, ...others] = fresh;
    const isOut = bare && !others[0] && isShown(bare) && performance.now() - at >= grace;
    return isOut ? { is: 'published' } : undefined;
  };
}
