import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, Stop } from './run.mjs';

function lockHash(folder) {
  return createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
}

/** Installs exactly what a folder’s lock file names, once per lock file. */
export async function install(folder = root) {
  const mark = join(folder, 'node_modules', '.hat-tip-installed');
  const wanted = lockHash(folder);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  console.error('Installing what is missing (npm ci) …');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = await run('npm', args, { folder });
  if (code !== 0) {
    throw new Stop(
      'The packages could not be installed (see above). Nothing else was done; run the same command again when the network is back.',
    );
  }
  writeFileSync(mark, wanted);
}
