import type { DraftFacts } from '../draft-facts.ts';

const past =
  /\b(?:was|were|had|lost|won|came|went|yesterday|last (?:night|week|weekend|month|year|\p{L}+day)|this morning|thanks? to (?:everyone|all))\b/iu;
const ahead =
  /\b(?:will|opens?|returns?|starts?|begins?|is back|book|join|come|tickets?|tonight|tomorrow|next|upcoming|register|sign up|save the date|coming|until|from)\b/iu;

/** True where what the draft tells of is over: people can be asked who was there, and not who will be. */
export function isOver({ text }: DraftFacts): boolean {
  return past.test(text) && !ahead.test(text);
}
