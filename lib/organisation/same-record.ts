/** True if two records have the same content, whatever the order of their fields. */
export function isSameRecord(a: object, b: object): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: object): string {
  return JSON.stringify(
    Object.entries(value).toSorted(([first], [second]) => (first < second ? -1 : 1)),
  );
}
