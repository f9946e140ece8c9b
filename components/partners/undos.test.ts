import { expect, test } from 'vitest';
import { createUndos } from './undos.ts';

const words = ({ list }: ReturnType<typeof createUndos>) => list.value.map(({ words }) => words);

test('undoes several changes one after the other, each once', async () => {
  const undos = createUndos();
  const taken: string[] = [];
  for (const words of ['first', 'second', 'third']) {
    undos.add({ words, button: 'Undo', run: async () => void taken.push(words) });
  }
  expect(words(undos)).toEqual(['third', 'second', 'first']);
  const [third, second] = undos.list.value;
  await Promise.all([undos.take(second!.id), undos.take(second!.id)]);
  await undos.take(third!.id);
  expect(taken).toEqual(['second', 'third']);
  expect(words(undos)).toEqual(['first']);
});

test('a failed undo can be retried', async () => {
  const undos = createUndos();
  let works = false;
  undos.add({
    words: 'one',
    button: 'Undo',
    run: async () => {
      if (!works) throw new Error('no room');
    },
  });
  const [one] = undos.list.value;
  await expect(undos.take(one!.id)).rejects.toThrow('no room');
  expect(words(undos)).toEqual(['one']);
  works = true;
  await undos.take(one!.id);
  expect(words(undos)).toEqual([]);
});

test('keeps the newest five', () => {
  const undos = createUndos();
  for (const words of 'abcdefg') undos.add({ words, button: 'Undo', run: async () => {} });
  expect(words(undos)).toEqual(['g', 'f', 'e', 'd', 'c']);
});
