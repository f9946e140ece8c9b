import type { DraftFacts, DraftSentence } from '../draft-facts.ts';
import { deeds } from './deeds.ts';
import type { Deed } from './deeds.ts';
import { leadSentences, mainClause } from './main-clause.ts';
import { withCapital } from '../../text/capital.ts';

const inWords =
  'three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a|one|two|three|four|five|six) (?:hundred|thousand|dozen)|hundreds of|thousands of|dozens of';

/** A number and up to five words behind it; prices, dates, measures and numbers inside a word are none. */
const counted = new RegExp(
  String.raw`(?<![\p{L}\p{N}£$€₹.,:/#@-])(\d{1,3}(?:,\d{3})+|\d{1,5}|${inWords}) ((?:[\p{L}'’-]+ ){0,4}[\p{L}'’-]+)`,
  'giu',
);

const planned =
  /\b(?:will|plans?|planned|under ?way|started|starting|begun|to come|soon|coming|by (?:spring|summer|autumn|winter|20\d\d))\b/i;

/** The draft's own number with its noun, and what one asks about it: "1,284 parcels: who packed them?" */
export function findNumberHook(draft: DraftFacts, over: boolean): string | undefined {
  const said = new Set(draft.text.toLowerCase().match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu));
  for (const sentence of leadSentences(draft)) {
    if (saysWho(sentence)) continue;
    for (const [, amount, behind] of mainClause(sentence.facts).matchAll(counted)) {
      if (amount === undefined || behind === undefined || isTooFew(amount)) continue;
      const found = findDeed(behind, said);
      if (found === undefined) continue;
      const { done, ahead, planned: ifPlanned } = found.deed;
      const question = (planned.test(draft.text) && ifPlanned) || (!over && ahead) || done;
      const quote = `${amount} ${found.words}`;
      return `${withCapital(quote)}: ${question}`;
    }
  }
  return undefined;
}

/** The sentence tells already who did it. */
function saysWho({ facts }: DraftSentence): boolean {
  return (
    facts.groups.some(({ role }) => role === 'deed') ||
    facts.partners.length > 0 ||
    facts.tags.some(({ own }) => !own) ||
    facts.outsiders.some(({ kind }) => kind === 'person')
  );
}

function isTooFew(amount: string): boolean {
  if (!/^\d/.test(amount)) return false;
  const number = Number(amount.replaceAll(',', ''));
  // Four digits without a comma are a year more often than not.
  return number < 3 || /^(?:19|20)\d\d$/.test(amount);
}

// A verb or a preposition ends the phrase that the number counts.
const ends =
  /^(?:to|in|on|at|for|and|or|are|is|were|was|have|has|went|with|from|by|per|this|last|a|an|the|that|which|we|our)$/i;

interface FoundDeed {
  readonly deed: Deed;
  /** From behind the number to the noun, as written. */
  readonly words: string;
}

function findDeed(behind: string, said: ReadonlySet<string>): FoundDeed | undefined {
  const words = behind.split(' ');
  for (let end = 1; end <= Math.min(3, words.length); end += 1) {
    const run = words.slice(0, end);
    // A verb or a preposition ends the phrase that the number counts.
    if (
      /^(?:of|to|in|on|at|for|and|or|are|is|were|was|have|has|with|from|by|per|a|the)$/i.test(
        run.at(-1)!,
      )
    ) {
      if (run.at(-1) !== 'of') return undefined;
      continue;
    }
    const spoken = run.join(' ').toLowerCase();
    const deed = deeds.find(
      ({ nouns, beside }) =>
        nouns.some((noun) => spoken === noun || spoken.endsWith(` ${noun}`)) &&
        (beside === undefined || beside.some((word) => said.has(word))),
    );
    if (deed === undefined) continue;
    // "63 pairs of curlew", not "63 pairs".
    const isOf =
      words[end]?.toLowerCase() === 'of' &&
      words[end + 1] !== undefined &&
      (words[end + 2] === undefined || ends.test(words[end + 2]!));
    return { deed, words: words.slice(0, isOf ? end + 2 : end).join(' ') };
  }
  return undefined;
}
