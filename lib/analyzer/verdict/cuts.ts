/**
 * From which share on a head is believed. Chosen on invented and real posts together, whose organisations the
 * models never saw (docs/evidence.md gives precision and recall at each).
 */
export const cuts = {
  /** A post counts as being about the organisation alone. */
  brandOnly: 0.4,
  /** The writer is told so: rather silent than wrong. */
  nudge: 0.79,
  asks: 0.45,
  /** The coach says nothing at all. The lexicon of delicate words comes first. */
  sensitive: 0.7,
  /** It may be delicate: the writer is not told that the post is about the organisation alone. */
  perhapsSensitive: 0.3,
  /** A sentence is about the organisation and about somebody else. */
  mixed: 0.25,
} as const;
