import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Installs web-ext by its own lock file: half of all packages belong to it, and only this check needs them. */
function installTools(folder: string): string {
  const program = join(folder, 'node_modules/web-ext/bin/web-ext.js');
  if (existsSync(program)) return program;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: 'inherit', shell: isWindows });
  if (status !== 0)
    throw new Error('web-ext could not be installed. Run the same command again with a network.');
  return program;
}

/** npm is a script there. */
const isWindows = process.platform === 'win32';

/** Makes no network requests once installed: no check for updates, no configuration from elsewhere. */
function lint(root: string): Report {
  const program = installTools(join(root, 'scripts/store/lint-tools'));
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
  return compareLint(lint(root), explained(readFileSync(join(root, 'docs/store/lint.md'), 'utf8')));
}
