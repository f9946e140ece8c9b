import { expect, test } from 'vitest';
import { readJsonItems } from './json-items.ts';
import type { SourceFile } from './source-file.ts';

const { signal } = new AbortController();

async function itemsOf(chunks: readonly Uint8Array[]): Promise<unknown[]> {
  const file: SourceFile = {
    path: 'tweets.js',
    size: 0,
    isLoose: true,
    open: () =>
      new ReadableStream({
        start(control) {
          for (const chunk of chunks) control.enqueue(chunk);
          control.close();
        },
      }),
  };
  const items: unknown[] = [];
  for await (const item of readJsonItems(file, signal)) items.push(item);
  return items;
}

const cut = (text: string, at: number) => {
  const bytes = new TextEncoder().encode(text);
  return [bytes.subarray(0, at), bytes.subarray(at)];
};

test('brackets inside strings don’t count as nesting, wherever the file is split', async () => {
  const open = '['.repeat(70);
  const items = [
    { text: '[1/3 and {' },
    { text: `${open} "${open}" ${open}` },
    { text: `a backslash \\ and \\" ${open}` },
    { text: '\\' },
    { text: `“Ünïcödé” 🎉 ${open}`, deep: [[{ a: ['\\\\"'] }]] },
  ];
  const text = `window.YTD.tweets.part0 = ${JSON.stringify(items)}`;
  const { length } = new TextEncoder().encode(text);
  for (let at = 0; at <= length; at += 1) {
    expect(await itemsOf(cut(text, at)), `cut at ${at}`).toEqual(items);
  }
});

test('too many nested brackets fail, wherever they are split; sixty don’t', async () => {
  const nested = (depth: number) => `${'['.repeat(depth)}"]]]]"${']'.repeat(depth)}`;
  for (let at = 0; at <= 61; at += 1) {
    await expect(itemsOf(cut(nested(61), at))).rejects.toThrow('damaged');
    await expect(itemsOf(cut(nested(60), at))).resolves.toHaveLength(1);
  }
});
