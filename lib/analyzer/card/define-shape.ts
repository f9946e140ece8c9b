import type { PartnerKind } from '../../partners/partner.ts';

/** The start of a sentence, inserted at the end of the draft for the writer to continue. */
export interface Opening {
  readonly label: string;
  readonly text: string;
  /** Fits few drafts of its shape, so it is offered only if there are few other suggestions. */
  readonly isSpare?: true;
  /** Not offered if this matches, because the draft says it already. */
  readonly unless?: RegExp;
  /** Offered only if the draft says that this has happened before. */
  readonly isAgain?: true;
}

/** A question with different wording before and after the event. */
export interface Question {
  readonly before: string;
  readonly after: string;
}

/** One kind of post about the organisation, and what its card asks and offers. */
export interface Shape {
  /** As the corpus names it. */
  readonly id: string;
  /** If absent, only the draft's own words or the partner book can give a question. */
  readonly question?: string | Question;
  /** A draft has this shape only if it has one of these words, whatever the model says; if absent, any draft may. */
  readonly says?: readonly string[];
  /** Kinds of partner to offer, likeliest first; no others are offered. */
  readonly wants: readonly PartnerKind[];
  /** Label of the button that inserts an "@", shown if no partner fits. */
  readonly names: string | Question;
  /** Sentence starts that bring somebody in, most useful first. */
  readonly openings: readonly [Opening, ...Opening[]];
  /** People attend together, so readers may be asked whom they will bring. */
  readonly isOuting?: true;
  /** A draft of this shape and the question its card asks. */
  readonly examples: readonly { readonly draft: string; readonly asks: string }[];
}

export function defineShape(shape: Shape): Shape {
  return shape;
}

/** The wording for before or after the event. */
export function inTime(said: string | Question, over: boolean): string {
  return typeof said === 'string' ? said : over ? said.after : said.before;
}
