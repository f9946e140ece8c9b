import type { OrganisationKind } from './organisation-kinds.ts';

/**
 * People that organisations of this kind usually never name, based on what they publish about consent. The first run
 * offers the list; the writer reads and edits it before anything is saved.
 */
export const neverNamedBy: Readonly<Record<OrganisationKind, readonly string[]>> = {
  charity: ['people we support', 'clients', 'survivors', 'refugees', 'donors'],
  museum: ['visitors', 'school groups', 'children', 'donors'],
  library: ['borrowers', 'readers', 'children'],
  school: ['pupils', 'students', 'children', 'parents'],
  university: ['students', 'applicants', 'research participants'],
  arts: ['audience members', 'children', 'young performers'],
  club: ['under-18s', 'juniors', 'young players'],
  nature: ['visitors', 'school groups', 'children'],
  animals: ['adopters', 'previous owners', 'donors'],
  food: ['customers', 'guests'],
  shop: ['customers', 'applicants'],
  firm: ['customers', 'clients', 'applicants'],
  association: ['applicants', 'complainants'],
  faith: ['children', 'worshippers', 'the bereaved'],
  health: ['patients', 'residents', 'families', 'people we care for'],
  hospice: ['patients', 'families', 'the bereaved'],
  council: ['residents', 'tenants', 'claimants', 'witnesses'],
  housing: ['tenants', 'residents', 'applicants'],
  utility: ['customers', 'households'],
};
