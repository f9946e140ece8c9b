import { existsSync } from 'node:fs';
import { benchCorporate } from './bench/corporate.ts';
import { benchNames } from './bench/names.ts';
import { benchPageCost } from './bench/page-cost.ts';
import { benchPosts } from './bench/posts.ts';
import { benchSituations } from './bench/situations.ts';
import { benchSize } from './bench/size.ts';
import { benchDoubling, benchSpeed } from './bench/speed.ts';

/**
 * Measures the analyzer and what it costs the page: `npm run bench -- [--gold DIR] [--mistakes] [--no-speed] [--no-page]`. Accuracy needs the labelled
 * posts in DIR; without it the bench says what it did not measure.
 */
async function main(args: readonly string[]): Promise<void> {
  const at = args.indexOf('--gold');
  const gold = at < 0 ? undefined : args[at + 1];
  const mistakes = args.includes('--mistakes');
  if (gold === undefined || !existsSync(gold)) {
    console.log(
      'Not measured: accuracy (posts, corporate messages, names, situations). Give --gold DIR.',
    );
  } else {
    benchSituations(gold, mistakes);
    benchPosts(gold, mistakes);
    benchCorporate(gold);
    benchNames(gold);
  }
  if (!args.includes('--no-speed')) {
    await benchSpeed();
    benchDoubling();
  }
  benchSize();
  if (!args.includes('--no-page')) await benchPageCost();
}

await main(process.argv.slice(2));
