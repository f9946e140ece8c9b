/**
 * Probability thresholds, chosen on held-out corpus posts and real posts together: docs/evidence.md gives
 * precision and recall for the first four.
 */
export const cuts = {
  /** Above this a post counts as brand-only. */
  brandOnly: 0.45,
  /** Above this the card says that a post is brand-only: a high bar, because silence is better than a wrong nudge. */
  nudge: 0.825,
  asks: 0.3,
  /** Above this the coach stays silent. The lexicon of sensitive words comes first. */
  sensitive: 0.55,
  /** Above this a post may be sensitive, so the writer is not told that it is brand-only. */
  perhapsSensitive: 0.3,
  /** Above this a post has a shape; below it the card asks what fits every draft. */
  shape: 0.6,
  /** A sentence is mixed when its shares for the organisation and for others are both above this. */
  mixed: 0.25,
} as const;
