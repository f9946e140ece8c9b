/** Longer lists are rejected whole; searching them for single entries would slow down typing. */
const longest = 200;

/**
 * The entries that cause a list's problems, each with its sentence; of two that conflict, the later one. `problemOf` must be monotone: adding entries
 * never removes a problem.
 */
export function findCulprits<T>(
  all: readonly T[],
  problemOf: (some: readonly T[]) => string | undefined,
): readonly { readonly one: T; readonly message: string }[] {
  if (all.length > longest) return [];
  const found: { one: T; message: string }[] = [];
  let rest = all;
  while (problemOf(rest) !== undefined) {
    // The shortest prefix that has a problem ends with its culprit.
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
