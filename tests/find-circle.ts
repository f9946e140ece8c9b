/** The first cycle found, as its nodes in order with the first one repeated at the end; undefined without one. */
export function findCircle(nodes: readonly string[], next: (node: string) => readonly string[]) {
  const done = new Set<string>();
  const path: string[] = [];
  const walk = (node: string): readonly string[] | undefined => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return undefined;
    path.push(node);
    for (const each of next(node)) {
      const found = walk(each);
      if (found) return found;
    }
    path.pop();
    done.add(node);
    return undefined;
  };
  for (const node of nodes) {
    const found = walk(node);
    if (found) return found;
  }
  return undefined;
}
