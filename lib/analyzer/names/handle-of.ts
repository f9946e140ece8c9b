/**
 * True when a handle matches a name elsewhere in the draft, by its initials ("World Meteorological
 * Organization", @WMO) or its words run together ("Mill Lane Choir", @milllanechoir_uk).
 */
export function isHandleOf(handle: string, name: string): boolean {
  const key = handle.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 2) return false;
  const joined = words.join('').toLowerCase();
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const initials = capitals
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();
  return (
    (joined.length > 5 && key.includes(joined)) ||
    (initials.length > 2 && key.startsWith(initials) && key.length - initials.length <= 3)
  );
}
