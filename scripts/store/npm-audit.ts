import { spawnSync } from 'node:child_process';

interface Answer {
  readonly metadata?: { readonly vulnerabilities: Readonly<Record<string, number>> };
  readonly message?: string;
}

function ask(root: string, args: readonly string[]): Answer {
  const { stdout } = spawnSync('npm', ['audit', '--json', ...args], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  try {
    return JSON.parse(stdout) as Answer;
  } catch {
    return { message: stdout.trim() || 'no answer' };
  }
}

/**
 * Vulnerabilities npm knows about: none may be in the product, and no serious one in the build tools. `unknown` if the registry doesn't answer, which
 * isn't the same as “none”.
 */
export function checkKnownVulnerabilities(root: string): string[] | { readonly unknown: string } {
  const shipped = ask(root, ['--omit=dev', '--omit=optional']);
  const all = ask(root, []);
  const [ours, everything] = [shipped.metadata?.vulnerabilities, all.metadata?.vulnerabilities];
  if (!ours || !everything) {
    return {
      unknown: 'The registry gave no answer. Run `npm audit` where it does.',
    };
  }
  const grave = (everything['high'] ?? 0) + (everything['critical'] ?? 0);
  return [
    ...(ours['total'] ? [`${ours['total']} known to be vulnerable would ship.`] : []),
    ...(grave ? [`${grave} used for building are gravely vulnerable; see npm audit.`] : []),
  ];
}
