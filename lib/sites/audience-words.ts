/**
 * What sites call "everyone" in their interface languages, in lower case. Only LinkedIn's English (2026-08)
 * and German (2026-10) were seen; the rest is from memory. A missing phrase is safe: the post counts as not
 * public, and nothing is read until the writer adds that audience. Each phrase must match the whole label,
 * because a group's name may contain any of these words.
 */
const facebookPublic =
  'public|öffentlich|público|pubblica|tutti|openbaar|publiczne|offentligt?|julkinen|公開';

const linkedinAnyone =
  '(?:post to )?anyone|alle|auf alle posten|(?:publier pour )?tout le monde|cualquiera|todos|qualquer pessoa|tutti|chiunque|iedereen|全員(?:に投稿)?';

/** On Facebook the phrase may be only in the aria-label, after other words. */
const isPublicLabel = new RegExp(`(?:^|[\\s:.])(?:${facebookPublic})[\\s.。]*$`, 'u');
const isPublicAlone = new RegExp(`^(?:${facebookPublic})$`, 'u');
const isAnyone = new RegExp(`^(?:${linkedinAnyone})$`, 'u');

/** True when Facebook's audience button is known to say "everyone". */
export function isFacebookPublic(shown: string, label: string): boolean {
  if (shown) return isPublicAlone.test(shown.toLowerCase());
  return isPublicLabel.test(label.toLowerCase());
}

/** The audience of a member's LinkedIn post; undefined when it is known to be everyone. */
export function readLinkedinAudience(audience: string, name: string) {
  if (isAnyone.test(audience.toLowerCase())) return undefined;
  return audience ? toAudience(audience) : { id: 'audience:?', name: name || 'LinkedIn' };
}

/** An audience named as the site shows it. */
export function toAudience(shown: string) {
  const name = shown.slice(0, 200);
  return { id: `audience:${name.toLowerCase()}`, name };
}
