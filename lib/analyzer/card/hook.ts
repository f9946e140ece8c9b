/** The question a card asks, and who the answer names. */
export interface Hook {
  readonly question: string;
  /** Completes "Name …" and "Say …" on the buttons: "who built it". Without it the shape's own words stand there. */
  readonly who?: string;
  /** First words of the answer: "Built by ". */
  readonly answer?: string;
  /** What the button with these words says; without it, "Say …". */
  readonly label?: string;
}

/** A row of words as data: "new, open, opened". */
export const words = (list: string): readonly string[] => list.split(/,\s+/);

/** The same as the inside of a pattern's group. */
export const anyOf = (list: string): string => words(list).join('|');

/** Matches any of them as whole words, in capitals too. */
export const wholeWords = (list: string): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${anyOf(list)})(?!\p{L})`, 'iu');
