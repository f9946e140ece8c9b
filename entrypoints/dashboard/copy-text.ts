/** Puts words on the clipboard at the writer's press; false where the browser does not let us. */
export function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
