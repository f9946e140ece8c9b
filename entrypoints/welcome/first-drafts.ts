import { kindOf, type OrganisationKind } from '../../lib/organisation/organisation-kinds.ts';
import type { Profile } from '../../lib/organisation/profile.ts';
import type { Partner } from '../../lib/partners/partner.ts';

/** A draft about the organisation alone, as each kind might write it; first-drafts.test.ts shows what the coach makes of it. */
const drafts: Readonly<Record<OrganisationKind, string>> = {
  charity:
    'Our winter appeal has raised £4,300 in nine days. We are proud of what we have done, and we are only halfway to the new kitchen.',
  museum:
    'Our new gallery is finished. We have worked on it for two years, and we are so proud of the result.',
  library:
    'We have lent 12,000 books since January. It has been our busiest spring yet, and our new shelves are full.',
  school:
    'Our new playground is finished. We have planned it for three years, and we are so proud of how it looks.',
  university:
    'We have opened our new laboratory. It took us four years, and we are proud of every bench in it.',
  arts: 'Our new season is on sale. We have put together 62 shows, and we are thrilled with every one of them.',
  club: 'Our new pitch is ready. We have dug, drained and sown it for two years, and we play the first home game on Saturday.',
  nature: 'We have planted 2,000 trees along the river. It has been our best winter yet.',
  animals:
    'We have rehomed 140 dogs this year. It has been our busiest year so far, and our new kennels are ready.',
  food: 'Our sourdough is back. We have worked on our new recipe all winter, and we are so pleased with the crust.',
  shop: 'We have moved into our new shop. We painted it ourselves, and we are so pleased with our window.',
  firm: 'We have launched our new website. We have worked on it for a year, and we are proud of the result.',
  association:
    'Our annual conference is open for booking. We have put together 48 sessions, and we are proud of every one of them.',
  faith:
    'Our new roof is on. We have saved for it for six years, and we are so glad to be back inside.',
  health:
    'Our new clinic is open. We are proud of how quickly we got it ready, and our doors open at eight.',
  hospice:
    'Our garden is open again. We have planted 300 roses, and we are so proud of how it looks.',
  council:
    'Our new footbridge is open. It took us eighteen months, and we are proud of every plank.',
  housing: 'We have finished our 24 new homes at Mill Lane. We are proud of how they look.',
  utility:
    'We have planted 3,000 trees around our reservoirs this winter. It has been our best year yet.',
};

/** For whoever is of no kind yet. */
const anyDraft =
  'Our new website is live. We have worked on it for a year, and we are proud of the result.';

/** A draft that names a partner of the book where there is one, else one of an organisation of this kind. */
export function firstDraft(
  profile: Pick<Profile, 'kind' | 'name'>,
  partners: readonly Pick<Partner, 'name' | 'doNotTag'>[],
): string {
  const named = partners.find(({ doNotTag }) => !doNotTag);
  if (named) return `On Saturday ${named.name} welcomed ninety people in our courtyard.`;
  const kind = kindOf(profile);
  return kind === undefined ? anyDraft : drafts[kind];
}
