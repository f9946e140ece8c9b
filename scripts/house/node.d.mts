/** Stops unless the program has the sum on record, or `known`; `mark` is the file that remembers it. */
export function checkProgram(
  program: { readonly name: string; readonly path: string },
  mark: string,
  known?: string,
): Promise<void>;
