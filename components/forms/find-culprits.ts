/** A list so long is refused as a whole: looking for single entries would hold up the typing. */
const longest = 200;

/**
 * The entries without which a list has no problem, each with the sentence said because of it; of two
 * that do not go together the later one. `problemOf` must not find less in more entries.
 */
export function findCulprits<T>(
  all: readonly T[],
  problemOf: (some: readonly T[]) => string | undefined,
): readonly { readonly one: T; readonly message: string }[] {
  if (all.length > longest) return [];
  const found: { one: T; message: string }[] = [];
  let rest = all;
  while (problemOf(rest) !== undefined) {
    // The shortest beginning that has a problem ends with who makes it.
    let whole = 0;
    let broken = rest.length;
    while (broken - whole > 1) {
      const middle = (whole + broken) >> 1;
      if (problemOf(rest.slice(0, middle)) === undefined) whole = middle;
      else broken = middle;
    }
    const one = rest[broken - 1];
    const message = problemOf(rest.slice(0, broken));
    if (one === undefined || message === undefined) break;
    found.push({ one, message });
    rest = rest.toSpliced(broken - 1, 1);
  }
  return found;
}
