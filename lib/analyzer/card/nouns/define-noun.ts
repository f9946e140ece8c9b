import { words } from '../hook.ts';

/** The question about a thing in the draft that has no number. */
export interface NounHook {
  /** In lower case, singular or plural as the question needs. */
  readonly nouns: readonly string[];
  /** `noun` is the one found, as the row has it. */
  readonly asks: (noun: string) => string;
  /** The question after the event; `asks` if absent. */
  readonly asksAfter?: (noun: string) => string;
  /** The draft's shape if the model is not sure. */
  readonly shape: string;
  /** Asked only if the draft also has one of these words. */
  readonly beside?: readonly string[];
  /** See `Hook`. */
  readonly who?: string;
  readonly answer?: string;
}

interface Row {
  readonly shape: string;
  /** `#` stands for the noun. */
  readonly asks: string;
  readonly after?: string;
  readonly beside?: string;
  readonly who?: string;
  readonly answer?: string;
}

/** Builds one row; `nouns` and `beside` are separated by commas. */
export function noun(nouns: string, { shape, asks, after, beside, who, answer }: Row): NounHook {
  return {
    nouns: words(nouns),
    shape,
    asks: (one) => asks.replaceAll('#', one),
    ...(after !== undefined && { asksAfter: (one) => after.replaceAll('#', one) }),
    ...(beside !== undefined && { beside: words(beside) }),
    ...(who !== undefined && { who }),
    ...(answer !== undefined && { answer }),
  };
}
