import { existsSync } from 'node:fs';
import { benchBudgets } from './bench/budgets.ts';
import { benchCorporate } from './bench/corporate.ts';
import { writeFigures } from './bench/figures.ts';
import { benchHeldOut } from './bench/held-out.ts';
import { benchImport } from './bench/import-speed.ts';
import { benchNames } from './bench/names.ts';
import { benchOwnWords } from './bench/own-words.ts';
import { benchPageCost } from './bench/page-cost.ts';
import { benchPosts } from './bench/posts.ts';
import { benchReal } from './bench/real.ts';
import { benchRecordSpeed } from './bench/record-speed.ts';
import { benchSituations } from './bench/situations.ts';
import { benchSize } from './bench/size.ts';
import { benchDoubling, benchSpeed } from './bench/speed.ts';

/**
 * Measures the analyzer, its cost in the page, and the speed of our own pages and imports: `npm run bench -- [--gold DIR] [--mistakes]
 * [--write-figures] [--no-speed] [--no-page]`. Accuracy needs the labelled posts in DIR; without it the bench says what it didn't measure.
 * `--write-figures` saves the accuracy for docs/evidence.md.
 */
async function main(args: readonly string[]): Promise<void> {
  const at = args.indexOf('--gold');
  const gold = at < 0 ? undefined : args[at + 1];
  const heldOut = benchHeldOut();
  const mistakes = args.includes('--mistakes');
  if (gold === undefined || !existsSync(gold)) {
    console.log(
      'Not measured: accuracy (posts, corporate messages, names, situations). Give --gold DIR.',
    );
  } else {
    const figures = [
      ...heldOut,
      ...benchReal(gold),
      ...benchSituations(gold, mistakes),
      ...benchPosts(gold, mistakes),
      ...benchCorporate(gold),
      ...benchNames(gold),
    ];
    if (args.includes('--write-figures')) writeFigures(figures);
  }
  if (!args.includes('--no-speed')) {
    await benchSpeed();
    benchDoubling();
    await benchBudgets();
    benchOwnWords();
  }
  benchSize();
  if (args.includes('--no-page')) return;
  await benchPageCost();
  await benchRecordSpeed();
  await benchImport();
}

await main(process.argv.slice(2));
