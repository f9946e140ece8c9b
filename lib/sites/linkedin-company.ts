/** The company whose page the writer manages, by the path; LinkedIn's names have letters of all languages. */
export function readCompany(path: string): string | undefined {
  try {
    return /^\/company\/([\p{L}\p{N}_-]+)\/admin/u.exec(decodeURI(path))?.[1];
  } catch {
    // A path that is no writing in any language.
    return undefined;
  }
}
