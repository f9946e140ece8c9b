import type { Profile } from '../organisation/profile.ts';
import type { Draft } from '../post.ts';
import { ownNamesOf } from './own-names.ts';

/** Link shorteners, which hide the real site. */
const shortened =
  /^(?:https?:\/\/)?(?:www\.)?(?:t\.co|lnkd\.in|bit\.ly|buff\.ly|ow\.ly|tinyurl\.com|fb\.me|goo\.gl)(?:\/|$)/i;

/** How many links lead to someone else's site, not counting shortened ones. */
export function countLinksOut({ links, rest }: Draft, profile: Profile): number {
  const own = ownNamesOf(profile);
  return [links, ...rest.map((box) => box.links)]
    .flat()
    .filter(({ url }) => !shortened.test(url) && !own.isSite(url)).length;
}
