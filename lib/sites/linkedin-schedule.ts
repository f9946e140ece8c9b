/**
 * The time two text fields say, in milliseconds since 1970 and this computer's own time zone. They
 * were seen as "6/9/2026" and "9:30 AM" in English (2026-06); in another language they are taken
 * to be as that language writes them. What could be read in two ways is `unknown`.
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
  // A number above twelve says itself that it is the day; two that are the same say it both ways.
  const isPlain = first > 12 || second > 12 || first === second;
  if (!isPlain && !order) return undefined;
  const isDayFirst = first > 12 || (second <= 12 && order === 'day');
  return isDayFirst
    ? { year: third, month: second, day: first }
    : { year: third, month: first, day: second };
}

/** Which of day and month the language writes first, where the year comes last. */
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

/** "AM" and "PM" as the language has them. */
function halfOf(language: string, hour: number): string | undefined {
  return format(language, { hour: 'numeric', hour12: true })
    ?.formatToParts(new Date(2026, 0, 1, hour))
    .find(({ type }) => type === 'dayPeriod')
    ?.value.toLowerCase();
}

/** Undefined for a language that is missing or that the browser does not know. */
function format(language: string, options: Intl.DateTimeFormatOptions) {
  try {
    const [known] = Intl.DateTimeFormat.supportedLocalesOf(language);
    // The site has one English, America's; "en-GB" would be another order.
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
