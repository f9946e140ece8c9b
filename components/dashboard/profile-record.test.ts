import { expect, test } from 'vitest';
import { blankProfile, parseProfile, type Profile } from '../../lib/organisation/profile.ts';
import { createForm, type SaveOutcome } from '../forms/form-model.ts';
import { fillRows } from '../forms/rows.ts';
import { styleGuideColumns, saveProfile, toValues } from './profile-record.ts';

const full: Profile = {
  id: 'harbour',
  name: 'Harbour Museum',
  aliases: ['the Harbour'],
  handles: { x: 'HarbourMuseum', linkedin: 'harbour-museum', facebook: 'harbourmuseum' },
  sisterAccounts: ['HarbourShop'],
  domains: ['harbourmuseum.example'],
  hashtags: ['HarbourNights'],
  products: ['Night Tours'],
  causes: ['Old boats'],
  followedFor: ['They love boats', 'They grew up here'],
  neverName: ['residents'],
  staffTitles: ['Head Keeper'],
  peopleWords: ['befrienders'],
  partnerWords: ['corporate friends'],
  quietWords: ['Operation Harbour Light'],
  houseWords: [
    { avoid: 'service users', use: 'people we support', reason: 'They asked us to.' },
    { avoid: 'the needy', use: '', reason: '' },
  ],
};

/** The store, without a database. */
function keep() {
  let kept: Profile | undefined;
  const save = async (record: unknown): Promise<SaveOutcome> => {
    const parsed = parseProfile(record);
    if (!parsed.ok) return { saved: false, problems: parsed.problems };
    kept = parsed.value;
    return { saved: true };
  };
  return { save, kept: () => kept };
}

test('keeps every untouched field of a profile through the form', async () => {
  expect(Object.keys(full)).toEqual(Object.keys(blankProfile));
  const { save, kept } = keep();
  expect(await saveProfile('harbour', toValues(full), save)).toEqual({ saved: true });
  expect(kept()).toEqual(full);
});

test('leaves removed rows and rows without a phrase out of the record', async () => {
  const { save, kept } = keep();
  const values = {
    ...toValues(full),
    'houseWords.0.removed': true,
    'houseWords.2.avoid': '  ',
    'houseWords.2.use': 'visitors',
    'houseWords.2.reason': '',
  };
  await saveProfile('harbour', values, save);
  expect(kept()?.houseWords).toEqual([{ avoid: 'the needy', use: '', reason: '' }]);
});

test("reports a problem at the form's row number, not the record's", async () => {
  const { save } = keep();
  const values = {
    ...toValues(full),
    'houseWords.0.removed': true,
    'houseWords.2.avoid': 'punters',
    'houseWords.2.use': 'v'.repeat(81),
    'houseWords.2.reason': '',
  };
  expect(await saveProfile('harbour', values, save)).toEqual({
    saved: false,
    problems: [
      {
        field: 'houseWords.2.use',
        message: 'A phrase to use instead can have 80 characters at most.',
      },
    ],
  });
});

test('reports conflicting phrases at the later one', async () => {
  const { save } = keep();
  const values = {
    ...toValues(full),
    'houseWords.2.avoid': 'people we support',
    'houseWords.2.use': 'neighbours',
    'houseWords.2.reason': '',
    'houseWords.3.avoid': 'punters',
    'houseWords.3.use': 'Punters',
    'houseWords.3.reason': '',
  };
  const outcome = await saveProfile('harbour', values, save);
  expect(outcome.saved ? [] : outcome.problems).toEqual([
    ...problemsAt(2, 'A phrase to use instead is itself on the list of phrases to avoid.'),
    ...problemsAt(3, 'The phrase to use instead is the same as the one to avoid.'),
  ]);
});

const problemsAt = (row: number, message: string) =>
  ['avoid', 'use'].map((cell) => ({ field: `houseWords.${row}.${cell}`, message }));

test("keeps the rows of a pasted list that don't conflict", async () => {
  const { save, kept } = keep();
  const form = createForm(toValues(full), (values) => saveProfile('harbour', values, save));
  fillRows(form, 'houseWords', styleGuideColumns, 'houseWords.0', [
    ['punters', 'visitors'],
    ['clients', 'Clients'],
    ['hubs', 'places'],
  ]);
  await new Promise((resolve) => setImmediate(resolve));
  expect(kept()?.houseWords.map(({ avoid }) => avoid)).toEqual([
    'service users',
    'the needy',
    'punters',
    'hubs',
  ]);
  expect(form.status.value).toBe('not-saved');
  expect(Object.keys(form.problems.value)).toEqual(['houseWords.3.avoid', 'houseWords.3.use']);
});
