/** True when two records say the same, in whatever order their fields stand. */
export function isSameRecord(a: object, b: object): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: object): string {
  return JSON.stringify(
    Object.entries(value).toSorted(([first], [second]) => (first < second ? -1 : 1)),
  );
}
