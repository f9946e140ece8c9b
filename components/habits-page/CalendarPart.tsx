import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { calendarOf, verdicts, type Day, type Week } from '../../lib/habits/calendar.ts';
import type { Translate } from '../../lib/translate.ts';
import { dayWords, postsWords } from './figure-words.ts';
import { FigureTable } from './FigureTable.tsx';
import { PagePart, type PartProps } from './PagePart.tsx';
import { VerdictMark } from './VerdictMark.tsx';
import { verdictKeys } from './verdict-words.ts';

const part = 'habits-calendar';
const mostWeeks = 53;
/** More columns side by side don't fit the page. */
const mostInRow = 27;

/** What was posted on which day. */
export function CalendarPart(props: PartProps) {
  const { figures, listing, actions, t } = props;
  const { habits, period } = figures;
  const weeks = calendarOf(habits.own, period, mostWeeks);
  const isCut = weeks.length === mostWeeks && weeks[0]!.from > period.from;
  const days = weeks.flatMap((week) => week.days.filter((day) => day !== undefined));
  const open = (day: Day) =>
    listing.open({ part, title: t('pagePostsOf', dayWords(day.at)), posts: day.posts });
  return (
    <PagePart {...props} id={part} title={t('pageCalendarTitle')}>
      {isCut && <p class="muted">{t('pageCalendarCut')}</p>}
      <Calendar weeks={weeks} open={open} t={t} />
      <ul class="verdict-counts small">
        {verdicts.map((verdict) => (
          <li key={verdict}>
            <VerdictMark verdict={verdict} /> {t(verdictKeys[verdict])}
          </li>
        ))}
      </ul>
      <p class="muted small">{t('pageCalendarHint')}</p>
      <FigureTable
        table={{
          caption: t('pageCalendarTitle'),
          head: [t('pageColumnDay'), t('pagePosts'), t('pageColumnWhat')],
          rows: days
            .filter(({ posts }) => posts.length > 0)
            .toReversed()
            .map((day) => ({
              head: dayWords(day.at),
              cells: [
                {
                  text: String(day.posts.length),
                  label: dayLabel(day, t),
                  pick: () => open(day),
                },
                { text: verdictList(day, t) },
              ],
            })),
        }}
        copy={actions.copy}
        t={t}
      />
    </PagePart>
  );
}

interface CalendarProps {
  readonly weeks: readonly Week[];
  readonly open: (day: Day) => void;
  readonly t: Translate;
}

/** One column per week; arrow keys move between days that have posts. */
function Calendar({ weeks, open, t }: CalendarProps) {
  const box = useRef<HTMLDivElement>(null);
  const rows = Math.ceil(weeks.length / mostInRow);
  const perRow = Math.ceil(weeks.length / rows);
  const blocks = Array.from({ length: rows }, (_, row) =>
    weeks.slice(row * perRow, (row + 1) * perRow),
  );
  const all = weeks.flatMap(({ days }) => days).filter((day) => day && day.posts.length > 0);
  /** The day Tab reaches: the last one visited, or the newest if that is gone. */
  const current = useSignal<number | undefined>(undefined);
  const reached = all.find((day) => day?.at === current.value) ?? all.at(-1);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const buttons = [...(box.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((each) => each === event.target);
    const next = step && at >= 0 ? at + step : -1;
    if (!buttons[next]) return;
    event.preventDefault();
    // The buttons are the days with posts, in this order.
    current.value = all[next]?.at;
    buttons[next].focus();
  };
  return (
    <div class="calendar" ref={box} onKeyDown={move}>
      {blocks.map((block) => (
        <div
          key={block[0]!.from}
          class="calendar-block"
          role="group"
          aria-label={t('pageCalendarFrom', dayWords(block[0]!.from))}
        >
          {block.map((week, index) => (
            <div key={week.from} class="calendar-week">
              <span class="calendar-month" aria-hidden="true">
                {monthWords(week.from, block[index - 1]?.from, block[index + 1]?.from)}
              </span>
              {week.days.map((day, weekday) => (
                <Cell
                  // A week always has seven days in the same order.
                  key={`${String(week.from)}-${String(weekday)}`}
                  day={day}
                  isReached={day === reached}
                  open={(pressed) => {
                    current.value = pressed.at;
                    open(pressed);
                  }}
                  t={t}
                />
              ))}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

interface CellProps {
  readonly day: Day | undefined;
  /** Reached by Tab; other days by arrow keys. */
  readonly isReached: boolean;
  readonly open: (day: Day) => void;
  readonly t: Translate;
}

function Cell({ day, isReached, open, t }: CellProps) {
  if (!day) return <span class="calendar-cell is-outside" />;
  if (!day.verdict) return <span class="calendar-cell" title={dayWords(day.at)} />;
  const label = dayLabel(day, t);
  return (
    <button
      type="button"
      class={`calendar-cell has-posts is-${day.verdict}`}
      tabIndex={isReached ? 0 : -1}
      aria-label={label}
      title={label}
      onClick={() => open(day)}
    >
      <VerdictMark verdict={day.verdict} />
      {day.posts.length > 1 && <span class="calendar-count">{day.posts.length}</span>}
    </button>
  );
}

/** "May", above the first week that begins in that month; left out where it would run into the next label. */
function monthWords(at: number, before: number | undefined, after: number | undefined): string {
  const isSame = (other: number) => new Date(at).getMonth() === new Date(other).getMonth();
  const isNew = before === undefined ? after === undefined || isSame(after) : !isSame(before);
  return isNew ? new Date(at).toLocaleDateString(undefined, { month: 'short' }) : '';
}

function verdictList({ posts }: Day, t: Translate): string {
  return verdicts
    .map((verdict) => [verdict, posts.filter((post) => post.verdict === verdict).length] as const)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => t('pageCount', [t(verdictKeys[verdict]), String(count)]))
    .join(', ');
}

const dayLabel = (day: Day, t: Translate) =>
  t('pageDayLabel', [dayWords(day.at), postsWords(day.posts.length, t), verdictList(day, t)]);
