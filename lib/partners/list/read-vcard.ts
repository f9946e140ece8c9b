import type { SiteId } from '../../post.ts';
import { partsOf, readCards, textOf, type Property } from './card-lines.ts';
import type { ImportColumn } from './import-columns.ts';
import { lookOf } from './handles.ts';
import type { PartnerList } from './read-list.ts';
import { factsOf, siteIds } from '../../sites/facts/all-sites.ts';
import { namesOf } from './site-names.ts';

/** Columns for contacts, with their vCard properties. */
const cardColumns = [
  ['name', 'ORG'],
  ['company', 'ORG'],
  ['person', 'FN'],
  ['aliases', 'NICKNAME'],
  ...siteIds.map((site) => [site, factsOf(site).name] as const),
  ['website', 'URL'],
  ['place', 'ADR'],
  ['topics', 'CATEGORIES'],
  ['note', 'NOTE'],
] as const satisfies readonly (readonly [ImportColumn, string])[];
type CardColumn = (typeof cardColumns)[number][0];
type Card = Partial<Record<CardColumn, string>>;

/** Groups that phones create by themselves. */
const ownGroups = /^(?:my ?contacts|starred|friends|family|coworkers|all|default)$/i;

export function isVCard(text: string): boolean {
  return /^\s*BEGIN:VCARD\s/i.test(text.slice(0, 1000));
}

/** A phone's contacts as a table: one row each, with the columns that any of them fills. */
export function tableOfCards(text: string): PartnerList {
  const cards = [...readCards(text)].map(cardOf);
  const filled = cardColumns.filter(([column]) => cards.some((card) => card[column]));
  if (filled.length === 0) return { is: 'unreadable', reason: 'no-partners' };
  return {
    is: 'table',
    headings: filled.map(([, heading]) => heading),
    headingsAt: 1,
    rows: cards.map((card, i) => ({
      number: i + 1,
      cells: filled.map(([column]) => card[column] ?? ''),
    })),
    mapping: filled.map(([column]) => column),
    leftOut: [],
  };
}

function cardOf(properties: readonly Property[]): Card {
  const first = (...names: readonly string[]) =>
    properties.find(({ name, value }) => names.includes(name) && value.trim() !== '')?.value ?? '';
  const organisation = partsOf(first('ORG'), ';').find(Boolean) ?? '';
  const [, , , town = ''] = partsOf(first('ADR'), ';');
  const groups = partsOf(first('CATEGORIES'), ',').filter((group) => !ownGroups.test(group));
  const { isPersonal, ...accounts } = accountsIn(properties);
  const fields: Card = {
    // With a personal profile, the person is the partner.
    [isPersonal ? 'company' : 'name']: organisation,
    person: personOf(textOf(first('FN')), partsOf(first('N'), ';')),
    aliases: partsOf(first('NICKNAME'), ',').join('; '),
    ...accounts,
    place: town,
    topics: groups.join('; '),
    note: textOf(first('NOTE')),
  };
  return fields;
}

/** The displayed name, without "Dr" and "MBE"; assembled from its parts if there is no displayed name. */
function personOf(shown: string, parts: readonly string[]): string {
  const [family = '', given = '', , prefix = '', suffix = ''] = parts;
  let name = shown.trim();
  if (name === '') return `${given} ${family}`.trim();
  if (prefix !== '' && name.startsWith(`${prefix} `)) name = name.slice(prefix.length + 1);
  if (suffix !== '' && name.endsWith(suffix)) name = name.slice(0, -suffix.length);
  return name.replace(/[\s,]+$/, '').trim();
}

/** "x-apple:oakhall", "twitter:oakhall": an account with no host. */
const userAddress = new RegExp(
  `^(?:x-apple|x-user|${siteIds.flatMap((site) => factsOf(site).alsoCalled).join('|')}):`,
  'i',
);

type Accounts = Partial<Record<SiteId | 'website', string>> & { readonly isPersonal: boolean };

/** Accounts and the website, from wherever phones write them. */
function accountsIn(properties: readonly Property[]): Accounts {
  const found: Partial<Record<SiteId | 'website', string>> = {};
  for (const { name, parameters, value } of properties) {
    const site = siteOf(name, parameters);
    if (site === undefined && !/^(?:URL|IMPP)$|SOCIALPROFILE$/.test(name)) continue;
    const cell = textOf(value).replace(userAddress, '').trim();
    const user = parameters.get('X-USER') ?? parameters.get('USERNAME') ?? '';
    const look = lookOf(cell) ?? (name === 'URL' ? 'website' : undefined);
    const column = look === 'website' && site !== undefined ? site : (look ?? site);
    if (column === undefined) continue;
    found[column] ??= look === undefined || look === column ? cell || user : user || cell;
  }
  const isPersonal = siteIds.some((site) => factsOf(site).lists.persons?.test(found[site] ?? ''));
  return { ...found, isPersonal };
}

/** `X-SOCIALPROFILE;type=twitter`, `X-TWITTER`, `SOCIALPROFILE;SERVICE-TYPE=LinkedIn`. */
function siteOf(name: string, parameters: Property['parameters']): SiteId | undefined {
  const isProfile = name.endsWith('SOCIALPROFILE') || name === 'IMPP';
  if (!isProfile && !name.startsWith('X-')) return undefined;
  const words = isProfile
    ? [...parameters].flatMap(([key, value]) =>
        key.endsWith('TYPE') ? value.split(',') : value === '' ? [key] : [],
      )
    : [name.slice(2)];
  const said = new Set(words.map((word) => word.toLowerCase()));
  return siteIds.find((site) => namesOf(site).some((name) => said.has(name)));
}
