import { parseSchedule } from './linkedin-schedule.ts';
import { css, findLastWords } from './linkedin-parts.ts';
import { findPressed, isEnabled, isShown, wordsOf } from './page-parts.ts';
import { findDialog } from './watch-dialog.ts';

interface Settled {
  readonly at: number | 'unknown';
  /** As it stood in its field. */
  readonly time: string;
}

/** The share dialogs where a time was settled. */
const settled = new WeakMap<Element, Settled>();

/** Keeps the time that a click on the schedule step's own button settles. */
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

/** The step's main button; where none is marked, the last one with words alone. */
function settles(button: Element, dialog: Element): boolean {
  if (dialog.querySelector(css.settleSchedule)) return button.matches(css.settleSchedule);
  return findLastWords(dialog) === button;
}

/**
 * The time that was settled, while it still stands over the draft ("Posting Tue, Jun 9 at 9:30
 * AM", seen 2026-06): taken back, the line goes, and the button posts at once again.
 */
export function readSettled(dialog: Element, composer: Element): Settled['at'] | undefined {
  const { at, time = '' } = settled.get(dialog) ?? {};
  const digits = /\d+\D\d+/.exec(time)?.[0];
  return !digits || wordsOf(dialog, composer).join(' ').includes(digits) ? at : undefined;
}
