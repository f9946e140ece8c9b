import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installSideTools } from '../side-tools/install-side-tools.ts';
import { tableUnder } from './tables.ts';

/** A message of web-ext lint. */
interface Message {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

interface Report {
  readonly errors: readonly Message[];
  readonly notices: readonly Message[];
  readonly warnings: readonly Message[];
}

/** Makes no network requests once installed: no check for updates, no configuration from elsewhere. */
async function lint(root: string): Promise<Report> {
  const program = join(await installSideTools('lint'), 'node_modules/web-ext/bin/web-ext.js');
  const args = ['lint', '--output', 'json', '--no-input', '--no-config-discovery'];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [program, ...args, '--source-dir', join(root, '.output/firefox-mv3')],
    { env: { ...process.env, NO_UPDATE_NOTIFIER: '1' }, encoding: 'utf8', maxBuffer: 1e8 },
  );
  if (!stdout.startsWith('{')) throw new Error(`web-ext lint did not run: ${stdout}${stderr}`);
  return JSON.parse(stdout) as Report;
}

/** A message as docs/store/lint.md writes it: code, file without its hash, message. */
export const describeMessage = ({ code, file = '', message }: Message) =>
  `${code} ${file.replace(/-[\w-]{8}(?=\.)/, '')}: ${message}`;

/** The warnings that docs/store/lint.md explains. */
export const explained = (text: string): string[] =>
  tableUnder(text, 'Warnings').map(
    ([code = '', file = '', message = '']) => `${code} ${file}: ${message}`,
  );

/** Sentences about every unexplained message, and every explanation without a message. */
export function compareLint(report: Report, known: readonly string[]): string[] {
  const gone = [...known];
  const fresh = report.warnings.map(describeMessage).filter((each) => {
    const at = gone.indexOf(each);
    if (at >= 0) gone.splice(at, 1);
    return at < 0;
  });
  return [
    ...[...report.errors, ...report.notices].map(describeMessage),
    ...fresh.map((each) => `${each} (not in docs/store/lint.md)`),
    ...gone.map((each) => `${each} (in docs/store/lint.md, and no more)`),
  ];
}

export async function checkLint(root: string): Promise<string[]> {
  return compareLint(
    await lint(root),
    explained(readFileSync(join(root, 'docs/store/lint.md'), 'utf8')),
  );
}
