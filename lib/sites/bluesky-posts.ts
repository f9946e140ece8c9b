import { selectors } from './bluesky-selectors.ts';
import type { Confirmation, Outcome, PublishAttempt } from './define-site.ts';
import { postAddress } from './facts/bluesky.ts';
import { fillAddress } from './facts/fill-address.ts';
import { cssOf, findPressed } from './page-parts.ts';

const css = cssOf(selectors);

/** How long after the dialog the message of a new post may come; half a second in the site's own code. */
const patience = 2000;
/** How long the post itself may take to appear in the list behind. */
const grace = 1000;

/** Watches the posts of one dialog after the writer asked to publish them. */
export function attemptPost(view: Element): PublishAttempt {
  const old = new Set(document.querySelectorAll(css.published));
  const words = squeeze(view.querySelector(css.composer));
  const since = Date.now();
  let isOnItsWay = false;
  let goneAt: number | undefined;
  let said: { readonly toast: Element; readonly at: number } | undefined;
  return { roots: [document], look };

  function look(event?: Event): Outcome | undefined {
    const now = performance.now();
    if (view.isConnected) return lookAtDialog(event);
    goneAt ??= now;
    const toast = said
      ? undefined
      : [...document.querySelectorAll(css.published)].find((each) => !old.has(each));
    if (toast && now - goneAt <= patience) said = { toast, at: now };
    if (!said) return now - goneAt > patience ? { is: 'withdrawn' } : undefined;
    const confirmation = findPost(words, since);
    if (confirmation) return { is: 'published', confirmation };
    const isOver = now - said.at > grace || !said.toast.isConnected;
    return isOver ? { is: 'published' } : undefined;
  }

  /** The button comes back only when publishing failed. */
  function lookAtDialog(event?: Event): Outcome | undefined {
    const control = view.querySelector(css.publish);
    if (control && isOnItsWay) return { is: 'withdrawn' };
    isOnItsWay = !control;
    return event && { is: 'again' };
  }
}

/** The new post in the list behind the dialog: by its words, and by the time in its own address. */
function findPost(words: string, since: number): Confirmation | undefined {
  if (!words) return undefined;
  for (const post of document.querySelectorAll(css.post)) {
    const link = post.querySelector<HTMLAnchorElement>(css.postLink);
    const [, handle, id] =
      /^\/profile\/([^/]+)\/post\/([2-7a-z]{13})$/.exec(link?.pathname ?? '') ?? [];
    if (!handle || !id || authorOf(post) !== handle || timeIn(id) < since - clocks) continue;
    if (!squeeze(post).includes(words)) continue;
    return { id, handle, url: fillAddress(postAddress, { handle, id }) };
  }
  return undefined;
}

/** A post's id is made by the page itself, by the same clock; it counts in steps of its own. */
const clocks = 1000;

const digits = '234567abcdefghijklmnopqrstuvwxyz';

/** The time in a post's id, in milliseconds since 1970. */
export function timeIn(id: string): number {
  const bits = [...id].reduce((sum, digit) => sum * 32n + BigInt(digits.indexOf(digit)), 0n);
  return Number((bits >> 10n) / 1000n);
}

let answered: string | undefined;

/** Remembers whose post the writer answers: the reply dialog shows no handle. Called for each trusted click. */
export function noteAnswered(event: Event): void {
  if (findPressed(event, css.dialog)) return;
  const post = findPressed(event, css.reply)?.closest(css.post);
  answered = post ? authorOf(post) : undefined;
}

export const answeredNow = (): readonly string[] => (answered ? [answered] : []);

const authorOf = (post: Element) => post.getAttribute('data-testid')?.split('-by-')[1];

const squeeze = (element: Element | null) => (element?.textContent ?? '').replace(/\s/g, '');
