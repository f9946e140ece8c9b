import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { spansOf } from '../../lib/analyzer/reading/mask.ts';
import { findNames } from '../../lib/analyzer/names/names.ts';
import { overlaps } from '../../lib/text/span.ts';
import { findOutsiders } from '../../lib/analyzer/names/outsiders.ts';
import { tagWords } from '../../lib/analyzer/reading/parse.ts';
import { show } from './figures.ts';
import type { Figure } from './figures.ts';
import { f1 } from './scores.ts';

interface Tweet {
  readonly text: string;
  readonly people: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
}

type Names = readonly string[];

/** People and organisations in tweets: our finder with the tagger, without it, and the tagger alone. */
export function benchNames(gold: string): Figure[] {
  const tweets = readTweets(readFileSync(join(gold, 'names-btc-b.conll'), 'utf8'));
  const finder = (tagged: boolean) => (text: string) => {
    const apart = spansOf(/[@#]\S+|https?:\S+/g, text);
    const sure = findOutsiders(text, apart, () => (tagged ? tagWords(text) : []));
    const wide = tagged ? findNames(text, apart, tagWords(text)) : [];
    const found = [...wide, ...sure.filter((name) => !wide.some((other) => overlaps(name, other)))];
    const of = (kind: string): Names =>
      found
        .filter((name) => name.kind === kind)
        .map(({ start, end }) => bare(text.slice(start, end)));
    return { people: of('person'), bodies: of('body') };
  };
  const alone = (text: string) => {
    const doc = nlp(text);
    const clean = (names: unknown): Names =>
      (names as string[]).filter((name) => !/^[@#]/.test(name)).map(bare);
    return {
      people: clean(doc.people().out('array')),
      bodies: clean(doc.organizations().out('array')),
    };
  };
  const finders = [
    ['ours with compromise', finder(true)],
    ['ours without it', finder(false)],
    ['compromise alone', alone],
  ] as const;
  return show(
    `Names in tweets (${tweets.length})`,
    finders.map(([label, find]) => {
      const said = tweets.map((tweet) => ({ tweet, ...find(tweet.text) }));
      const people = score(said.map((one) => [one.tweet.people, one.people]));
      const bodies = score(said.map((one) => [one.tweet.bodies, one.bodies]));
      return [label, `people F1 ${people.toFixed(3)}, bodies F1 ${bodies.toFixed(3)}`];
    }),
  );
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

// The file has HTML entities as in a page's source.
const marks: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&' };
const joinsLeft = /^(?:[.,!?;:)\]”’%]|n't$|'(?:s|m|re|ve|ll|d)$|…)/i;
const joinsRight = /[@#([“]$/;

/** Joins the tokens into the original text, and takes the tagged spans except handles and hashtags. */
function readTweets(conll: string): Tweet[] {
  return conll
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const tokens = block
        .replace(
          /^&\tO\s*\n(lt|gt|amp)\tO\s*\n;\tO/gm,
          (_, mark: string) => `${marks[mark] ?? ''}\tO`,
        )
        .split('\n')
        .map((line) => line.split('\t'));
      let text = '';
      const names: { kind: string; start: number; end: number }[] = [];
      let open = false;
      for (const [word = '', tag = 'O'] of tokens) {
        const apart = text !== '' && !joinsLeft.test(word) && !joinsRight.test(text);
        const start = text.length + (apart ? 1 : 0);
        text += (apart ? ' ' : '') + word;
        const kind = tag.trim();
        const last = names.at(-1);
        if (kind.startsWith('B-')) names.push({ kind: kind.slice(2), start, end: text.length });
        else if (kind.startsWith('I-') && open && last !== undefined) last.end = text.length;
        open = kind !== 'O' && kind !== '';
      }
      const of = (kind: string) =>
        new Set(
          names
            .filter(
              (name) =>
                name.kind === kind &&
                !/[@#]/.test(text.slice(Math.max(0, name.start - 1), name.start + 1)),
            )
            .map(({ start, end }) => bare(text.slice(start, end))),
        );
      return { text, people: of('PER'), bodies: of('ORG') };
    });
}

/** Without the punctuation and possessive beside a name. */
function bare(name: string): string {
  return name.replace(/^[\s"'“‘(]+|(?:['’]s)?[\s.,!?:;'"”’)…]*$/g, '');
}
