/**
 * Lower-case words inside people's names: "José María de la Cruz", "Siân ap Rhys". Own list, by language; words common in English ("no", "a", "ten",
 * "to") are left out.
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

/** True for a lower-case word that may be inside a name. */
export function isNameParticle(word: string): boolean {
  return particles.has(word);
}

/** "al-Hassan", "d'Arc", "ul-Haq": a small word attached to a name by its capital. */
export function isJoinedParticle(word: string): boolean {
  return /^(?:al|el|ul|ud|ad|as|ash|ar|an|at|az|abu|ibn|d|dell|dall|de|t)[-'](?:\p{L}+[-'])?\p{Lu}/u.test(
    word,
  );
}

/** No more in a row than in "van de der". */
export const mostParticles = 3;

/** Legal forms that may follow a name, with the full stop of those cut short. */
export const legalForm =
  /^,? (?:(?:Ltd|LTD|Inc|Co|Corp)\b(?! \p{Lu})\.?|(?:Limited|Incorporated|PLC|Plc|plc|LLC|LLP|CIC|CIO|GmbH)\b(?! \p{Lu}))/u;

/** Abbreviations whose full stop is part of the name. */
export const ownStop = /^(?:Ltd|Inc|Co|Corp|Bros|Jr|Sr|Jnr|Snr|Esq|Hons|Assoc|Univ)$/;
