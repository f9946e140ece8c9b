import type { PublishAttempt, Confirmation } from './define-site.ts';
import { fillAddress } from './facts/fill-address.ts';
import { postAddress } from './facts/linkedin.ts';
import { css, findCommentBox, findPublish, findShareBox, rootsOf } from './linkedin-parts.ts';
import { readSettled } from './linkedin-schedule-step.ts';
import { watchComment } from './watch-comment.ts';
import { watchDialog } from './watch-dialog.ts';

/** Watches a post after the click on the share dialog's button. */
export function attemptShare(composer: HTMLElement): PublishAttempt | undefined {
  const dialog = findShareBox(composer);
  if (!dialog) return undefined;
  const roots = rootsOf(composer);
  const old = new Set(findConfirmations(roots).map(({ id }) => id));
  const scheduledFor = readSettled(dialog, composer);
  return {
    scheduledFor,
    roots,
    look: watchDialog({
      dialog,
      findControl: () => findPublish(composer),
      // A scheduled post has no address yet.
      ...(!scheduledFor && {
        findConfirmation: () => findConfirmations(roots).find(({ id }) => !old.has(id)),
      }),
    }),
  };
}

function findConfirmations(roots: readonly Node[]): Confirmation[] {
  const links = roots.flatMap((root) => [
    ...(root as ParentNode).querySelectorAll<HTMLAnchorElement>(css.published),
  ]);
  return links.flatMap(({ href }) => {
    const [, kind, id] = /urn:li:(\w+):(\d+)/.exec(href.replace(/%3a/gi, ':')) ?? [];
    return kind && id ? [{ id: `${kind}:${id}`, url: fillAddress(postAddress, { kind, id }) }] : [];
  });
}

/** Watches a comment after it was sent. */
export function attemptComment(composer: HTMLElement): PublishAttempt {
  const post = /:(\d+)/.exec(findCommentBox(composer)?.getAttribute('componentkey') ?? '')?.[1];
  const scope = post ? undefined : findOwnThread(composer);
  const roots = rootsOf(composer);
  const find = () =>
    (scope ? [scope] : roots)
      .flatMap((root) => [...(root as ParentNode).querySelectorAll(css.comment)])
      .filter((comment) => !post || keyOf(comment).includes(`:${post},`));
  return { roots, look: watchComment({ box: composer, find, readConfirmation }) };
}

/** The largest part around a comment box that contains no other comment box beside it. */
function findOwnThread(composer: Element): Element {
  let thread = findCommentBox(composer) ?? composer;
  const isOwn = (box: Element) => thread.contains(box) || box.closest(css.comment) !== null;
  for (let part = thread.parentElement; part; part = part.parentElement) {
    if (![...part.querySelectorAll(css.commentBox)].every(isOwn)) break;
    thread = part;
  }
  return thread;
}

const keyOf = (comment: Element) =>
  `${comment.getAttribute('componentkey')}${comment.getAttribute('data-id')}`;

function readConfirmation(comment: Element): Confirmation | undefined {
  const found = /comment:\((?:urn:li:)?(\w+):(\d+),(\d+)\)/.exec(keyOf(comment));
  if (!found) return undefined;
  const [, kind = '', post = '', own] = found;
  const urn = encodeURIComponent(`urn:li:comment:(${kind}:${post},${own})`);
  return {
    id: `comment:${post}:${own}`,
    url: `${fillAddress(postAddress, { kind, id: post })}?commentUrn=${urn}`,
  };
}
