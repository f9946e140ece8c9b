import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { coachLine, describe } from './coach/coach-line.ts';

/**
 * Drafts in, findings out: `npm run coach -- [--json] [file]`. Reads JSON lines from the file or from standard input; without `--json` a line may be
 * plain text, and the output is for people.
 */
async function main(args: readonly string[]): Promise<void> {
  const json = args.includes('--json');
  const file = args.find((arg) => !arg.startsWith('--'));
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--json');
  if (unknown !== undefined) {
    throw new Error(`Unknown option ${unknown}. Usage: npm run coach -- [--json] [file]`);
  }
  const input = file === undefined ? process.stdin : createReadStream(file, 'utf8');
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const answer = coachLine(
      json || line.trimStart().startsWith('{') ? line : JSON.stringify({ text: line }),
    );
    process.stdout.write(`${json ? JSON.stringify(answer.record) : describe(answer)}\n`);
  }
}

// The reader of the pipe may close early (`| head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`coach: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
