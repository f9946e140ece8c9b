import { words } from '../hook.ts';

/** What one asks about a thing itself, where the draft gives no number of it. */
export interface NounHook {
  /** In small letters, singular and plural as they are asked about. */
  readonly nouns: readonly string[];
  /** `noun`: as it stands in the row. */
  readonly asks: (noun: string) => string;
  /** Once it is over; where absent, the same. */
  readonly asksAfter?: (noun: string) => string;
  /** The shape the draft has where the head is not sure. */
  readonly shape: string;
  /** Asked only where one of these words stands in the draft too. */
  readonly beside?: readonly string[];
  /** See `Hook`. */
  readonly who?: string;
  readonly answer?: string;
}

interface Row {
  readonly shape: string;
  /** The noun replaces `#`. */
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
