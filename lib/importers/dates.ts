import { monthOf } from './months.ts';

/** Which number is the day when a spreadsheet wrote "05/09/2024". */
export type DateOrder = 'day-first' | 'month-first';

/** The time in a cell; read as UTC if it has no zone, so that it is the same on every machine. */
export interface CellTime {
  readonly at: number;
  /** The cell has no time of day. */
  readonly isDay: boolean;
}

/** Two numbers, either of which may be the day. */
interface TwoWays {
  readonly dayFirst: CellTime;
  readonly monthFirst: CellTime;
  /** Separated by dots: hardly anybody writes the month first then. */
  readonly hasDots: boolean;
}

/** What a column of dates leaves open. */
export interface DateQuestion {
  readonly problem: 'dates';
  /** An ambiguous cell. */
  readonly example: string;
  /** Both readings, in milliseconds since 1970. */
  readonly dayFirst: number;
  readonly monthFirst: number;
}

/** A column of dates, settled as far as its cells allow. */
export interface DateColumn {
  /** Undefined if this is not a date; `open` while it waits for an answer. */
  read(cell: string): CellTime | 'open' | undefined;
  /** Undefined if no cell is ambiguous. */
  readonly question: DateQuestion | undefined;
}

const dayLength = 24 * 60 * 60 * 1000;
/** Noon, so that the day is the same in most time zones. */
const noon = dayLength / 2;

const clock =
  /[\sT,]+(?:um |à |at )?(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?(?:\.\d+)?\s*([ap]\.?m\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const yearFirst = /^(\d{4})([-/.]) ?(\d{1,2})\2 ?(\d{1,2})\.?$/;
/** "2024年9月28日" */
const eastern = /^(\d{4})[年년] ?(\d{1,2})[月월] ?(\d{1,2})[日일]$/;
/** "오후 3:01": AM or PM comes before the time. */
const halfFirst = /(?:(오전|上午|午前)|오후|下午|午後) ?(\d{1,2}:\d{2}(?::\d{2})?)$/;
const yearLast = /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})\.?$/;
const dayMonthWord =
  /^(\d{1,2})(?:st|nd|rd|th|er|º|ª)?\.?[\s-]*(?:de |of )?(\p{L}{3,12})\.?,?[\s-]*(?:de )?(\d{4}|\d{2})\.?$/u;
const monthWordDay = /^(\p{L}{3,12})\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(\d{4})$/u;
const weekday = /^(?:\p{L}{2,13}\.?(?:-\p{L}{3,8})?,?\s+)(?=\d)|^\p{L}{2,13}\.?,\s+/u;
/** A spreadsheet's days since 1899: 1982 to 2064. */
const serial = /^([3-5]\d{4})(?:\.(\d+))?$/;
/** Meta's format, month first. */
const fixed = /^\d{2}\/\d{2}\/\d{4} \d{2}:\d{2}$/;

/**
 * Settles the order of a column from its cells: one day above twelve decides for all. If cells contradict each other or none decides, `answer` does;
 * without an answer, the column asks. `isMonthFirst`: the site itself writes months first, with two digits each.
 */
export function settleDates(
  cells: Iterable<string>,
  answer: DateOrder | undefined,
  isMonthFirst = false,
): DateColumn {
  const told = new Set<DateOrder>();
  let open: { readonly cell: string; readonly ways: TwoWays } | undefined;
  let isAsMade = isMonthFirst;
  for (const cell of cells) {
    const text = cell.trim();
    const read = readCell(text);
    if (read === undefined) continue;
    if (isAsMade && text !== '' && !fixed.test(text)) isAsMade = false;
    if ('order' in read) told.add(read.order);
    else if ('dayFirst' in read) {
      open ??= { cell: text, ways: read };
      // If other cells are month first, the spreadsheet itself mistook this one's month for the day.
      if (read.hasDots) told.add('day-first');
    }
  }
  const [only] = told;
  const settled = told.size === 1 ? only : told.size === 0 && isAsMade ? 'month-first' : undefined;
  const order = settled ?? answer;
  return {
    question: open && order === undefined ? toQuestion(open) : undefined,
    read(cell) {
      const read = readCell(cell.trim());
      if (read === undefined || !('dayFirst' in read)) return read;
      if (order === undefined) return 'open';
      return order === 'day-first' ? read.dayFirst : read.monthFirst;
    },
  };
}

