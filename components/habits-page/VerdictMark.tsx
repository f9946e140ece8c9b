import type { Verdict } from '../../lib/analyzer/analysis.ts';

/** Square for what is about the organisation, round for what is about others, and two between. */
const shapes = {
  'brand-only': <path d="M1 1h10v10H1z" />,
  'mostly-us': <path d="M1 1h10v10H1zM2.5 2.5v7L9.5 2.5z" fill-rule="evenodd" />,
  shared: <path d="M6 1a5 5 0 0 1 0 10zM6 0a6 6 0 0 0 0 12v-1.4A4.6 4.6 0 0 1 6 1.4z" />,
  'community-first': <circle cx="6" cy="6" r="5.5" />,
  unclear: <path d="M1 5h10v2H1z" />,
} as const satisfies Record<Verdict, unknown>;

/** The mark of a verdict, known by its shape; the word stands beside it or in the name of what it is in. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg class={`verdict-mark is-${verdict}`} viewBox="0 0 12 12" aria-hidden="true">
      {shapes[verdict]}
    </svg>
  );
}
