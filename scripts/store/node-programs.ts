import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Program {
  readonly sha256: string;
  /** A line of SHASUMS256.txt: the program itself, or the archive it is in. */
  readonly published: string;
}

interface Table {
  readonly version: string;
  readonly programs: Readonly<Record<string, Program>>;
}

type Outcome = readonly string[] | { readonly unknown: string };

/** Compares the Node programs of the npm packages with the table, and the table with what nodejs.org publishes. */
export async function checkNodePrograms(root: string): Promise<Outcome> {
  const table = JSON.parse(
    readFileSync(join(root, 'scripts/cli/node-programs.json'), 'utf8'),
  ) as Table;
  const folder = mkdtempSync(join(tmpdir(), 'hat-tip-nodes-'));
  try {
    const fromNpm = sumsOfPackages(table, folder);
    if (!fromNpm) return { unknown: 'npm could not fetch the packages, so nothing was compared.' };
    const wrong = compareSums(table, fromNpm, 'the npm package');
    const fromNode = await publishedSums(table, folder);
    if (fromNode) return [...wrong, ...compareSums(table, fromNode, 'nodejs.org')];
    if (wrong.length > 0) return wrong;
    return {
      unknown:
        'nodejs.org could not be reached, so the Node programs were compared with the table alone. Run this again where it can be.',
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Sums = Readonly<Record<string, string | undefined>>;

/** A sentence for each program whose checksum is different or missing. */
export function compareSums({ programs }: Table, sums: Sums, where: string): readonly string[] {
  return Object.entries(programs).flatMap(([name, { sha256 }]) =>
    sums[name] === sha256
      ? []
      : [`The program of ${name} has another SHA-256 at ${where}: ${sums[name] ?? 'none'}.`],
  );
}

function sumsOfPackages({ version, programs }: Table, folder: string): Sums | undefined {
  const wanted = Object.keys(programs).map((name) => `${name}@${version}`);
  const { status } = spawnSync('npm', ['pack', '--silent', ...wanted], {
    cwd: folder,
    shell: process.platform === 'win32',
  });
  if (status !== 0) return undefined;
  return Object.fromEntries(
    Object.entries(programs).map(([name, { published }]) => {
      const file = published.endsWith('.exe') ? 'node.exe' : 'node';
      return [name, sumInside(join(folder, `${name}-${version}.tgz`), `package/bin/${file}`)];
    }),
  );
}

/** Undefined if nodejs.org doesn't answer. */
async function publishedSums(table: Table, folder: string): Promise<Sums | undefined> {
  const place = `https://nodejs.org/dist/v${table.version}/`;
  const list = await load(`${place}SHASUMS256.txt`);
  if (!list) return undefined;
  const lines = list.toString().trim().split('\n');
  const listed = new Map(lines.map((line) => line.split(/\s+/).toReversed() as [string, string]));
  const sums: Record<string, string | undefined> = {};
  for (const [name, { published }] of Object.entries(table.programs)) {
    sums[name] = listed.get(published);
    if (published.endsWith('.exe')) continue;
    const archive = await load(place + published);
    if (!archive) return undefined;
    const isListed = sumOf(archive) === sums[name];
    const path = join(folder, published);
    writeFileSync(path, archive);
    const inside = `${published.replace('.tar.gz', '')}/bin/node`;
    sums[name] = isListed ? sumInside(path, inside) : undefined;
  }
  return sums;
}

async function load(address: string): Promise<Buffer | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? Buffer.from(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}

const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The checksum of one file in an archive; nothing is extracted to disk. */
function sumInside(archive: string, file: string): string | undefined {
  const { status, stdout } = spawnSync('tar', ['-xzOf', archive, file], { maxBuffer: 1e9 });
  return status === 0 ? sumOf(stdout) : undefined;
}