function toQuestion({
  cell,
  ways,
}: {
  readonly cell: string;
  readonly ways: TwoWays;
}): DateQuestion {
  const { dayFirst, monthFirst } = ways;
  return {
    problem: 'dates',
    example: cell.slice(0, 40),
    dayFirst: dayFirst.at,
    monthFirst: monthFirst.at,
  };
}

type Read = CellTime | (CellTime & { readonly order: DateOrder }) | TwoWays;

function readCell(cell: string): Read | undefined {
  if (cell === '' || cell.length > 60) return undefined;
  const counted = serial.exec(cell);
  if (counted) return fromSerial(Number(counted[1]), counted[2]);
  const hour = clock.exec(
    cell.replace(
      halfFirst,
      (_, early: string | undefined, time: string) => `${time} ${early ? 'a' : 'p'}m`,
    ),
  );
  const time = hour ? timeIn(hour) : { isDay: true, offset: noon };
  if (time === undefined) return undefined;
  const day = (hour ? cell.slice(0, hour.index) : cell).trim();
  return readDay(day, time) ?? readDay(day.replace(weekday, ''), time);
}

type DayTime = Pick<CellTime, 'isDay'> & { readonly offset: number };

function readDay(day: string, time: DayTime): Read | undefined {
  const at = (year: number, month: number, date: number): CellTime | undefined => {
    const start = Date.UTC(year < 100 ? year + 2000 : year, month - 1, date);
    const isReal = month >= 1 && month <= 12 && new Date(start).getUTCDate() === date;
    return isReal ? { at: start + time.offset, isDay: time.isDay } : undefined;
  };
  const iso = yearFirst.exec(day.replace(eastern, '$1-$2-$3'));
  if (iso) return at(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const numbers = yearLast.exec(day);
  if (numbers) {
    const [first, second, year] = [Number(numbers[1]), Number(numbers[3]), Number(numbers[4])];
    const [dayFirst, monthFirst] = [at(year, second, first), at(year, first, second)];
    if (!dayFirst || !monthFirst) return oneWay(dayFirst, monthFirst);
    const hasDots = numbers[2] === '.';
    return first === second ? dayFirst : { dayFirst, monthFirst, hasDots };
  }
  const words = dayMonthWord.exec(day);
  if (words) return at(Number(words[3]), monthOf(words[2]!) ?? 0, Number(words[1]));
  const american = monthWordDay.exec(day);
  return american
    ? at(Number(american[3]), monthOf(american[1]!) ?? 0, Number(american[2]))
    : undefined;
}

function oneWay(
  dayFirst: CellTime | undefined,
  monthFirst: CellTime | undefined,
): Read | undefined {
  if (dayFirst) return { ...dayFirst, order: 'day-first' };
  return monthFirst && { ...monthFirst, order: 'month-first' };
}

function timeIn(found: RegExpExecArray): { isDay: false; offset: number } | undefined {
  const [, hours = '', minutes = '', seconds = '0', half, zone = ''] = found;
  const isLate = half?.toLowerCase().startsWith('p');
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (isLate ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const [, sign, zoneHours, zoneMinutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  const east = (Number(zoneHours ?? 0) * 60 + Number(zoneMinutes ?? 0)) * (sign === '-' ? -1 : 1);
  const offset = ((hour * 60 + Number(minutes) - east) * 60 + Number(seconds)) * 1000;
  return { isDay: false, offset };
}

function fromSerial(days: number, fraction: string | undefined): CellTime {
  const start = Date.UTC(1899, 11, 30) + days * dayLength;
  if (fraction === undefined) return { at: start + noon, isDay: true };
  const seconds = Math.round(Number(`0.${fraction}`) * 24 * 60 * 60);
  return { at: start + seconds * 1000, isDay: false };
}
