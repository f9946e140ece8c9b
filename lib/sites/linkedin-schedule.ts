/**
 * Parses the two text fields of the schedule step into milliseconds since 1970, in this computer's time
 * zone. Seen as "6/9/2026" and "9:30 AM" in English (2026-06); other languages are assumed to use their own
 * formats. Anything ambiguous is `unknown`.
 */
export function parseSchedule(date: string, time: string, language: string): number | 'unknown' {
  const day = parseDay(date, language);
  const minutes = parseMinutes(time, language);
  if (!day || minutes === undefined) return 'unknown';
  const at = new Date(day.year, day.month - 1, day.day, 0, minutes);
  const isReal = at.getMonth() === day.month - 1 && at.getDate() === day.day;
  return isReal ? at.getTime() : 'unknown';
}

function parseDay(date: string, language: string) {
  const numbers = /^\D*(\d+)\D+(\d+)\D+(\d+)\D*$/.exec(date)?.slice(1).map(Number);
  const [first = 0, second = 0, third = 0] = numbers ?? [];
  if (first > 31) return { year: first, month: second, day: third };
  if (third < 2000) return undefined;
  const order = orderOf(language);
  // A number above twelve must be the day; equal numbers need no order.
  const isPlain = first > 12 || second > 12 || first === second;
  if (!isPlain && !order) return undefined;
  const isDayFirst = first > 12 || (second <= 12 && order === 'day');
  return isDayFirst
    ? { year: third, month: second, day: first }
    : { year: third, month: first, day: second };
}

/** Whether the language puts day or month first in formats that end with the year. */
function orderOf(language: string): 'day' | 'month' | undefined {
  const parts = format(language, {})?.formatToParts(0);
  const order = parts?.map(({ type }) => type).filter((type) => /day|month|year/.test(type));
  if (order?.[2] !== 'year') return undefined;
  return order[0] === 'day' ? 'day' : 'month';
}

function parseMinutes(time: string, language: string): number | undefined {
  const found = /^(\D*?)(\d{1,2})[:.h](\d{2})(?!\d)(.*)$/.exec(time.replace(/\s+/g, ' ').trim());
  if (!found) return undefined;
  const [, before = '', hour = '', minute = '', behind = ''] = found;
  const half = (before + behind).trim().toLowerCase();
  const hours = Number(hour);
  if (hours > 23 || Number(minute) > 59) return undefined;
  const whole = hours * 60 + Number(minute);
  if (half === '') return hours === 0 || hours > 12 || !hasHalves(language) ? whole : undefined;
  const later = [9, 21].findIndex((each) => halfOf(language, each) === half);
  if (later < 0 || hours > 12) return undefined;
  return (whole % 720) + later * 720;
}

const hasHalves = (language: string) =>
  format(language, { hour: 'numeric' })?.resolvedOptions().hour12 !== false;

/** The language's words for "AM" and "PM", in lower case. */
function halfOf(language: string, hour: number): string | undefined {
  return format(language, { hour: 'numeric', hour12: true })
    ?.formatToParts(new Date(2026, 0, 1, hour))
    .find(({ type }) => type === 'dayPeriod')
    ?.value.toLowerCase();
}

/** Undefined when the language is missing or unknown to the browser. */
function format(language: string, options: Intl.DateTimeFormatOptions) {
  try {
    const [known] = Intl.DateTimeFormat.supportedLocalesOf(language);
    // LinkedIn has only American English; "en-GB" would put the day first.
    const locale = known?.startsWith('en') ? 'en-US' : known;
    return locale && language
      ? new Intl.DateTimeFormat(locale, {
          calendar: 'gregory',
          numberingSystem: 'latn',
          ...options,
        })
      : undefined;
  } catch {
    return undefined;
  }
}
