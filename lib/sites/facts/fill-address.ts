import type { SiteFacts } from './site-facts.ts';

/** An address with its `{gaps}` filled. */
export function fillAddress(template: string, words: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, gap: string) => encodeURIComponent(words[gap]!));
}

/** The address of an account's page. Named groups of the handle's pattern fill gaps too: `{server}` of "name@server". */
export function profileAddressOf(
  {
    profileAddress,
    handle: { pattern },
  }: { readonly profileAddress: string; readonly handle: Pick<SiteFacts['handle'], 'pattern'> },
  handle: string,
): string {
  return fillAddress(profileAddress, { handle, ...pattern.exec(handle)?.groups });
}
