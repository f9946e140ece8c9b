import type { OrganisationKind } from '../../../organisation/organisation-kinds.ts';
import { words } from '../hook.ts';

/** A question for readers: what the button says, and what it writes. */
export interface ReaderQuestion {
  readonly label: string;
  readonly text: string;
}

/** Questions that fit a draft with one of these nouns, from an organisation whose field it is. */
export interface Cause {
  readonly id: string;
  /** Kinds of organisation whose own field this is: from others the noun is a stray word. */
  readonly kinds: readonly OrganisationKind[];
  /** Nouns, in small letters and singular. */
  readonly nouns: readonly string[];
  /** Nouns that mean other things too: they weigh half. */
  readonly weak: readonly string[];
  readonly questions: readonly ReaderQuestion[];
  /** Only under drafts of these shapes. */
  readonly shapes?: readonly string[];
}

interface Row {
  readonly kinds: string;
  /** Separated by commas; `~` marks a noun that means other things too. */
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
