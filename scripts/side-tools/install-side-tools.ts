import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs the packages of a folder beside this file by its own lock file, and returns the folder. They are large,
 * and only one command needs each of them; every other machine does without. Throws a sentence if npm fails.
 */
export function installSideTools(name: 'lint' | 'rivals'): string {
  const folder = join(import.meta.dirname, name);
  if (existsSync(join(folder, 'node_modules'))) return folder;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm is a script on Windows.
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: 'inherit', shell });
  if (status === 0) return folder;
  throw new Error(
    `The packages of ${folder} could not be installed. Nothing else was done; run the same command again with a network.`,
  );
}
