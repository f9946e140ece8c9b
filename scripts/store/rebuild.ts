import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { compareBuilds, fingerprint, readVersion } from './builds.ts';
import { readZip } from './zip.ts';

/** The commands BUILD.md tells a reviewer to type. */
export function commandsIn(instructions: string): string[] {
  const block = /```sh\n([\s\S]*?)```/.exec(instructions)?.[1] ?? '';
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A reviewer's environment: nothing of this checkout, its tools or the npm that runs this. */
function reviewersShell(root: string): NodeJS.ProcessEnv {
  const path = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== join(root, 'node_modules', '.bin'));
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|INIT_CWD|NODE_|HAT_TIP_)/i.test(name) && name.toUpperCase() !== 'PATH',
  );
  // npm's cache avoids downloading again; every package's hash is checked either way.
  return {
    ...Object.fromEntries(own),
    PATH: path.join(delimiter),
    npm_config_prefer_offline: 'true',
  };
}

/** Builds from the source zip alone, in an empty folder, following its own instructions, and compares the result with this checkout's build. */
export async function checkRebuild(root: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hat-tip-sources-'));
  try {
    const zip = join(root, `.output/hat-tip-${readVersion(root)}-sources.zip`);
    for (const [name, bytes] of await readZip(zip)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    const commands = commandsIn(readFileSync(join(folder, 'BUILD.md'), 'utf8'));
    if (commands.length === 0) return ['BUILD.md has no commands.'];
    for (const command of commands) {
      const { status, stdout, stderr } = spawnSync(command, {
        cwd: folder,
        env: reviewersShell(root),
        shell: true,
        encoding: 'utf8',
      });
      if (status !== 0) return [`“${command}” failed: ${`${stdout}${stderr}`.slice(-2000)}`];
    }
    return compareBuilds(fingerprint(root), fingerprint(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
