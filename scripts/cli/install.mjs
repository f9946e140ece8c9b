import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, Stop } from './run.mjs';

const mark = join(root, 'node_modules', '.hat-tip-installed');

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** Installs exactly what the lock file names, once per lock file. */
export async function install() {
  const wanted = lockHash();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  console.error('Installing what is missing (npm ci) …');
  const code = await run('npm', [
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (code !== 0) {
    throw new Stop(
      'The packages could not be installed (see above). Nothing else was done; run the same command again when the network is back.',
    );
  }
  writeFileSync(mark, wanted);
}
