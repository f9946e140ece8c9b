import type { Outcome, PublishedSign } from './define-site.ts';
import { isEmpty, isShown } from './page-parts.ts';

interface CommentParts {
  readonly box: HTMLElement;
  /** The comments of the same thread that are in the page now. */
  readonly find: () => readonly Element[];
  readonly readSign: (comment: Element) => PublishedSign | undefined;
}

/** How long one without an id has to stand: one that is being sent or that failed is in its thread too. */
const grace = 5000;

/**
 * A comment is out when its box was emptied or taken away and the thread has exactly one more. Of
 * its words nothing is read: only that it was not there before.
 */
export function watchComment({ box, find, readSign }: CommentParts): () => Outcome | undefined {
  const at = performance.now();
  /** An id, or the element itself where it has none. */
  const keyOf = (comment: Element) => readSign(comment)?.id ?? comment;
  const old = new Set(find().map(keyOf));
  return () => {
    if (box.isConnected && !isEmpty(box)) return undefined;
    const fresh = find().filter((comment) => !old.has(keyOf(comment)));
    const signs = fresh.flatMap((comment) => readSign(comment) ?? []);
    const [sign] = signs;
    // Older comments that are shown on demand are several; a page may draw one of them twice.
    if (sign) return signs.every(({ id }) => id === sign.id) ? { is: 'out', sign } : undefined;
    const [bare, ...others] = fresh;
    const isOut = bare && !others[0] && isShown(bare) && performance.now() - at >= grace;
    return isOut ? { is: 'out' } : undefined;
  };
}
