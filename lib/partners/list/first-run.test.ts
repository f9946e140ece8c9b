import { expect, test } from 'vitest';
import { createListReader } from '../../../entrypoints/welcome/read-list.ts';
import type { Partner } from '../partner.ts';
import type { Store } from '../../store/store.ts';
import { partner } from './planned.ts';

/** The first run's list reader over a book in memory; counts how often the book is read. */
function createFixture() {
  const book = new Map<string, Partner>([['a', partner({ id: 'a', name: 'Oak' })]]);
  const fixture = { reads: 0, fails: false, book };
  const partners = {
    all: async () => {
      fixture.reads += 1;
      if (fixture.fails) throw new Error('No records.');
      return [...book.values()];
    },
    putAll: async (more: readonly Partner[]) => {
      for (const each of more) book.set(each.id, each);
    },
  };
  const count = async () => ({ partners: book.size });
  const store = { partners, count } as unknown as Store;
  return { fixture, reader: createListReader(store, (key) => key) };
}

test('reads the book once for all previews, and again after an import', async () => {
  const { fixture, reader } = createFixture();
  expect(await reader.preview('Elm')).toMatchObject({ added: 1 });
  expect(await reader.preview('Elm\nAsh')).toMatchObject({ added: 2, names: ['Elm', 'Ash'] });
  expect(fixture.reads).toBe(1);
  expect(await reader.importList('Elm\nAsh')).toBe(3);
  expect(await reader.preview('Elm\nYew')).toMatchObject({ added: 1, names: ['Yew'] });
});

test("doesn't overwrite changes made elsewhere meanwhile", async () => {
  const { fixture, reader } = createFixture();
  await reader.preview('name,place\nOak,Ashford');
  fixture.book.set('a', partner({ id: 'a', name: 'Oak', note: 'Ask for Jo.' }));
  await reader.importList('name,place\nOak,Ashford');
  expect(fixture.book.get('a')).toMatchObject({ place: 'Ashford', note: 'Ask for Jo.' });
});

test('reads the book again after a failure', async () => {
  const { fixture, reader } = createFixture();
  fixture.fails = true;
  await expect(reader.preview('Elm')).rejects.toThrow('No records.');
  fixture.fails = false;
  expect(await reader.preview('Elm')).toMatchObject({ added: 1 });
});

test("reads an older spreadsheet's file in its own encoding", async () => {
  const { reader } = createFixture();
  const file = new File([Uint8Array.from([0x43, 0x61, 0x66, 0xe9])], 'list.csv');
  expect(await reader.readFile(file)).toBe('Café');
});

test('rejects a file that is too large before reading it', async () => {
  const { reader } = createFixture();
  const unread = () => Promise.reject(new Error('It was read.'));
  const file = { size: 30_000_001, text: unread, arrayBuffer: unread } as unknown as File;
  await expect(reader.readFile(file)).rejects.toThrow('listTooLong');
});
