import type { Partner, PartnerKind, Rhythm } from '../../lib/partners/partner.ts';
import { isSite } from '../../lib/partners/list/columns.ts';
import { type Column, type PersonColumn } from '../../lib/partners/list/import-columns.ts';
import type { SiteId } from '../../lib/post.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import { accountLabel } from '../sites/account-words.ts';
import { factsOf } from '../../lib/sites/facts/all-sites.ts';

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

/** What each field but the accounts is called, in a form as in a table. */
export const columnKeys: Readonly<Record<Exclude<Column, SiteId>, MessageKey>> = {
  id: 'columnId',
  name: 'partnerName',
  aliases: 'partnerAliases',
  kind: 'partnerKind',
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

export function columnWords(column: Column, t: Translate): string {
  return isSite(column) ? accountLabel(column, t) : t(columnKeys[column]);
}

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
  if (isSite(column)) return partner.handles[column] ?? '';
  switch (column) {
    case 'kind':
      return t(kindKeys[partner.kind]);
    case 'rhythm':
      return partner.rhythm ? t(rhythmKeys[partner.rhythm]) : '';
    case 'doNotTag':
    case 'consent':
      return partner[column] ? t('wordYes') : t('wordNo');
    case 'noAccount':
      return partner.noAccount.map((site) => factsOf(site).name).join(', ');
    case 'lastCredited':
      return partner.lastCredited === undefined ? '' : dayWords(partner.lastCredited);
    default: {
      const value = partner[column];
      return typeof value === 'string' ? value : (value ?? []).join(', ');
    }
  }
}
