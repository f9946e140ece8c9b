import type { Partner, PartnerKind, Rhythm } from '../../lib/organisation/partner.ts';
import type { Column, PersonColumn } from '../../lib/partner-list/columns.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import { siteNames } from '../sites/SiteModes.tsx';

export const kindKeys: Readonly<Record<PartnerKind, MessageKey>> = {
  partner: 'kindPartner',
  member: 'kindMember',
  volunteer: 'kindVolunteer',
  staff: 'kindStaff',
  funder: 'kindFunder',
  source: 'kindSource',
  peer: 'kindPeer',
};

export const rhythmKeys: Readonly<Record<Rhythm, MessageKey>> = {
  weekly: 'partnerRhythmWeekly',
  monthly: 'partnerRhythmMonthly',
  quarterly: 'partnerRhythmQuarterly',
  yearly: 'partnerRhythmYearly',
};

/** The name of each field, in forms and tables. */
export const columnKeys: Readonly<Record<Column, MessageKey>> = {
  id: 'columnId',
  name: 'partnerName',
  aliases: 'partnerAliases',
  kind: 'partnerKind',
  x: 'partnerHandleX',
  linkedin: 'partnerHandleLinkedin',
  facebook: 'partnerHandleFacebook',
  noAccount: 'columnNoAccount',
  doNotTag: 'partnerDoNotTag',
  creditLine: 'partnerCreditLine',
  creditHashtags: 'partnerCreditHashtags',
  creditFor: 'partnerCreditFor',
  likes: 'partnerLikes',
  website: 'partnerWebsite',
  place: 'partnerPlace',
  topics: 'partnerTopics',
  consent: 'partnerConsent',
  rhythm: 'partnerRhythm',
  lastCredited: 'columnLastCredited',
  note: 'partnerNote',
};

/** Columns that only lists of people have. */
export const personColumnKeys: Readonly<Record<PersonColumn, MessageKey>> = {
  firstName: 'columnFirstName',
  middleName: 'columnMiddleName',
  lastName: 'columnLastName',
  person: 'columnPerson',
  company: 'columnCompany',
};

export const dayWords = (at: number) =>
  new Date(at).toLocaleDateString(undefined, { dateStyle: 'medium' });

/** A partner's field in words; empty if unknown. */
export function fieldWords(partner: Partner, column: Column, t: Translate): string {
  switch (column) {
    case 'x':
    case 'linkedin':
    case 'facebook':
      return partner.handles[column] ?? '';
    case 'kind':
      return t(kindKeys[partner.kind]);
    case 'rhythm':
      return partner.rhythm ? t(rhythmKeys[partner.rhythm]) : '';
    case 'doNotTag':
    case 'consent':
      return partner[column] ? t('wordYes') : t('wordNo');
    case 'noAccount':
      return partner.noAccount.map((site) => t(siteNames[site])).join(', ');
    case 'lastCredited':
      return partner.lastCredited === undefined ? '' : dayWords(partner.lastCredited);
    default: {
      const value = partner[column];
      return typeof value === 'string' ? value : (value ?? []).join(', ');
    }
  }
}
