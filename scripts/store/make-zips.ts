import { run } from '../cli/run.mjs';
import { compareBuilds, fingerprint, targets } from './builds.ts';

async function makeZips(): Promise<void> {
  for (const target of targets) {
    const code = await run('wxt', ['zip', '-b', target], { quiet: true });
    if (code !== 0) throw new Error(`wxt zip -b ${target} failed; npm run zip says why.`);
  }
}

/** Makes all zips twice. Resolves to a sentence about every file that differs. */
export async function checkZipsTwice(root: string): Promise<string[]> {
  await makeZips();
  const first = fingerprint(root);
  await makeZips();
  return compareBuilds(first, fingerprint(root));
}
