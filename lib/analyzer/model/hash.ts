/** Bits of a feature's key in the weights; one unknown feature in a thousand meets the key of another. */
const bits = 24;

/** FNV-1a over UTF-16 units, folded to 24 bits: the key of a feature in the weights. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return ((hash >>> bits) ^ hash) & (2 ** bits - 1);
}
