import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { root, Stop } from './run.mjs';

/** Needed by Vitest 5, WXT 0.21 and for running TypeScript files directly. */
const needed = [22, 18];

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > needed[0] || (major === needed[0] && minor >= needed[1]);
}

/** The Node from the lock file for this machine, if there is one. */
function findLockedNode() {
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const machine = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  return [`node-${machine}`, `node-bin-${machine}`]
    .map((name) => ({ name, path: join(root, 'node_modules', name, 'bin', file) }))
    .find(({ path }) => existsSync(path));
}

/** Checksums and their sources: node-programs.json. */
function findKnownSum(name) {
  const table = readFileSync(new URL('node-programs.json', import.meta.url), 'utf8');
  return JSON.parse(table).programs[name]?.sha256;
}

/**
 * Exits unless the program has the recorded checksum, and deletes it, because npm would run it for the next command. The packages come from a single
 * publisher who repacks Node.js releases. Reads the program once per installation: `mark` remembers a passed check.
 */
export async function checkProgram({ name, path }, mark, known = findKnownSum(name)) {
  const { size, mtimeMs } = statSync(path);
  const seen = `${name} ${known} ${size} ${mtimeMs}`;
  if (existsSync(mark) && readFileSync(mark, 'utf8') === seen) return;
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part);
  const sum = hash.digest('hex');
  if (sum !== known) {
    try {
      rmSync(path);
    } catch {
      // Windows doesn't delete a running program.
    }
    throw new Stop(
      `The Node in node_modules/${name} is not the one that scripts/cli/node-programs.json ` +
        `names: its SHA-256 is ${sum}. Nothing more was run. Install Node 22 from ` +
        'https://nodejs.org and run the same command again.',
    );
  }
  writeFileSync(mark, seen);
}

/** Continues under a recent enough Node; under an older one, runs the same command again with the locked version. */
export async function ensureNode() {
  const locked = findLockedNode();
  if (locked) await checkProgram(locked, join(root, 'node_modules', '.hat-tip-node'));
  if (isNewEnough(process.versions.node)) return;
  if (!locked) {
    throw new Stop(
      `Hat Tip is built with Node ${needed.join('.')} or newer; this is ` +
        `${process.versions.node}, and no newer one could be installed for this machine. Install ` +
        'Node 22 from https://nodejs.org and run the same command again.',
    );
  }
  const { status } = spawnSync(locked.path, process.argv.slice(1), {
    cwd: process.cwd(),
    stdio: 'inherit',
  });
  throw new Stop('', status ?? 1);
}
