/** The question a card asks, and who the answer names. */
export interface Hook {
  readonly question: string;
  /** Completes "Name …" and "Say …" on the buttons: "who built it". If absent, the shape's own words are used. */
  readonly who?: string;
  /** First words of the answer: "Built by ". */
  readonly answer?: string;
  /** Label of the button that inserts `answer`; "Say …" if absent. */
  readonly label?: string;
}

/** Splits a list of words: "new, open, opened". */
export const words = (list: string): readonly string[] => list.split(/,\s+/);

/** The list as alternatives for a pattern's group. */
export const anyOf = (list: string): string => words(list).join('|');

/** Matches any of them as a whole word, ignoring case. */
export const wholeWords = (list: string): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${anyOf(list)})(?!\p{L})`, 'iu');
