import type { PartnerKind } from '../../partners/partner.ts';

/** Words that go at the end of the draft, with the caret behind them. */
export interface Opening {
  readonly label: string;
  readonly text: string;
  /** Fits few drafts of its shape: it comes second only where there is nothing else to press. */
  readonly isSpare?: true;
  /** Not where the draft has said it already. */
  readonly unless?: RegExp;
  /** Only where the draft says that it has happened before. */
  readonly isAgain?: true;
}

/** A question that changes with time: asked before it happens, and after. */
export interface Question {
  readonly before: string;
  readonly after: string;
}

/** One kind of post about the organisation, and what its card asks and offers. */
export interface Shape {
  /** As the corpus names it. */
  readonly id: string;
  /** Absent: nothing is asked but what the draft's own words or the partner book give. */
  readonly question?: string | Question;
  /** One of these words stands in every draft of this shape, whatever the model says; absent: any draft may be one. */
  readonly says?: readonly string[];
  /** Kinds of partner that had a part in such a thing, the likeliest first; nobody else is offered. */
  readonly wants: readonly PartnerKind[];
  /** What the button says that puts an "@" in, for a writer without a fitting partner. */
  readonly names: string | Question;
  /** First words of a sentence that brings somebody in, the most useful first. */
  readonly openings: readonly [Opening, ...Opening[]];
  /** People go there together: readers may be asked who they will bring. */
  readonly isOuting?: true;
  /** A draft of this shape and the question its card asks. */
  readonly examples: readonly { readonly draft: string; readonly asks: string }[];
}

export function defineShape(shape: Shape): Shape {
  return shape;
}

/** What is said before it happens, or after. */
export function inTime(said: string | Question, over: boolean): string {
  return typeof said === 'string' ? said : over ? said.after : said.before;
}
