/** One kind of sensitive post. */
export interface SensitiveEntry {
  readonly why: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  /** Similar drafts that are not sensitive. */
  readonly ignores?: readonly string[];
  /** Set for patterns that also match everyday apologies in replies: it silences only posts. */
  readonly postsOnly?: true;
  /** Set to leave stock replies to the closed-reply rule, whatever they apologise for. */
  readonly unlessStock?: true;
  /** Set for patterns that count lines: matched against the whole draft instead of each sentence. */
  readonly lines?: true;
  /** Set where capitals matter; every other pattern is written for text in lower case (lowerText). */
  readonly cased?: true;
}

/** Matches any of the alternatives, from the start of a word. */
export function any(...ways: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])(?:${ways.join('|')})`, 'u');
}
