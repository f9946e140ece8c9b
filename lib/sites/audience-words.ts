/**
 * What sites call "everybody" in their interface languages, lower case. Only LinkedIn's English
 * (2026-08) and German (2026-10) were seen, the others are from memory: a word that is missing here
 * makes a post count as not for everybody, and nothing is read until the writer adds that place.
 */

/** Facebook's widest audience, alone on its button. */
const facebookPublic =
  'public|öffentlich|público|pubblica|tutti|openbaar|publiczne|offentligt?|julkinen|veřejné|nyilvános|herkese açık|доступно вс[еі]м|δημόσια|العامة|ציבורי|सार्वजनिक|publik|công khai|สาธารณะ|公開|公开|전체 공개';

/** LinkedIn's, inside a phrase such as "Post to Anyone". */
const linkedinAnyone =
  'anyone|alle|tout le monde|cualquiera|todos|qualquer pessoa|tutti|chiunque|iedereen|wszyscy|każdy|alla|vem som helst|kdokoli|oricine|herkes|все|всем|الجميع|أي شخص|सभी|siapa saja|ทุกคน|全員|모두|任何人|所有人';

const isPublicLabel = new RegExp(`(?:^|[\\s:.])(?:${facebookPublic})[\\s.。]*$`, 'u');
const isPublicAlone = new RegExp(`^(?:${facebookPublic})$`, 'u');
const anyone = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:${linkedinAnyone})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`,
  'u',
);

/** True of an audience button of Facebook that is known to say "everybody". */
export function isFacebookPublic(shown: string, label: string): boolean {
  if (shown) return isPublicAlone.test(shown.toLowerCase());
  return isPublicLabel.test(label.toLowerCase());
}

/** True of an audience of LinkedIn that is known to say "everybody": few words beside it, or they are a group's name. */
export function isLinkedinPublic(shown: string): boolean {
  const words = shown.toLowerCase();
  const rest = words.replace(anyone, ' ').trim();
  return rest !== words && rest.length <= 24 && rest.split(/\s+/).length <= 2;
}

/** A place by the words the site has for it. */
export function audiencePlace(shown: string) {
  const name = shown.slice(0, 200);
  return { id: `audience:${name.toLowerCase()}`, name };
}
