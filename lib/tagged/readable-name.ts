/** Words written in lower case inside a name. */
const small = /^(?:of|on|in|at|and|the|for|to|by|de|la|y)$/i;

/**
 * A handle as a person would write the name: "MillLaneChoir" → "Mill Lane Choir". Without visible word boundaries ("milllanechoir") it stays as it
 * is, because splitting it would be a guess.
 */
export function readableName(handle: string): string {
  const words = handle.split('_').filter(Boolean).flatMap(splitHumps);
  if (words.length < 2) return words[0] ?? handle;
  return words
    .map((word, i) => (i > 0 && small.test(word) ? word.toLowerCase() : capitalise(word)))
    .join(' ');
}

function splitHumps(text: string): string[] {
  return (
    text
      // "RiversideFB": capitals at the end are initials and stay together.
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      // "NHSEngland"
      .replace(/(\p{Lu}{2,})(\p{Lu}\p{Ll}{2,})/gu, '$1 $2')
      // "Studio3Arts", not "H2O"
      .replace(/(\p{Ll}{2,})(\p{N})/gu, '$1 $2')
      .replace(/(\p{Ll}{2,} \p{N}+)(\p{Lu})/gu, '$1 $2')
      // "McKenzie", "eBay"
      .replace(/\b(Mc|Mac|\p{Ll}) (?=\p{Lu}\p{Ll})/gu, '$1')
      .split(' ')
  );
}

function capitalise(word: string): string {
  return /\p{Lu}/u.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
}
