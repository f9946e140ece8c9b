import type { Verdict } from '../../lib/analyzer/analysis.ts';

/** Square for posts about the organisation, round for posts about others, and two shapes in between. */
const shapes = {
  'brand-only': <path d="M1 1h10v10H1z" />,
  'mostly-us': <path d="M1 1h10v10H1zM2.5 2.5v7L9.5 2.5z" fill-rule="evenodd" />,
  shared: <path d="M6 1a5 5 0 0 1 0 10zM6 0a6 6 0 0 0 0 12v-1.4A4.6 4.6 0 0 1 6 1.4z" />,
  'community-first': <circle cx="6" cy="6" r="5.5" />,
  unclear: <path d="M1 5h10v2H1z" />,
} as const satisfies Record<Verdict, unknown>;

/** A verdict's icon, distinguished by shape; the word is beside it or in an accessible name around it. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg class={`verdict-mark is-${verdict}`} viewBox="0 0 12 12" aria-hidden="true">
      {shapes[verdict]}
    </svg>
  );
}
