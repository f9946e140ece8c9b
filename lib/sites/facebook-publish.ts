import type { Confirmation, PublishAttempt } from './define-site.ts';
import { css, findLast, threadOf } from './facebook-parts.ts';
import { findPressed, isEnabled, isShown } from './page-parts.ts';
import { watchComment } from './watch-comment.ts';
import { findDialog, watchDialog } from './watch-dialog.ts';

/** Dialogs where the writer confirmed a time step. No such step has been seen yet: see docs/sites.md. */
const timed = new WeakSet<Element>();

/** Remembers that the dialog's time step was confirmed; the time itself cannot be read. */
export function noteSchedule(event: Event): void {
  const pressed = findPressed(event, css.button);
  const dialog = pressed && findDialog(pressed);
  if (!dialog || !isEnabled(pressed) || pressed !== findLast(dialog)) return;
  if ([...dialog.querySelectorAll(css.time)].some(isShown)) timed.add(dialog);
}

/** Watches a post after the click on its form's last button. */
export function attemptPost(composer: HTMLElement): PublishAttempt | undefined {
  const dialog = findDialog(composer);
  if (!dialog) return undefined;
  return {
    get scheduledFor() {
      return timed.has(dialog) ? 'unknown' : undefined;
    },
    roots: [document],
    look: watchDialog({ dialog, findControl: () => findLast(dialog) }),
  };
}

/** Watches a comment after it was sent. */
export function attemptComment(form: Element, composer: HTMLElement): PublishAttempt {
  const thread = threadOf(form);
  const find = () => [...thread.querySelectorAll(css.article)];
  return {
    roots: [document],
    look: watchComment({ box: composer, find, readConfirmation }),
  };
}

function readConfirmation(comment: Element): Confirmation | undefined {
  const link = comment.querySelector<HTMLAnchorElement>(css.commentLink);
  const url = link && URL.parse(link.href);
  const id = /^\d+$/.exec(url?.searchParams.get('comment_id') ?? '')?.[0];
  return url && id
    ? { id: `comment:${id}`, url: `https://www.facebook.com${url.pathname}?comment_id=${id}` }
    : undefined;
}
