/** A question for readers: what the button says, and what it writes. */
export interface ReaderQuestion {
  readonly label: string;
  readonly text: string;
}

/** Questions that fit a draft with one of these nouns, or an organisation that works for it. */
export interface Cause {
  readonly id: string;
  /** Nouns, in small letters and singular. */
  readonly nouns: readonly string[];
  /** Nouns that mean other things too: two of the cause must stand in the draft. */
  readonly weak: readonly string[];
  readonly questions: readonly ReaderQuestion[];
}

export const cause = (
  id: string,
  nouns: string,
  ...questions: readonly (readonly [label: string, text: string])[]
): Cause => ({
  id,
  nouns: nouns.split(', ').filter((noun) => !noun.startsWith('~')),
  weak: nouns
    .split(', ')
    .filter((noun) => noun.startsWith('~'))
    .map((noun) => noun.slice(1)),
  questions: questions.map(([label, text]) => ({ label, text })),
});
