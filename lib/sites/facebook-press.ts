import type { Press, PublishedSign } from './define-site.ts';
import { css, findLast, threadOf } from './facebook-parts.ts';
import { findPressed, isEnabled, isShown } from './page-parts.ts';
import { watchComment } from './watch-comment.ts';
import { findDialog, watchDialog } from './watch-dialog.ts';

/** Dialogs where a step that asks for a time was settled. Such a step was never seen: see docs/sites.md. */
const timed = new WeakSet<Element>();

/** A step that asks for a time was settled; which time it was cannot be read. */
export function noteSchedule(event: Event): void {
  const pressed = findPressed(event, css.button);
  const dialog = pressed && findDialog(pressed);
  if (!dialog || !isEnabled(pressed) || pressed !== findLast(dialog)) return;
  if ([...dialog.querySelectorAll(css.time)].some(isShown)) timed.add(dialog);
}

/** What becomes of a post whose form's last button was pressed. */
export function pressPost(composer: HTMLElement): Press | undefined {
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

/** What becomes of a comment that was sent. */
export function pressComment(form: Element, composer: HTMLElement): Press {
  const thread = threadOf(form);
  const find = () => [...thread.querySelectorAll(css.article)];
  return {
    roots: [document],
    look: watchComment({ box: composer, find, readSign }),
  };
}

function readSign(comment: Element): PublishedSign | undefined {
  const link = comment.querySelector<HTMLAnchorElement>(css.commentLink);
  const url = link && URL.parse(link.href);
  const id = /^\d+$/.exec(url?.searchParams.get('comment_id') ?? '')?.[0];
  return url && id
    ? { id: `comment:${id}`, url: `https://www.facebook.com${url.pathname}?comment_id=${id}` }
    : undefined;
}
