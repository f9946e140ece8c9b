import { partnerKinds, rhythmDays, type PartnerKind, type Rhythm } from '../partner.ts';

/** Cell contents that mean "nothing". */
const nothing = /^(?:none|no|n\/?a|nil|tbc|tba|tbd|unknown|\?+|[-–—]+)\.?$/i;

/** True for a cell that was filled in to say nothing is known. */
export function isNothing(cell: string): boolean {
  return nothing.test(cell);
}

/** True if a cell in a site's column says that there is no account. */
export function saysNone(cell: string): boolean {
  return /^(?:none|no)\.?$/i.test(cell);
}

const yes = /^(?:(?:yes|y|true|1|x|ja|oui|sí|si)(?![\p{L}\p{N}])|[✓✔☑✅])/iu;
const plainNo = /^(?:no|n|false|0|nein|non|✗|✘|☐)[.!]?$/iu;
/** "No, she would rather not", but not "No problem". */
const clearNo =
  /^(?:(?:no|n|false|0|nein|non)\s*(?:[,.;:!(–—-]|$)|[✗✘☐]|(?:never|refused|declined|withdrawn|denied)(?!\p{L}))/iu;

/** Whether somebody must not be tagged: anything but a clear no counts as yes. */
export function readDoNotTag(cell: string): boolean | undefined {
  if (plainNo.test(cell)) return false;
  return /^(?:none|n\/?a|nil|[-–—]+)\.?$/i.test(cell) ? undefined : true;
}

/** Whether a person consented to being named; undefined if the answer is neither yes nor no. */
export function readConsent(cell: string): boolean | undefined {
  if (clearNo.test(cell)) return false;
  return yes.test(cell) ? true : undefined;
}

/** Known kinds, and unknown words that still describe the partner. */
export function readKind(words: readonly string[]): {
  readonly kind: PartnerKind | undefined;
  readonly others: readonly string[];
} {
  const kindOf = (word: string) =>
    partnerKinds.find((kind) => [kind, `${kind}s`].includes(word.toLowerCase()));
  return {
    kind: words.map(kindOf).find((kind) => kind !== undefined),
    others: words.filter((word) => word !== '' && !isNothing(word) && kindOf(word) === undefined),
  };
}

const otherRhythms: readonly (readonly [Rhythm, RegExp])[] = [
  ['weekly', /^(?:once a|every|each) week$/],
  ['monthly', /^(?:once a|every|each) month$/],
  ['quarterly', /^(?:once a|every|each) quarter$/],
  ['yearly', /^(?:(?:once a|every|each) year|annual|annually)$/],
];

export function readRhythm(cell: string): Rhythm | undefined {
  const text = cell.toLowerCase().replace(/\s+/g, ' ');
  return (
    (Object.keys(rhythmDays) as Rhythm[]).find((rhythm) => rhythm === text) ??
    otherRhythms.find(([, pattern]) => pattern.test(text))?.[0]
  );
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A day: 2026-03-01 as our own files write it, 01/03/2026 with the day first, or 1 March 2026. */
export function readDay(cell: string): number | undefined {
  if (/^\d{4}-\d{2}-\d{2}/.test(cell)) {
    const at = Date.parse(cell);
    return Number.isNaN(at) || at < 0 ? undefined : at;
  }
  const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell);
  if (numbers !== null) {
    const [first, second, year] = numbers.slice(1).map(Number) as [number, number, number];
    // Month first only if day first is impossible.
    return second > 12 ? dayAt(year, first, second) : dayAt(year, second, first);
  }
  const [, day, month = '', year] =
    /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/i.exec(cell) ?? [];
  const at = months.indexOf(month.slice(0, 3).toLowerCase());
  return day === undefined || at === -1 ? undefined : dayAt(Number(year), at + 1, Number(day));
}

/** Undefined for days that don't exist or are before 1970. */
function dayAt(year: number, month: number, day: number): number | undefined {
  const at = Date.UTC(year, month - 1, day);
  const date = new Date(at);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && at >= 0 ? at : undefined;
}
