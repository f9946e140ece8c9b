/** An address with its `{gaps}` filled. */
export function fillAddress(template: string, words: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, gap: string) => encodeURIComponent(words[gap]!));
}
