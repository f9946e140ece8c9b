/** Irregular past forms that describe a deed. */
const irregular =
  'made|gave|brought|took|built|drove|ran|ran|led|sold|taught|wrote|drew|sang|swam|rode|' +
  'rowed|dug|cut|won|spent|came|went|kept|held|met|stood|sat|spoke|read|put|set|laid|lent|' +
  'left|sent|found|caught|fought|fed|grew|threw|wove|knit|sewed|hung|dove|beat|bought|' +
  'broke|chose|drank|ate|fell|flew|forgave|hid|rang|rose|shook|shone|stuck|stepped|swept|' +
  'told|turned|woke|wore|got|did|paid|showed|sewn|redid|rebuilt|stayed|hauled';

// States and passives: someone who "needed", "seemed" or "was" has done nothing yet.
const states =
  'needed|wanted|loved|liked|seemed|looked forward|believed|lived|belonged|required|' +
  'remained|included|received|enjoyed|deserved|hoped|wished|existed|used|based|involved|' +
  'interested|affected|called|named|increased|supported by';

/** A past-tense verb that describes a deed. */
export const didWord = String.raw`(?:(?!(?:${states})\b)(?:(?:re|over|out|up)?(?:${irregular})|\p{Ll}{2,}ed)\b)`;

/** "have packed", "are packing", "packed". */
export const deed =
  String.raw`(?:(?:have|has|'ve|had) (?:(?:all|also|already|just|now|again|both|since) ` +
  String.raw`){0,2}(?:${didWord}|given|taken|done|run|come|gone|spent|written|driven|ridden|sung|` +
  String.raw`grown|thrown|rewritten|put|become|begun|been \p{Ll}{3,}ing)\b|(?:are|is|were|was|'re) ` +
  String.raw`(?:(?:all|also|already|now|still|busy|out|hard at work|back|currently|here) ` +
  String.raw`){0,2}(?!(?:being|having|looking|going|willing|coming|missing|amazing|hiring|growing|` +
  String.raw`recruiting|interesting|inspiring|outstanding|understanding|waiting|needing|` +
  String.raw`celebrating)\b)\p{Ll}{3,}ing\b|(?:then |also |just |all |both |even |together |kindly |` +
  String.raw`quietly |recently |generously |once |again )?${didWord})`;

/** Where a clause ends; the object of a deed comes before it. */
export const clauseEnd =
  /[,.](?!\d)|[;:!?\n()"]|[-–—]\s|\s(?=(?:before|after|while|when|until|till|because|so|which|who|as|since|and then|but|although|though|despite|to (?!the|a|an|our|their|his|her|its|every|all|over|\d|\p{Lu})\p{Ll}+)\b)/u;
