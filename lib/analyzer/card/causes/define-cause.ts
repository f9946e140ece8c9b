import type { OrganisationKind } from '../../../organisation/organisation-kinds.ts';
import { words } from '../hook.ts';

/** A question for readers: what the button says, and what it writes. */
export interface ReaderQuestion {
  readonly label: string;
  readonly text: string;
}

/** A field with its nouns, and the questions to readers for drafts that use them. */
export interface Cause {
  readonly id: string;
  /** Kinds of organisation that work in this field. Drafts by other organisations need more of its nouns. */
  readonly kinds: readonly OrganisationKind[];
  /** Nouns, lower case and singular. */
  readonly nouns: readonly string[];
  /** Nouns that have other meanings too, so they count half. */
  readonly weak: readonly string[];
  readonly questions: readonly ReaderQuestion[];
  /** Asked only for drafts of these shapes; for any if absent. */
  readonly shapes?: readonly string[];
}

interface Row {
  readonly kinds: string;
  /** Separated by commas; `~` marks a noun that has other meanings too. */
  readonly nouns: string;
  readonly asks: readonly (readonly [label: string, text: string])[];
  readonly shapes?: string;
}

export const cause = (id: string, { kinds, nouns, asks, shapes }: Row): Cause => ({
  id,
  kinds: words(kinds) as readonly OrganisationKind[],
  nouns: words(nouns).filter((noun) => !noun.startsWith('~')),
  weak: words(nouns)
    .filter((noun) => noun.startsWith('~'))
    .map((noun) => noun.slice(1)),
  questions: asks.map(([label, text]) => ({ label, text })),
  ...(shapes !== undefined && { shapes: words(shapes) }),
});
