/** Kinds of organisation for which the first run knows whom not to name without asking. */
export const organisationKinds = [
  'charity',
  'care',
  'school',
  'museum',
  'club',
  'council',
  'business',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/**
 * People that organisations of this kind usually never name, based on what they publish about consent. The writer reads and edits the list before
 * anything is saved.
 */
export const neverNamedBy: Readonly<Record<OrganisationKind, readonly string[]>> = {
  charity: ['people we support', 'clients', 'survivors', 'donors', 'refugees'],
  care: ['patients', 'residents', 'families', 'people we care for'],
  school: ['pupils', 'students', 'children', 'parents'],
  museum: ['visitors', 'school groups', 'children', 'donors'],
  club: ['under-18s', 'juniors', 'young players'],
  council: ['residents', 'tenants', 'claimants', 'witnesses'],
  business: ['customers', 'applicants', 'patients'],
};
