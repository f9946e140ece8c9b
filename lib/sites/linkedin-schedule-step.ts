import { parseSchedule } from './linkedin-schedule.ts';
import { css, findLastWords } from './linkedin-parts.ts';
import { findPressed, isEnabled, isShown, wordsOf } from './page-parts.ts';
import { findDialog } from './watch-dialog.ts';

/** The share dialogs where a time was settled, with the time as it stood in its field. */
const settled = new WeakMap<Element, string>();

/** The time that a click on the schedule step's own button settles. */
export function noteSchedule(event: Event): number | 'unknown' | undefined {
  const button = findPressed(event, 'button');
  const dialog = button && findDialog(button);
  if (!button || !dialog || !isEnabled(button)) return undefined;
  const [date, time] = [css.scheduleDate, css.scheduleTime].map((each) =>
    [...dialog.querySelectorAll<HTMLInputElement>(each)].find(isShown),
  );
  if (!date || !time || !settles(button, dialog)) return undefined;
  settled.set(dialog, time.value);
  return parseSchedule(date.value, time.value, document.documentElement.lang);
}

/** The step's main button; where none is marked, the last one with words alone. */
function settles(button: Element, dialog: Element): boolean {
  if (dialog.querySelector(css.settleSchedule)) return button.matches(css.settleSchedule);
  return findLastWords(dialog) === button;
}

/**
 * True while the time that was settled still stands over the draft ("Posting Tue, Jun 9 at 9:30
 * AM", seen 2026-06): taken back, the line goes, and the button posts at once again.
 */
export function isScheduled(dialog: Element, composer: Element): boolean {
  const time = settled.get(dialog);
  if (time === undefined) return false;
  const digits = /\d+\D\d+/.exec(time)?.[0];
  return !digits || wordsOf(dialog, composer).join(' ').includes(digits);
}
