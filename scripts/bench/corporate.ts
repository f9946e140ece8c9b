import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCalls } from '../../lib/analyzer/reading/calls.ts';
import { normaliseText } from '../../lib/text/normalise.ts';
import { coachLine } from '../coach/coach-line.ts';
import { show } from './figures.ts';
import type { Figure } from './figures.ts';
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

interface Said {
  readonly account: string;
  readonly truth: string;
  /** The post's purpose, as the habits count it. */
  readonly purpose: string;
  /** The purpose if any call to go elsewhere counts as an action, in replies as in broadcasts. */
  readonly theirs: string;
}

/**
 * Purpose of corporate messages; known noise: broadcasts labelled Dialogue and the reverse. Their "Action" includes every post with a pointer
 * elsewhere ("Read more: …", "@ana … more info here: …"), which the habits count as information or community. Both readings are measured, each with
 * what the analyzer knows about a draft anyway.
 */
export function benchCorporate(gold: string): Figure[] {
  const messages = parseLines<Message>(
    readFileSync(join(gold, 'corporate-messaging.jsonl'), 'utf8'),
  );
  const all = messages.map(judge);
  const pairs = all.map(({ truth, purpose }) => [truth, purpose] as const);
  const theirs = all.map(({ truth, theirs: said }) => [truth, said] as const);
  const counted = rows('as the habits count it', pairs);
  const sent = rows('sent elsewhere is action', theirs);
  const figures = show(`Corporate messages (${messages.length}): purpose`, [...counted, ...sent]);
  for (const account of ['Citi', 'Nestle', 'DanoneGroup']) {
    const own = all
      .filter((one) => one.account === account)
      .map(({ truth, theirs: said }) => [truth, said] as const);
    console.log(`    ${account.padEnd(12)} macro-F1 ${macroF1(own).toFixed(3)} (${own.length})`);
  }
  return figures;
}

function judge({ account, label, text }: Message): Said {
  const profile = { name: account, handles: { x: account } };
  const { analysis } = coachLine(JSON.stringify({ text, site: 'x', profile }));
  const purpose = labels[analysis?.purpose ?? ''] ?? '';
  const sends = findCalls(normaliseText(text)).length > 0;
  const thanks = /^\W*(?:@\w+\W*)*(?:thank|congrat|thx)/i.test(text);
  return { account, truth: label, purpose, theirs: sends && !thanks ? 'Action' : purpose };
}

type Pairs = readonly (readonly [truth: string, said: string])[];

function rows(label: string, pairs: Pairs): (readonly [string, string])[] {
  const accuracy = (some: Pairs) =>
    some.filter(([truth, said]) => truth === said).length / some.length;
  const table = new Map<string, number>();
  for (const [truth, said] of pairs)
    if (truth !== said)
      table.set(`${truth} said ${said}`, (table.get(`${truth} said ${said}`) ?? 0) + 1);
  return [
    [`${label}, accuracy`, withInterval(pairs, accuracy)],
    [`${label}, macro-F1`, withInterval(pairs, macroF1)],
    [
      `${label}, taken for another`,
      [...table]
        .sort()
        .map(([pair, count]) => `${pair}: ${count}`)
        .join(', '),
    ],
  ];
}
