import type { Confirmation, Outcome } from './define-site.ts';
import { findPressed, isEnabled, isShown, outermostAcross } from './page-parts.ts';

export const dialogs = '[role="dialog"], dialog';
const buttons = 'button, [role="button"], a[href]';

/** How long to wait for the message with the link after the dialog has gone. */
const grace = 5000;

interface DialogParts {
  readonly dialog: Element;
  /** The control that publishes in the dialog's current step. */
  readonly findControl: () => Element | undefined;
  /** Finds the site's confirmation of a post newer than this attempt; absent where the site shows none. */
  readonly findConfirmation?: () => Confirmation | undefined;
}

/**
 * Watches a post after a click on its dialog's publish control. A confirmation always counts. Without one,
 * a closed dialog counts only when that control was the last thing clicked and was not enabled again:
 * someone who closed the dialog, clicked beside it, discarded the draft or went back did something else,
 * and a control that is enabled again means the attempt failed.
 */
export function watchDialog({ dialog, findControl, findConfirmation }: DialogParts) {
  const { pathname } = location;
  let isSentLast = true;
  let isOff = false;
  let goneAt: number | undefined;
  let wentBack = false;
  return (event?: Event): Outcome | undefined => {
    const confirmation = findConfirmation?.();
    if (confirmation) return { is: 'published', confirmation };
    // An outer dialog may have no layout box of its own, so its children count too.
    if ([dialog, ...dialog.children].some(isShown)) return hear(event);
    if (!isSentLast) return { is: 'withdrawn' };
    if (goneAt === undefined) {
      goneAt = performance.now();
      wentBack = location.pathname !== pathname;
    }
    if (findConfirmation && performance.now() - goneAt < grace) return undefined;
    return { is: wentBack ? 'withdrawn' : 'published' };
  };

  function hear(event: Event | undefined): Outcome | undefined {
    const control = findControl();
    const wasOff = isOff;
    isOff = control !== undefined && !isEnabled(control);
    if (wasOff && !isOff) isSentLast = false;
    if (!event) return undefined;
    const pressed = findPressed(event, buttons);
    // A click on the browser's own backdrop targets the dialog itself.
    const isInside = event.type === 'click' && event.composedPath().indexOf(dialog) > 0;
    if (pressed || !isInside) isSentLast = isInside && pressed === control;
    // The writer may take longer at a step that asks for a time than a site takes to answer.
    return { is: 'again' };
  }
}

/** The outermost dialog around a composer. */
export const findDialog = (composer: Element) => outermostAcross(composer, dialogs);
