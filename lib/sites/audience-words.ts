/**
 * What sites call "everybody" in their interface languages, lower case. Only LinkedIn's English
 * (2026-08) and German (2026-10) were seen, the others are from memory: a phrase that is missing
 * here makes a post count as not for everybody, and nothing is read until the writer adds that
 * place. Each is the whole of what is shown: a group may have any of these words in its name.
 */
const facebookPublic =
  'public|öffentlich|público|pubblica|tutti|openbaar|publiczne|offentligt?|julkinen|公開';

const linkedinAnyone =
  '(?:post to )?anyone|alle|auf alle posten|(?:publier pour )?tout le monde|cualquiera|todos|qualquer pessoa|tutti|chiunque|iedereen|全員(?:に投稿)?';

/** On Facebook it may be in a label alone, behind other words. */
const isPublicLabel = new RegExp(`(?:^|[\\s:.])(?:${facebookPublic})[\\s.。]*$`, 'u');
const isPublicAlone = new RegExp(`^(?:${facebookPublic})$`, 'u');
const isAnyone = new RegExp(`^(?:${linkedinAnyone})$`, 'u');

/** True of an audience button of Facebook that is known to say "everybody". */
export function isFacebookPublic(shown: string, label: string): boolean {
  if (shown) return isPublicAlone.test(shown.toLowerCase());
  return isPublicLabel.test(label.toLowerCase());
}

/** Where a member's post on LinkedIn goes, unless it is known to be for everybody. */
export function readLinkedinPlace(audience: string, name: string) {
  if (isAnyone.test(audience.toLowerCase())) return undefined;
  return audience ? audiencePlace(audience) : { id: 'audience:?', name: name || 'LinkedIn' };
}

/** A place by the words the site has for it. */
export function audiencePlace(shown: string) {
  const name = shown.slice(0, 200);
  return { id: `audience:${name.toLowerCase()}`, name };
}
