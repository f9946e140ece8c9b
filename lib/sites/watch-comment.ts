import type { Outcome, PublishedSign } from './define-site.ts';
import { isEmpty } from './page-parts.ts';

interface CommentParts {
  readonly box: HTMLElement;
  /** The comments of the same thread that are in the page now. */
  readonly find: () => readonly Element[];
  readonly readSign: (comment: Element) => PublishedSign | undefined;
}

/**
 * A comment is out when its box was emptied or taken away and the thread has one more. Of its
 * words nothing is read: only that it was not there before.
 */
export function watchComment({ box, find, readSign }: CommentParts): () => Outcome | undefined {
  const before = find();
  const known = new Set(before.map((comment) => readSign(comment)?.id));
  return () => {
    if (box.isConnected && !isEmpty(box)) return undefined;
    const now = find();
    const sign = now.map(readSign).find((each) => each && !known.has(each.id));
    if (sign) return { is: 'out', sign };
    return now.length > before.length ? { is: 'out' } : undefined;
  };
}
