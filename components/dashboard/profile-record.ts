import type { FieldProblem } from '../../lib/organisation/parsed.ts';
import {
  parseProfile,
  type StyleGuidePhrase,
  type Profile,
} from '../../lib/organisation/profile.ts';
import { perSite, siteIds } from '../../lib/sites/facts/all-sites.ts';
import { findCulprits } from '../forms/find-culprits.ts';
import { fromLines, toLines, type SaveOutcome, type Values } from '../forms/form-model.ts';
import { cellName, readRows, toCells, type Row } from '../forms/rows.ts';

/** The columns of a style guide phrase, in display and paste order. */
export const styleGuideColumns = [
  'avoid',
  'use',
  'reason',
] as const satisfies (keyof StyleGuidePhrase)[];

const lists = [
  'aliases',
  'sisterAccounts',
  'domains',
  'hashtags',
  'products',
  'causes',
  'followedFor',
  'neverName',
  'staffTitles',
  'peopleWords',
  'partnerWords',
  'quietWords',
] as const satisfies (keyof Profile)[];

/** The form's values for a profile. */
export function toValues(profile: Profile | undefined): Values {
  return {
    name: profile?.name ?? '',
    kind: profile?.kind ?? '',
    ...Object.fromEntries(siteIds.map((site) => [`handles.${site}`, profile?.handles[site] ?? ''])),
    ...Object.fromEntries(lists.map((name) => [name, toLines(profile?.[name])])),
    ...toCells('houseWords', styleGuideColumns, profile?.houseWords ?? []),
  };
}

/** Saves the form. Only rows with a phrase enter the record, so its third row may be the form's fifth; problems come back with the form's row numbers. */
export async function saveProfile(
  id: string,
  values: Values,
  save: (record: unknown) => Promise<SaveOutcome>,
): Promise<SaveOutcome> {
  const rows = readRows('houseWords', styleGuideColumns, values).filter(
    ({ cells, isRemoved }) => !isRemoved && cells['avoid']?.trim() !== '',
  );
  const outcome = await save({
    id,
    name: values['name'],
    ...(values['kind'] !== '' && { kind: values['kind'] }),
    handles: perSite((site) => values[`handles.${site}`]),
    ...Object.fromEntries(lists.map((name) => [name, fromLines(values[name])])),
    houseWords: rows.map(({ cells }) => cells),
  });
  if (outcome.saved) return outcome;
  const ofList = outcome.problems.find(({ field }) => field === 'houseWords');
  const ofFields = outcome.problems.flatMap((problem) => {
    if (problem.field === 'houseWords') return [];
    const [, index, cell] = /^houseWords\.(\d+)(.*)$/.exec(problem.field) ?? [];
    const row = index === undefined ? undefined : rows[Number(index)];
    return row ? [{ ...problem, field: `${row.name}${cell}` }] : [problem];
  });
  return { saved: false, problems: [...ofFields, ...(ofList ? atRows(ofList, rows) : [])] };
}

/** Moves a problem of the whole list to the phrases that cause it; the other phrases can then be saved. */
function atRows(problem: FieldProblem, rows: readonly Row[]): readonly FieldProblem[] {
  const culprits = findCulprits(rows, (some) => {
    const parsed = parseProfile({ name: '-', houseWords: some.map(({ cells }) => cells) });
    return parsed.ok
      ? undefined
      : parsed.problems.find(({ field }) => field === 'houseWords')?.message;
  });
  if (culprits.length === 0) return [problem];
  return culprits.flatMap(({ one, message }) => [
    { field: cellName(one.name, 'avoid'), message },
    { field: cellName(one.name, 'use'), message },
  ]);
}
