import { parsePartner, type Partner } from '../../lib/partners/partner.ts';
import { parseProfile, type Profile } from '../../lib/organisation/profile.ts';
import type { Store } from '../../lib/store/store.ts';

/** An invented organisation to practise with before setting up one's own. */
const sampleProfile = {
  id: 'practice',
  name: 'Lantern Street Museum',
  aliases: ['the Lantern'],
  handles: { x: 'LanternStMuseum' },
  domains: ['lanternstreet.example'],
  hashtags: ['LanternLates'],
  causes: ['local history', 'repair and reuse'],
};

const samplePartners = [
  {
    id: 'repair',
    name: 'Northgate Repair Café',
    aliases: ['Northgate Repair Cafe'],
    kind: 'partner',
    handles: { x: 'NorthgateRepair' },
    topics: ['repair', 'tools', 'workshop'],
    rhythm: 'monthly',
  },
  {
    id: 'singers',
    name: 'Copperfield Singers',
    kind: 'partner',
    handles: { x: 'CopperfieldSing' },
    topics: ['music', 'concert', 'choir'],
  },
  {
    id: 'amira',
    name: 'Amira Osei',
    kind: 'staff',
    topics: ['collection', 'exhibition'],
    consent: true,
  },
];

function must<T>(parsed: { ok: true; value: T } | { ok: false }): T {
  if (!parsed.ok) throw new TypeError('the sample organisation is not a valid record');
  return parsed.value;
}

/** The practice organisation: the sample, or a copy of the writer's own. */
export interface PracticeOrganisation {
  readonly profile: Profile;
  readonly partners: readonly Partner[];
  readonly isOwn: boolean;
}

/** The account that practice drafts are written from. */
export const practiceHandle = 'practice';

/** Fills the practice records with a copy of the writer's organisation and book, or with the sample. Practice never changes the writer's own records. */
export async function preparePractice(own: Store, practice: Store): Promise<PracticeOrganisation> {
  const [profile] = await own.profiles.all();
  const organisation: PracticeOrganisation = profile
    ? { profile, partners: await own.partners.all(), isOwn: true }
    : {
        profile: must(parseProfile(sampleProfile)),
        partners: samplePartners.map((partner) => must(parsePartner(partner))),
        isOwn: false,
      };
  await practice.clear();
  await practice.profiles.put(organisation.profile);
  await practice.partners.putAll(organisation.partners);
  await practice.accounts.put({
    id: `x:${practiceHandle}`,
    site: 'x',
    handle: practiceHandle,
    coached: true,
    profile: organisation.profile.id,
  });
  return organisation;
}
