import type { Profile } from '../../organisation/profile.ts';
import type { Draft } from '../../post.ts';
import { ownNamesOf } from '../names/own-names.ts';
import { shortLinkHosts } from '../../sites/facts/all-sites.ts';

/** Shortened addresses, which may lead to anybody's site. */
const shortened = new RegExp(
  String.raw`^(?:https?:\/\/)?(?:www\.)?(?:${shortLinkHosts.join('|')}|bit\.ly|buff\.ly|ow\.ly|tinyurl\.com|fb\.me|goo\.gl)(?:\/|$)`,
  'i',
);

/** How many links lead to someone else's site, not counting shortened ones. */
export function countLinksOut({ links, rest }: Draft, profile: Profile): number {
  const own = ownNamesOf(profile);
  return [links, ...rest.map((box) => box.links)]
    .flat()
    .filter(({ url }) => !shortened.test(url) && !own.isSite(url)).length;
}
