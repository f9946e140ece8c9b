import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { findOutsiders } from '../../lib/analyzer/outsiders.ts';
import { tagWords } from '../../lib/analyzer/parse.ts';
import { f1 } from './scores.ts';

interface Tweet {
  readonly text: string;
  readonly people: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
}

type Names = readonly string[];

/** People and bodies in tweets: our finder with the tagger, without it, and the tagger alone. */
export function benchNames(gold: string): void {
  const tweets = readTweets(readFileSync(join(gold, 'names-btc-b.conll'), 'utf8'));
  const finder = (tagged: boolean) => (text: string) => {
    const found = findOutsiders(text, [], () => (tagged ? tagWords(text) : []));
    const of = (kind: string): Names =>
      found.filter((name) => name.kind === kind).map(({ start, end }) => text.slice(start, end));
    return { people: of('person'), bodies: of('body') };
  };
  const alone = (text: string) => {
    const doc = nlp(text);
    const clean = (names: unknown): Names =>
      (names as string[]).map((name) => name.replace(/[\s.,!?:;'"]+$|'s$/g, ''));
    return {
      people: clean(doc.people().out('array')),
      bodies: clean(doc.organizations().out('array')),
    };
  };
  console.log(`\nNames in tweets (${tweets.length})`);
  for (const [label, find] of [
    ['ours with compromise', finder(true)],
    ['ours without it', finder(false)],
    ['compromise alone', alone],
  ] as const) {
    const said = tweets.map((tweet) => ({ tweet, ...find(tweet.text) }));
    const people = score(said.map((one) => [one.tweet.people, one.people]));
    const bodies = score(said.map((one) => [one.tweet.bodies, one.bodies]));
    console.log(`  ${label.padEnd(22)} PER F1 ${people.toFixed(3)}  ORG F1 ${bodies.toFixed(3)}`);
  }
}

function score(pairs: readonly (readonly [ReadonlySet<string>, Names])[]): number {
  let [tp, fp, fn] = [0, 0, 0];
  for (const [truth, said] of pairs) {
    const names = new Set(said);
    const right = [...names].filter((name) => truth.has(name)).length;
    tp += right;
    fp += names.size - right;
    fn += truth.size - right;
  }
  return f1({ tp, fp, fn });
}

/** Joins tokens with spaces, and takes the tagged spans but handles. */
function readTweets(conll: string): Tweet[] {
  return conll
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const tokens = block.split('\n').map((line) => line.split('\t'));
      const names: { kind: string; words: string[] }[] = [];
      let open = false;
      for (const [word = '', tag = 'O'] of tokens) {
        if (tag.startsWith('B-')) names.push({ kind: tag.slice(2), words: [word] });
        else if (tag.startsWith('I-') && open) names.at(-1)?.words.push(word);
        open = tag.trim() !== 'O' && tag !== '';
      }
      const of = (kind: string) =>
        new Set(
          names
            .filter((name) => name.kind.trim() === kind && !name.words[0]?.startsWith('@'))
            .map(({ words }) => words.join(' ')),
        );
      return {
        text: tokens.map(([word]) => word ?? '').join(' '),
        people: of('PER'),
        bodies: of('ORG'),
      };
    });
}
