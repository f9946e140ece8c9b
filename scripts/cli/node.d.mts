/** Exits unless the program has the recorded checksum, or `known`; the file `mark` remembers a passed check. */
export function checkProgram(
  program: { readonly name: string; readonly path: string },
  mark: string,
  known?: string,
): Promise<void>;
