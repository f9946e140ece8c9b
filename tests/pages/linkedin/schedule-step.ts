import { make, named } from '../make.ts';
import { words } from './words.ts';

interface StepOptions {
  readonly settled: (time: string) => void;
  readonly left: () => void;
}

/** The step that asks for a time and replaces the draft: two text fields, as seen in 2026-06. */
export function makeScheduleStep({ settled, left }: StepOptions): HTMLElement {
  const date = make('input', {
    id: 'share-post__scheduled-date',
    name: 'artdeco-date',
    type: 'text',
    'aria-label': 'Date',
    value: words.date,
  });
  const time = make('input', {
    id: 'share-post__scheduled-time',
    type: 'text',
    'aria-label': 'Time',
    value: words.time,
  });
  return make(
    'div',
    { 'data-part': 'step', class: named('schedule-step') },
    make('label', {}, date),
    make('label', {}, time),
    make(
      'div',
      { class: 'share-box-footer__main-actions', 'data-part': 'footer' },
      make('button', { type: 'button', class: named('secondary'), click: left }, words.back),
      make(
        'button',
        {
          type: 'button',
          class: 'share-box-footer__primary-btn artdeco-button--primary',
          click: () => settled(time.value),
        },
        words.next,
      ),
    ),
  );
}

/** The line above a scheduled draft. */
export function makeScheduleLine(cleared: () => void): HTMLElement {
  return make(
    'div',
    { 'data-part': 'schedule-line' },
    make('span', {}, words.line),
    make('button', { type: 'button', 'aria-label': words.clear, click: cleared }, '×'),
  );
}
