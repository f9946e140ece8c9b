import type { Outcome, PublishedSign } from './define-site.ts';
import { closestAcross, findPressed, isShown, outermostAcross } from './page-parts.ts';

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
 * dialog that goes away counts when that control was the last thing pressed: whoever closed it,
 * answered a question about a discarded draft or went back pressed something else.
 */
export function watchDialog({ dialog, findControl, findSign }: DialogParts) {
  let isSentLast = true;
  let goneAt: number | undefined;
  return (event?: Event): Outcome | undefined => {
    const sign = findSign?.();
    if (sign) return { is: 'out', sign };
    if (isShown(dialog)) return event && hear(event);
    if (!isSentLast) return { is: 'withdrawn' };
    goneAt ??= performance.now();
    return !findSign || performance.now() - goneAt >= grace ? { is: 'out' } : undefined;
  };

  function hear(event: Event): Outcome | undefined {
    if (event instanceof KeyboardEvent) {
      isSentLast = false;
      return undefined;
    }
    const pressed = findPressed(event, buttons);
    if (!pressed) return undefined;
    if (pressed === findControl()) {
      isSentLast = true;
      return { is: 'again' };
    }
    if (closestAcross(pressed, dialogs)) isSentLast = false;
    return undefined;
  }
}

/** The whole dialog a composer stands in. */
export const findDialog = (composer: Element) => outermostAcross(composer, dialogs);
