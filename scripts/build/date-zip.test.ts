import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createZip } from '@aklinker1/zero-zip';
import { BlobReader, ZipReader } from '@zip.js/zip.js';
import { afterAll, expect, test } from 'vitest';
import { readZip } from '../store/zip.ts';
import { dateZip } from './date-zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'hat-tip-zip-'));
afterAll(() => rmSync(folder, { recursive: true }));

// Zipped as WXT does.
test('gives every file the earliest date and keeps its bytes', async () => {
  const path = join(folder, 'a.zip');
  const archive = createZip({ level: 9 });
  archive.addFile('a.txt', 'one');
  archive.addFile('b/ä.txt', 'two '.repeat(100));
  writeFileSync(path, await archive.toBuffer());
  const before = await readZip(path);
  dateZip(path);
  expect(await readZip(path)).toEqual(before);
  const reader = new ZipReader(new BlobReader(await openAsBlob(path)));
  const days = (await reader.getEntries()).map(({ filename, lastModDate }) => [
    filename,
    lastModDate.getFullYear(),
    lastModDate.getMonth(),
    lastModDate.getDate(),
  ]);
  expect(days).toEqual([
    ['a.txt', 1980, 0, 1],
    ['b/ä.txt', 1980, 0, 1],
  ]);
});

test('leaves anything but a zip alone', () => {
  const path = join(folder, 'b.zip');
  writeFileSync(path, 'x'.repeat(50));
  expect(() => dateZip(path)).toThrow('does not end like a zip');
});
