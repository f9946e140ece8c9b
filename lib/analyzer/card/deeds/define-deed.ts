import { words } from '../hook.ts';

/** What people do to a thing: the question that a number with this noun asks ("1,284 parcels: who packed them?"). */
export interface Deed {
  /** Plural forms as written, in small letters. */
  readonly nouns: readonly string[];
  /** It is done. */
  readonly done: string;
  /** It is under way, or planned in so many words; where absent, `done` serves for both. */
  readonly planned?: string;
  /** It has not happened yet: people go there. */
  readonly ahead?: string;
  /** Asked only where one of these words stands in the draft too. */
  readonly beside?: readonly string[];
  /** See `Hook`. */
  readonly who?: string;
  readonly answer?: string;
}

interface More {
  readonly planned?: string;
  readonly ahead?: string;
  readonly beside?: string;
  readonly who?: string;
  readonly answer?: string;
}

export const deed = (nouns: string, done: string, { beside, ...more }: More = {}): Deed => ({
  nouns: words(nouns),
  done,
  ...(beside !== undefined && { beside: words(beside) }),
  ...more,
});

/** "who packed them", "Packed by ": where the question has one verb, the buttons follow from it. */
export const by = (who: string, answer: string, more: More = {}): More => ({
  who,
  answer,
  ...more,
});
