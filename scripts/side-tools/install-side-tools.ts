import { join } from 'node:path';
import { install } from '../cli/install.mjs';

/**
 * Installs the packages of a folder beside this file by its own lock file, and resolves to the folder. They are
 * large, and only one command needs each of them; every other machine does without.
 */
export async function installSideTools(name: 'lint' | 'rivals'): Promise<string> {
  const folder = join(import.meta.dirname, name);
  await install(folder);
  return folder;
}
