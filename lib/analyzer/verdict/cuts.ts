/**
 * Probability thresholds, chosen on held-out posts of the corpus and on real posts together: docs/evidence.md gives
 * precision and recall at the first four.
 */
export const cuts = {
  /** A post counts as being about the organisation alone. */
  brandOnly: 0.45,
  /** The writer is told so: prefer silence to a wrong nudge. */
  nudge: 0.825,
  asks: 0.3,
  /** The coach says nothing at all. The lexicon of delicate words comes first. */
  sensitive: 0.55,
  /** It may be delicate: the writer is not told that the post is about the organisation alone. */
  perhapsSensitive: 0.3,
  /** What shape a post has; below it the card asks what fits every draft. */
  shape: 0.6,
  /** A sentence is about the organisation and about somebody else. */
  mixed: 0.25,
} as const;
