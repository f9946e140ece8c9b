/** One way in which a post is delicate. */
export interface QuietEntry {
  readonly why: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  /** Drafts that look alike and are none. */
  readonly ignores?: readonly string[];
  /** A light "sorry" is what replies are made of: it silences posts alone. */
  readonly postsOnly?: true;
  /** A reply made of stock words stays the closed-reply rule's, whatever it is sorry for. */
  readonly unlessStock?: true;
  /** Counts lines: read over the whole draft, the others sentence by sentence. */
  readonly lines?: true;
}

/** Any of the ways of saying it, from the beginning of a word. */
export function any(...ways: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])(?:${ways.join('|')})`, 'iu');
}
