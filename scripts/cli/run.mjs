import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Ends the command with a sentence and without a stack trace. */
export class Stop extends Error {
  constructor(message = '', code = 1) {
    super(message);
    this.code = code;
  }
}

/** The environment our tools run in: their own `bin` first, then the Node that runs this. */
export function toolEnvironment() {
  const bin = join(root, 'node_modules', '.bin');
  const node = join(process.execPath, '..');
  return { ...process.env, PATH: [node, bin, process.env.PATH].join(delimiter) };
}

/**
 * Runs a program in the checkout, or in a folder of it, and resolves to its exit code; on Windows through the shell,
 * for `.cmd` files. `say` receives all output at the end, for programs that run in parallel.
 */
export function run(program, args, { quiet = false, say, folder = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: folder,
      env: toolEnvironment(),
      stdio: say ? ['ignore', 'pipe', 'pipe'] : quiet ? 'ignore' : 'inherit',
      shell: process.platform === 'win32',
    });
    const output = [];
    child.stdout?.on('data', (part) => output.push(part));
    child.stderr?.on('data', (part) => output.push(part));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      say?.(Buffer.concat(output).toString());
      resolve(signal ? 1 : (code ?? 1));
    });
  });
}

/** Like `run`, but a failure ends the command. */
export async function must(program, args, message = '') {
  const code = await run(program, args);
  if (code !== 0) throw new Stop(message, code);
}
