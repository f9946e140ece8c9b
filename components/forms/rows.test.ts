import { expect, test } from 'vitest';
import { createForm, type SaveOutcome, type Values } from './form-model.ts';
import { fillRows, readRows, removeRow, toCells } from './rows.ts';

const columns = ['avoid', 'use'] as const;
const rowsOf = (values: Values) => readRows('words', columns, values);
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** A store that keeps all rows not removed and rejects what `problemsOf` finds. */
function formOf(
  first: Values,
  problemsOf: (values: Values) => { field: string; message: string }[] = () => [],
) {
  const kept: Values[] = [];
  const form = createForm(first, async (values): Promise<SaveOutcome> => {
    const problems = problemsOf(values);
    if (problems.length > 0) return { saved: false, problems };
    kept.push(values);
    return { saved: true };
  });
  const keptCells = () =>
    rowsOf(kept.at(-1)!).flatMap(({ cells, isRemoved }) => (isRemoved ? [] : [cells]));
  return { form, keptCells };
}

const two = toCells('words', columns, [
  { avoid: 'punters', use: 'visitors' },
  { avoid: 'the needy', use: '' },
]);

test('a removed row keeps its position and returns there with what was typed since', async () => {
  const { form, keptCells } = formOf(two);
  removeRow(form, 'words.0');
  await settle();
  expect(keptCells()).toEqual([{ avoid: 'the needy', use: '' }]);
  form.type('words.1.use', 'people');
  removeRow(form, 'words.0', false);
  await settle();
  expect(keptCells()).toEqual([
    { avoid: 'punters', use: 'visitors' },
    { avoid: 'the needy', use: 'people' },
  ]);
});

test('a pasted list fills blank rows first, leaves other rows alone, and is saved whole', async () => {
  const blank = toCells('words', columns, [
    { avoid: '', use: '' },
    { avoid: 'punters', use: '' },
  ]);
  const { form, keptCells } = formOf(blank);
  const filled = fillRows(form, 'words', columns, 'words.0', [['a', 'b'], ['c'], ['d', 'e']]);
  await settle();
  expect(filled).toEqual(['words.0', 'words.2', 'words.3']);
  expect(keptCells()).toEqual([
    { avoid: 'a', use: 'b' },
    { avoid: 'punters', use: '' },
    { avoid: 'c', use: '' },
    { avoid: 'd', use: 'e' },
  ]);
});

test("a broken cell doesn't block other rows", async () => {
  const tooLong = (values: Values) =>
    Object.entries(values)
      .filter(([, text]) => text === 'too long')
      .map(([field]) => ({ field, message: 'Too long.' }));
  const { form, keptCells } = formOf({}, tooLong);
  fillRows(form, 'words', columns, 'words.0', [
    ['a', 'too long'],
    ['c', 'd'],
  ]);
  await settle();
  expect(keptCells()).toEqual([
    { avoid: 'a', use: '' },
    { avoid: 'c', use: 'd' },
  ]);
  expect(form.problems.value).toEqual({ 'words.0.use': 'Too long.' });
  expect(form.values.value['words.0.use']).toBe('too long');
});

test('shows a problem of the whole list above it and keeps the previous value', async () => {
  const isDouble = (values: Values) =>
    values['words.1.use'] === 'punters' ? [{ field: 'words', message: 'On the list.' }] : [];
  const { form, keptCells } = formOf({ name: '', ...two }, isDouble);
  form.type('words.1.use', 'punters');
  await settle();
  expect(form.problems.value).toEqual({});
  form.leave('words.1.use');
  form.type('name', 'Harbour');
  await settle();
  expect(form.problems.value).toEqual({ words: 'On the list.' });
  expect(keptCells()).toEqual([
    { avoid: 'punters', use: 'visitors' },
    { avoid: 'the needy', use: '' },
  ]);
});
