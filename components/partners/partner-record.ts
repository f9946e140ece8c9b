import type { Partner, PartnerKind } from '../../lib/partners/partner.ts';
import { fromLines, toLines, type Values } from '../forms/form-model.ts';
import { siteIds } from '../../lib/sites/facts/all-sites.ts';

/** Kinds of partner who are named only with their consent. */
const people: readonly PartnerKind[] = ['member', 'volunteer', 'staff'];
export const isPerson = (kind: unknown) => (people as readonly unknown[]).includes(kind);

const lines = ['creditLine', 'likes', 'website', 'place', 'note'] as const;
const lists = ['aliases', 'topics', 'creditHashtags', 'creditFor'] as const;
const checks = ['doNotTag', 'consent'] as const;

/** The form's values for a partner. */
export function toValues(partner: Partner | undefined): Values {
  return {
    name: partner?.name ?? '',
    kind: partner?.kind ?? 'partner',
    rhythm: partner?.rhythm ?? '',
    ...Object.fromEntries(
      siteIds.flatMap((site) => [
        [`handles.${site}`, partner?.handles[site] ?? ''],
        [`noAccount.${site}`, partner?.noAccount.includes(site) ?? false],
      ]),
    ),
    ...Object.fromEntries(lines.map((name) => [name, partner?.[name] ?? ''])),
    ...Object.fromEntries(lists.map((name) => [name, toLines(partner?.[name])])),
    ...Object.fromEntries(checks.map((name) => [name, partner?.[name] ?? false])),
  };
}

/** The record in the form. Fields the form doesn't show keep their old values. */
export function toRecord(id: string, partner: Partner | undefined, values: Values): unknown {
  return {
    ...partner,
    id,
    name: values['name'],
    kind: values['kind'],
    rhythm: values['rhythm'] || undefined,
    handles: Object.fromEntries(siteIds.map((site) => [site, values[`handles.${site}`]])),
    noAccount: siteIds.filter((site) => values[`noAccount.${site}`] === true),
    ...Object.fromEntries(lines.map((name) => [name, values[name]])),
    ...Object.fromEntries(lists.map((name) => [name, fromLines(values[name])])),
    ...Object.fromEntries(checks.map((name) => [name, values[name]])),
  };
}
