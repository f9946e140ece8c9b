import { words } from '../hook.ts';

/** The question for a number of things that somebody made, gave or did: "1,284 parcels: who packed them?" */
export interface Deed {
  /** Plurals, in lower case. */
  readonly nouns: readonly string[];
  /** The question once it is done. */
  readonly done: string;
  /** The question while the draft says that it is under way or planned; `done` if absent. */
  readonly planned?: string;
  /** The question before an event. */
  readonly ahead?: string;
  /** Asked only if the draft also has one of these words. */
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

/** The words for the buttons, "who packed them" and "Packed by ", for a question with one verb. */
export const by = (who: string, answer: string, more: More = {}): More => ({
  who,
  answer,
  ...more,
});
