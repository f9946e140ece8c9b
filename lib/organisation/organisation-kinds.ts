/** The kind of organisation: chosen in the profile, else guessed from its name. */
export const organisationKinds = [
  'charity',
  'museum',
  'library',
  'school',
  'university',
  'arts',
  'club',
  'nature',
  'animals',
  'food',
  'shop',
  'firm',
  'association',
  'faith',
  'health',
  'hospice',
  'council',
  'housing',
  'utility',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** Words in a name that tell the kind. The first matching row decides, so the kinds with people nobody may be asked about come first. */
const signs: readonly (readonly [OrganisationKind, string])[] = [
  ['hospice', 'hospice palliative bereavement'],
  ['housing', 'housing homes tenants lettings landlord'],
  ['library', 'library libraries'],
  ['museum', 'museum museums heritage archive archives castle'],
  ['club', 'fc rfc rovers rangers athletic cricket rugby hockey netball athletics strikers'],
  ['university', 'university college institute polytechnic'],
  ['school', 'school academy primary kindergarten nursery preschool'],
  [
    'council',
    'council borough county city town township shire parish municipality fire brigade police ministry department authority',
  ],
  ['utility', 'water power electric gas energy utilities transit railways broadband'],
  ['health', 'hospital clinic surgery health medical nhs ambulance dental pharmacy care'],
  [
    'arts',
    'theatre theater playhouse orchestra symphony sinfonia opera ballet choir gallery arts cinema festival film music contemporary',
  ],
  ['animals', 'rescue rehoming paws cats dogs donkey sanctuary equine kennels vets veterinary'],
  ['nature', 'wildlife nature garden gardens botanic botanical woodland reserve rivers zoo'],
  [
    'food',
    'bakery brewing brewery café cafe coffee kitchen restaurant tearoom farm farmers growers dairy cider distillery',
  ],
  ['shop', 'shop books bookshop store boutique books press'],
  ['faith', 'church chapel cathedral mosque temple synagogue gurdwara diocese'],
  [
    'association',
    'association society union federation guild chartered institution forum alliance',
  ],
  ['charity', 'charity trust foundation bank relief support appeal fund'],
  [
    'firm',
    'ltd limited llp inc plc gmbh company technologies systems solutions engineering builders homes',
  ],
];

/** They lend other things than books. */
const otherLibraries = /\b(?:toy|tool|seed|kit) librar(?:y|ies)\b/g;

/** Undefined if the name doesn't tell. "The Book Trust" is a charity; "Haven Wildlife Trust" is about nature. */
export function guessKind(name: string): OrganisationKind | undefined {
  const words = new Set(
    name
      .toLowerCase()
      .replaceAll(otherLibraries, '')
      .match(/[\p{L}\p{M}]+/gu),
  );
  return signs.find(([, row]) => row.split(' ').some((word) => words.has(word)))?.[0];
}

/** The writer's choice, else a guess from the name. */
export function kindOf({
  kind,
  name,
}: {
  readonly kind?: OrganisationKind;
  readonly name: string;
}): OrganisationKind | undefined {
  return kind ?? guessKind(name);
}
