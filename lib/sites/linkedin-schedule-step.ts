import { parseSchedule } from './linkedin-schedule.ts';
import { css, findLastWords } from './linkedin-parts.ts';
import { findPressed, isEnabled, isShown, wordsOf } from './page-parts.ts';
import { findDialog } from './watch-dialog.ts';

interface Settled {
  readonly at: number | 'unknown';
  /** The text of the time field. */
  readonly time: string;
}

/** The share dialogs in which a time was confirmed. */
const settled = new WeakMap<Element, Settled>();

/** Stores the time when the writer clicks the schedule step's own button. */
export function noteSchedule(event: Event): void {
  const button = findPressed(event, 'button');
  const dialog = button && findDialog(button);
  if (!button || !dialog || !isEnabled(button)) return;
  const [date, time] = [css.scheduleDate, css.scheduleTime].map((each) =>
    [...dialog.querySelectorAll<HTMLInputElement>(each)].find(isShown),
  );
  if (!date || !time || !settles(button, dialog)) return;
  const at = parseSchedule(date.value, time.value, document.documentElement.lang);
  settled.set(dialog, { at, time: time.value });
}

/** The step's primary button; where none is marked, the last one with text only. */
function settles(button: Element, dialog: Element): boolean {
  if (dialog.querySelector(css.settleSchedule)) return button.matches(css.settleSchedule);
  return findLastWords(dialog) === button;
}

/**
 * The confirmed time, while the dialog still shows it ("Posting Tue, Jun 9 at 9:30 AM", seen 2026-06). When
 * the writer removes the schedule the line goes, and the button publishes at once again.
 */
export function readSettled(dialog: Element, composer: Element): Settled['at'] | undefined {
  const { at, time = '' } = settled.get(dialog) ?? {};
  const digits = /\d+\D\d+/.exec(time)?.[0];
  return !digits || wordsOf(dialog, composer).join(' ').includes(digits) ? at : undefined;
}
