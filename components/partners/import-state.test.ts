import { expect, test } from 'vitest';
import { blankPartner, type Partner } from '../../lib/partners/partner.ts';
import { createImport, undoImport, type Import, type Taken } from './import-state.ts';

/** A book in memory; `onWrite` runs before each slice. */
function createFixture(first: readonly Partner[] = [], onWrite = (_slices: number) => {}) {
  const book = new Map(first.map((partner) => [partner.id, partner]));
  let made = 0;
  let slices = 0;
  const actions = {
    newId: () => `new-${(made += 1)}`,
    putAll: async (partners: readonly Partner[]) => {
      slices += 1;
      onWrite(slices);
      for (const partner of partners) book.set(partner.id, partner);
    },
    deleteAll: async (ids: readonly string[]) => {
      for (const id of ids) book.delete(id);
    },
  };
  const pause = () => Promise.resolve();
  const written: Taken[] = [];
  const one = createImport({
    book: () => [...book.values()],
    isLocked: () => false,
    actions,
    pause,
    written: (taken) => written.push(taken),
  });
  return { book, actions, one, written };
}

const bank = { ...blankPartner, id: 'bank', name: 'Riverside Food Bank' };
const rows = (count: number) => Array.from({ length: count }, (_, i) => `Partner ${i}`);
const takenBy = ({ stage }: Import) => {
  if (stage.value.at !== 'finished') throw new Error(stage.value.at);
  return stage.value;
};

test('imports a table: maps columns, previews, writes in slices, undoes', async () => {
  const { book, actions, one, written } = createFixture([bank]);
  await one.readText(['name,place', ...rows(1200), 'Riverside Food Bank,Ashford'].join('\n'));
  expect(one.stage.value).toMatchObject({ at: 'mapping', mapping: ['name', 'place'] });
  await one.compare();
  expect(one.stage.value).toMatchObject({ at: 'preview', plan: { changed: [{ before: bank }] } });
  await one.importRows();
  const { taken, of, stopped } = takenBy(one);
  expect([taken.added.length, taken.changed, of, stopped]).toEqual([1200, [bank], 1201, undefined]);
  expect(written).toEqual([taken]);
  expect(book.get('bank')?.place).toBe('Ashford');
  await undoImport(taken, actions);
  expect([...book.values()]).toEqual([bank]);
});

test('cancelling midway keeps and counts what was written, and can be undone', async () => {
  const { book, actions, one } = createFixture([], (slices) => slices === 2 && one.cancel());
  await one.readText(['name', ...rows(1700)].join('\n'));
  await one.compare();
  await one.importRows();
  const { taken, of, stopped } = takenBy(one);
  expect([taken.added.length, of, stopped, book.size]).toEqual([1000, 1700, 'cancelled', 1000]);
  await undoImport(taken, actions);
  expect(book.size).toBe(0);
});

test('a storage failure stops the import with its sentence', async () => {
  const { book, one } = createFixture([], (slices) => {
    if (slices === 2) throw new Error('No room left.');
  });
  await one.readText(['name', ...rows(700)].join('\n'));
  await one.compare();
  await one.importRows();
  expect(takenBy(one)).toMatchObject({ of: 700, stopped: new Error('No room left.') });
  expect(book.size).toBe(500);
});

test('cancelling the comparison returns to the columns', async () => {
  const { one } = createFixture();
  await one.readText(['name', ...rows(500)].join('\n'));
  const comparing = one.compare();
  expect(one.stage.value).toMatchObject({ at: 'comparing', of: 500 });
  one.cancel();
  await comparing;
  expect(one.stage.value.at).toBe('mapping');
});

test('choosing a column twice moves it', async () => {
  const { one } = createFixture();
  await one.readText('name,who\nA choir,A band');
  one.choose(1, 'name');
  expect(one.stage.value).toMatchObject({ mapping: [undefined, 'name'] });
  await one.compare();
  expect(one.stage.value).toMatchObject({ plan: { added: [{ name: 'A band' }] } });
});

test('the first row can switch between headings and a partner', async () => {
  const { one } = createFixture();
  await one.readText('Charity\nA choir');
  one.nameColumns();
  await one.compare();
  expect(one.stage.value).toMatchObject({ plan: { added: [{ name: 'A choir' }] } });
  one.backToColumns();
  one.nameColumns();
  await one.compare();
  expect(one.stage.value).toMatchObject({
    plan: { added: [{ name: 'Charity' }, { name: 'A choir' }] },
  });
});

test('headings without a name column still label the other columns', async () => {
  const { one } = createFixture();
  await one.readText('Charity,Twitter,Town\nA choir,not a handle,Ashford');
  one.nameColumns();
  expect(one.stage.value).toMatchObject({ mapping: ['name', 'x', 'place'] });
});

test("reads Hat Tip's own JSON without a column step", async () => {
  const { one } = createFixture();
  await one.readFile(new Blob([JSON.stringify([bank])]));
  expect([one.stage.value.at, one.hasColumns.value]).toEqual(['preview', false]);
});

test("reports what can't be read", async () => {
  const { one } = createFixture();
  await one.readFile(new Blob([' \n']));
  expect(one.stage.value).toEqual({ at: 'choose', problem: 'empty' });
  const gone = { size: 1, arrayBuffer: () => Promise.reject(new Error('moved')) };
  await one.readFile(gone as unknown as Blob);
  expect(one.stage.value).toEqual({ at: 'choose', problem: 'gone' });
});
