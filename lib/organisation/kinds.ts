/** Kinds of organisation, for whom the first run knows who must be asked before they are named. */
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
 * People an organisation of this kind usually never names. From what such organisations publish about consent; the
 * writer reads and changes the list before anything is kept.
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
