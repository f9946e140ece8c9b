/** The company whose admin page this path is; LinkedIn's company names can contain letters of any script. */
export function readCompany(path: string): string | undefined {
  try {
    return /^\/company\/([\p{L}\p{N}_-]+)\/admin/u.exec(decodeURI(path))?.[1];
  } catch {
    // The path is not valid percent-encoding.
    return undefined;
  }
}
