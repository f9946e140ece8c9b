import type { Outcome, PublishedSign } from './define-site.ts';
import { findPressed, isEnabled, isShown, outermostAcross } from './page-parts.ts';

export const dialogs = '[role="dialog"], dialog';
const buttons = 'button, [role="button"], a[href]';

/** How long the message with the link may come after the dialog is gone. */
const grace = 5000;

interface DialogParts {
  readonly dialog: Element;
  /** What sends the post in the step the dialog is at now. */
  readonly findControl: () => Element | undefined;
  /** The site's own sign that a post of after the press is out; absent where the site shows none. */
  readonly findSign?: () => PublishedSign | undefined;
}

/**
 * What becomes of a post whose dialog's own control was pressed. The site's sign counts always. A
 * dialog that goes away counts when that control was the last thing pressed and was not given back:
 * whoever closed it, clicked beside it, answered a question about a discarded draft or went back
 * did something else, and a control that is switched on again is a failure.
 */
export function watchDialog({ dialog, findControl, findSign }: DialogParts) {
  const { pathname } = location;
  let isSentLast = true;
  let isOff = false;
  let goneAt: number | undefined;
  let wentBack = false;
  return (event?: Event): Outcome | undefined => {
    const sign = findSign?.();
    if (sign) return { is: 'out', sign };
    // A dialog around the dialog may be laid out by what is in it, without a box of its own.
    if ([dialog, ...dialog.children].some(isShown)) return hear(event);
    if (!isSentLast) return { is: 'withdrawn' };
    if (goneAt === undefined) {
      goneAt = performance.now();
      wentBack = location.pathname !== pathname;
    }
    if (findSign && performance.now() - goneAt < grace) return undefined;
    return { is: wentBack ? 'withdrawn' : 'out' };
  };

  function hear(event: Event | undefined): Outcome | undefined {
    const control = findControl();
    const wasOff = isOff;
    isOff = control !== undefined && !isEnabled(control);
    if (wasOff && !isOff) isSentLast = false;
    if (!event) return undefined;
    const pressed = findPressed(event, buttons);
    // A backdrop that the browser draws is the dialog itself.
    const isInside = event.type === 'click' && event.composedPath().indexOf(dialog) > 0;
    if (pressed || !isInside) isSentLast = isInside && pressed === control;
    // A step that asks for a time may take longer than a site takes to answer.
    return { is: 'again' };
  }
}

/** The whole dialog a composer stands in. */
export const findDialog = (composer: Element) => outermostAcross(composer, dialogs);
