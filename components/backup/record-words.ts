import type { Contact } from '../../lib/connect/contact.ts';
import type { Partner } from '../../lib/partners/partner.ts';
import type { Profile } from '../../lib/organisation/profile.ts';
import { columns } from '../../lib/partners/list/import-columns.ts';
import type { Account } from '../../lib/store/accounts.ts';
import type { Difference } from '../../lib/store/restore-plan.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import { accountWords } from '../dashboard/post-words.ts';
import { columnWords, dayWords, fieldWords } from '../partners/partner-words.ts';
import { accountLabel } from '../sites/account-words.ts';
import { siteIds } from '../../lib/sites/facts/all-sites.ts';

/** A field that differs, in words; empty where one side has no value. */
export interface FieldWords {
  readonly label: string;
  readonly here: string;
  readonly file: string;
}

/** Finds a profile's name by id, here or in the file. */
export type NameOf = (profile: string | undefined) => string;

export const recordKinds = {
  profiles: 'backupProfile',
  partners: 'backupPartner',
  contacts: 'backupContact',
  accounts: 'backupAccount',
} as const satisfies Record<Difference['from'], MessageKey>;

/** The name a person knows the record by. */
export function titleOf({ from, here }: Difference, t: Translate): string {
  if (from === 'accounts') return accountTitle(here, t);
  return from === 'contacts' ? here.who : here.name;
}

/** "@HarbourMuseum (X) in “Friends”" */
export function accountTitle({ place, ...author }: Account, t: Translate): string {
  const posting = accountWords(author, t);
  return place ? t('rulesAccountPlace', [posting, place.name]) : posting;
}

/** The fields that differ, in the order of the record's form. */
export function fieldsOf(each: Difference, nameOf: NameOf, t: Translate): readonly FieldWords[] {
  const wordsOf = (record: Difference['here']) => {
    if (each.from === 'partners') return partnerFields(record as Partner, t);
    if (each.from === 'profiles') return profileFields(record as Profile, t);
    if (each.from === 'contacts') return contactFields(record as Contact, t);
    return accountFields(record as Account, nameOf, t);
  };
  const [here, next] = [wordsOf(each.here), wordsOf(each.next)];
  return here.flatMap(([label, words], at) => {
    const file = next[at]?.[1] ?? '';
    return words === file ? [] : [{ label, here: words, file }];
  });
}

type Field = readonly [label: string, words: string];

function partnerFields(partner: Partner, t: Translate): readonly Field[] {
  return columns.map((column) => [columnWords(column, t), fieldWords(partner, column, t)]);
}

const profileKeys = {
  aliases: 'profileAliases',
  sisterAccounts: 'profileSisterAccounts',
  domains: 'profileDomains',
  hashtags: 'profileHashtags',
  products: 'profileProducts',
  causes: 'profileCauses',
  followedFor: 'profileFollowedFor',
  neverName: 'profileNeverName',
  staffTitles: 'ownStaffTitles',
  peopleWords: 'ownPeopleWords',
  partnerWords: 'ownPartnerWords',
  quietWords: 'ownQuietWords',
} as const satisfies Partial<Record<keyof Profile, MessageKey>>;

const lists = Object.keys(profileKeys) as readonly (keyof typeof profileKeys)[];

function profileFields(profile: Profile, t: Translate): readonly Field[] {
  const { name, handles, houseWords } = profile;
  return [
    [t('profileName'), name],
    ...siteIds.map((site): Field => [accountLabel(site, t), handles[site] ?? '']),
    ...lists.map((list): Field => [t(profileKeys[list]), profile[list].join(', ')]),
    [
      t('houseWords'),
      houseWords.map((word) => [word.avoid, word.use, word.reason].join(' · ')).join(', '),
    ],
  ];
}

function contactFields({ who, cause, at, answered, note }: Contact, t: Translate) {
  return [
    [t('backupContact'), who],
    [t('connectCause'), cause],
    [t('backupContactDay'), dayWords(at)],
    [t('contactsAnswered'), t(answered ? 'wordYes' : 'wordNo')],
    [t('partnerNote'), note ?? ''],
  ] as const;
}

function accountFields({ coached, profile }: Account, nameOf: NameOf, t: Translate) {
  const words = coached ? t('backupAccountFor', nameOf(profile)) : t('backupAccountNever');
  return [[t('backupAccountAnswer'), words]] as const;
}
