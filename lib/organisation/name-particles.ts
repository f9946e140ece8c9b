/**
 * Small words inside people's names, written small between two capitals: "José María de la Cruz", "Siân ap Rhys".
 * Own list, by language; words that are as common in English ("no", "a", "ten", "to") are left out.
 */
const byLanguage: readonly (readonly [language: string, particles: string])[] = [
  ['Spanish and Catalan', 'de del la las los y'],
  ['Portuguese and Galician', 'da das do dos'],
  ['French', 'du des le les d'],
  ['Italian', 'di della dello dei degli delle dal dalla lo'],
  ['Dutch and Afrikaans', 'van der den het ter te op'],
  ['German', 'von vom zu zum zur'],
  ['Nordic languages', 'af av'],
  ['Welsh', 'ap ab ferch'],
  ['Irish, Scots Gaelic, Breton', 'an na nic ní ó ua mac ar'],
  ['Arabic and Hebrew', 'bin bint ibn binti abu al el ben bar'],
];

const particles: ReadonlySet<string> = new Set(byLanguage.flatMap(([, words]) => words.split(' ')));

/** True for a small word that may stand inside a name. */
export function isNameParticle(word: string): boolean {
  return particles.has(word);
}

/** "al-Hassan", "d'Arc", "ul-Haq": a small word written on to a name with a capital. */
export function isJoinedParticle(word: string): boolean {
  return /^(?:al|el|ul|ud|ad|as|ash|ar|an|at|az|abu|ibn|d|dell|dall|de|t)[-'](?:\p{L}+[-'])?\p{Lu}/u.test(
    word,
  );
}

/** Never more of them in a row than in "van de der". */
export const mostParticles = 3;

/** Legal forms that may stand behind a name, with the full stop that some carry. */
export const legalForm =
  /^(?:,? (?:Ltd|Limited|Inc|Incorporated|PLC|Plc|plc|LLC|LLP|CIC|CIO|GmbH|Co|Corp)\b(?! \p{Lu})\.?)/u;
