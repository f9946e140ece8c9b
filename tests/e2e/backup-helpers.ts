import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { fieldByLabel } from './page-helpers.ts';

/** Chooses a backup file with this text, as the file dialog would. */
export async function chooseFile(page: Page, text: string): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), 'hat-tip-')), 'backup.json');
  writeFileSync(path, text);
  const input = (await fieldByLabel(page, 'Backup file')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

/** Chooses a backup with these records, by store. */
export function chooseBackup(page: Page, records: object, settings: object = {}): Promise<void> {
  const made = '2026-11-21T10:00:00Z';
  return chooseFile(page, JSON.stringify({ hatTip: 1, made, settings, records }));
}
