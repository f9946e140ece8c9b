import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, Stop } from './run.mjs';

/** Vitest 5, WXT 0.21 and running TypeScript files directly: Node 22.18 or newer. */
const needed = [22, 18];

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > needed[0] || (major === needed[0] && minor >= needed[1]);
}

/** The Node that the lock file brings for this machine, if there is one. */
function findLockedNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const machine = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  return [`node-${machine}`, `node-bin-${machine}`]
    .map((folder) => join(root, 'node_modules', folder, 'bin', name))
    .find((path) => existsSync(path));
}

/** Goes on under a Node that is new enough; with an older one the same command is run again under the locked one. */
export async function ensureNode() {
  if (isNewEnough(process.versions.node)) return;
  const node = findLockedNode();
  if (!node) {
    throw new Stop(
      `Hat Tip is built with Node ${needed.join('.')} or newer; this is ${process.versions.node}, and no newer one could be installed for this machine. Install Node 22 from https://nodejs.org and run the same command again.`,
    );
  }
  const { status } = spawnSync(node, process.argv.slice(1), {
    cwd: process.cwd(),
    stdio: 'inherit',
  });
  throw new Stop('', status ?? 1);
}
