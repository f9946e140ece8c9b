import { analyze, createAnalyzerCache } from '../../lib/analyzer/analyze.ts';
import { exampleContext, exampleDraft } from '../../tests/fixtures/example-context.ts';
import { blankProfile, type Profile } from '../../lib/organisation/profile.ts';
import type { Draft } from '../../lib/post.ts';
import { bar } from './budgets.ts';

const length = 10_000;
/** The maximum length of a phrase. */
const most = { characters: 80, words: 12 };
/** Phrases and draft consist of these, so that almost every word of the draft could start every phrase. */
const seeds = ['a ', 'our ', 'one of our ', 'local ', '! ', ') ', '3 ', 'aaaaa ', 'é ', '!?', '!'];

/** As many phrases as a profile allows, as long as allowed, alike except for their ends. */
function craftProfile(seed: string, words: number): Profile {
  const phrases = (count: number, mark: string) =>
    Array.from({ length: count }, (_, index) => {
      const end = `${mark}${index}`;
      const whole = seed
        .repeat(most.characters)
        .split(/(?<= )/)
        .slice(0, words - 1);
      return whole.join('').slice(0, most.characters - end.length) + end;
    });
  const uses = phrases(200, 'u');
  return {
    ...blankProfile,
    id: 'crafted',
    name: 'Haven Museum',
    staffTitles: phrases(100, 't'),
    peopleWords: phrases(50, 'p'),
    partnerWords: phrases(50, 'w'),
    quietWords: phrases(50, 'q'),
    houseWords: phrases(200, 'h').map((avoid, i) => ({ avoid, use: uses[i] ?? '', reason: '' })),
  };
}

/** Vocabulary and drafts that are slow together; a stored profile may have phrases of more than twelve words. */
export function benchOwnWords(): void {
  console.log('\nOwn words and a draft of 10,000 characters, made to be slow together');
  const worst = { added: 0, piece: 0, seed: '' };
  for (const seed of seeds) {
    const draft = exampleDraft(seed.repeat(length).slice(0, length));
    const plain = bestOf(draft, blankProfile);
    for (const words of [most.words, most.characters]) {
      const { total, piece } = bestOf(draft, craftProfile(seed, words));
      if (total - plain.total > worst.added)
        Object.assign(worst, { added: total - plain.total, seed });
      worst.piece = Math.max(worst.piece, piece);
    }
  }
  bar(
    'own words add to a whole analysis',
    worst.added,
    100,
    'ms',
    `  of ${JSON.stringify(worst.seed)}`,
  );
  bar('the longest piece with them', worst.piece, 50, 'ms');
}

function bestOf(
  draft: Draft,
  profile: Profile,
): { readonly total: number; readonly piece: number } {
  const runs = Array.from({ length: 3 }, () => timeSteps(draft, profile));
  return runs.reduce((best, run) => (run.total < best.total ? run : best));
}

function timeSteps(draft: Draft, profile: Profile) {
  const steps = analyze(draft, exampleContext({ profile }), createAnalyzerCache());
  let [total, piece, done] = [0, 0, false];
  while (!done) {
    const start = performance.now();
    done = steps.next().done === true;
    const ms = performance.now() - start;
    total += ms;
    piece = Math.max(piece, ms);
  }
  return { total, piece };
}
