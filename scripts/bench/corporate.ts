import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coachLine } from '../coach/coach-line.ts';
import { macroF1, parseLines, withInterval } from './scores.ts';

interface Message {
  readonly account: string;
  readonly label: string;
  readonly text: string;
}

const labels: Readonly<Record<string, string>> = {
  information: 'Information',
  action: 'Action',
  community: 'Dialogue',
};

/** Purpose among corporate messages; known noise: broadcasts labelled Dialogue and the reverse. */
export function benchCorporate(gold: string): void {
  const messages = parseLines<Message>(
    readFileSync(join(gold, 'corporate-messaging.jsonl'), 'utf8'),
  );
  const pairs = messages.map(({ account, label, text }) => {
    const profile = { name: account, handles: { x: account } };
    const { analysis } = coachLine(JSON.stringify({ text, site: 'x', profile }));
    return [label, labels[analysis?.purpose ?? ''] ?? ''] as const;
  });
  const accuracy = (some: readonly (readonly [string, string])[]) =>
    some.filter(([truth, said]) => truth === said).length / some.length;
  console.log(`\nCorporate messages (${messages.length}): purpose`);
  console.log(`  accuracy  ${withInterval(pairs, accuracy)}`);
  console.log(`  macro-F1  ${withInterval(pairs, macroF1)}`);
  const table = new Map<string, number>();
  for (const [truth, said] of pairs)
    table.set(`${truth} said ${said}`, (table.get(`${truth} said ${said}`) ?? 0) + 1);
  for (const [pair, count] of [...table].sort()) console.log(`    ${pair}: ${count}`);
}
