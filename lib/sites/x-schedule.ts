/**
 * The time in X's schedule dialog, in milliseconds since 1970; undefined when the fields are not the
 * expected ones (seen 2026-07, several languages): month, day, year, hour, minute and, on a twelve-hour
 * clock, am or pm.
 */
export function readScheduleFields(fields: readonly HTMLSelectElement[]): number | undefined {
  const [month, day, year, hour, minute, half] = fields;
  if (!month || !day || !year || !hour || !minute || fields.length > 6) return undefined;
  const hours = count(hour);
  const isSeen =
    count(month) === 12 &&
    count(day) >= 28 &&
    count(day) <= 31 &&
    Number(year.value) > 2000 &&
    (half ? hours === 12 && count(half) === 2 : hours === 24) &&
    count(minute) === 60;
  if (!isSeen) return undefined;
  const shift = half ? shifts[half.value.toLowerCase()] : 0;
  if (shift === undefined) return undefined;
  const at = new Date(
    Number(year.value),
    Number(month.value) - 1,
    Number(day.value),
    (half ? Number(hour.value) % 12 : Number(hour.value)) + shift,
    Number(minute.value),
  );
  return at.getMonth() === Number(month.value) - 1 ? at.getTime() : undefined;
}

const shifts: Readonly<Record<string, number>> = { am: 0, pm: 12 };

/** Options with a value, not counting an empty first one. */
const count = ({ options }: HTMLSelectElement) =>
  [...options].filter(({ value }) => value !== '').length;
