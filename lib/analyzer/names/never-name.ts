import type { Partner } from '../../partners/partner.ts';
import type { Profile } from '../../organisation/profile.ts';
import { nameKey, nameKeys, topicKey } from '../../organisation/words.ts';

/**
 * True for a name the profile never names: "Sam Poe" and "Sam" cover Sam Poe; a kind of people ("pupils")
 * covers no name.
 */
export function isNeverNamed(profile: Profile, name: string): boolean {
  if (profile.neverName.length === 0) return false;
  const key = keyOf(name);
  return profile.neverName.filter(isName).some((entry) => {
    const never = keyOf(entry);
    // A single word is a first name; in "Sam's Bakery" it is part of a business name.
    if (!never.includes(' '))
      return key === never || (key.startsWith(`${never} `) && !/^\S+'s /.test(name));
    return ` ${key} `.includes(` ${never} `);
  });
}

/** True for a partner the profile never names, by name, alias or kind ("volunteers"). */
export function isNeverNamedPartner(profile: Profile, partner: Partner): boolean {
  return (
    [partner.name, ...partner.aliases].some((name) => isNeverNamed(profile, name)) ||
    isNeverNamedKind(profile, partner.kind)
  );
}

/** True for a group of people the profile never names: “young players” covers “our two young players”. */
export function isNeverNamedGroup({ neverName }: Profile, group: string): boolean {
  const words = ` ${singularKeys(group)} `;
  return neverName.some((entry) => words.includes(` ${singularKeys(entry.replace(ours, ''))} `));
}

/** “Our volunteers” in the list are the volunteers. */
const ours = /^\s*(?:our|the|all) /i;

const singularKeys = (text: string) => nameKeys(text).map(topicKey).join(' ');

function isNeverNamedKind({ neverName }: Profile, kind: string): boolean {
  return neverName.some((entry) => [kind, `${kind}s`].includes(nameKey(entry.trim())));
}

/** A kind of people is in lower case, or capitalised as the first word of an entry: "Children" is not a name. */
function isName(entry: string): boolean {
  const words = entry.trim();
  return /^\p{Lu}/u.test(words) && !kindOfPeople.test(words);
}

const kindOfPeople =
  /^(?:(?:our|the|all|young|school|vulnerable|former) )*(?:children|child|kids|pupils?|students?|families|family|parents?|carers?|donors?|patients?|residents?|tenants?|clients?|customers?|visitors?|members?|volunteers?|staff|survivors?|victims?|refugees?|juniors?|players?|under-\d+s?|claimants?|witnesses|applicants?|users?|service users?|people(?: we .*)?|persons?|guests?|neighbou?rs?|groups?|adults?|babies|teenagers?|minors)$/iu;

function keyOf(text: string): string {
  return nameKeys(text).join(' ');
}
