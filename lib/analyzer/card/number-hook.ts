import type { DraftFacts, DraftSentence } from '../reading/draft-facts.ts';
import { withCapital } from '../../text/capital.ts';
import { deeds } from './deeds.ts';
import type { Deed } from './deeds/define-deed.ts';
import { wordsSaid } from './draft-words.ts';
import { anyOf, words } from './hook.ts';
import type { Hook } from './hook.ts';
import { leadSentences, mainClause, termsOf } from './main-clause.ts';

const inWords = [
  anyOf('three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, eighteen'),
  anyOf('twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety'),
  `(?:${anyOf('a, one, two, three, four, five, six, ten, eighteen')}) (?:hundred|thousand|dozen)`,
  anyOf('hundreds of, thousands of, dozens of'),
].join('|');

/** A number and up to five words after it; no price, date or measure, and no number inside a word. */
const counted = new RegExp(
  String.raw`(?<![\p{L}\p{N}£$€₹.,:/#@-])(\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d+)? million|\d{1,5}|${inWords}) ((?:[\p{L}'’-]+ ){0,4}[\p{L}'’-]+)`,
  'giu',
);

const planned = new RegExp(
  String.raw`\b(?:${anyOf('will, plans?, planned, under ?way, started, starting, begun, to come, soon, coming')}|by (?:spring|summer|autumn|winter|20\d\d))\b`,
  'i',
);

const pays = /\b(?:buys?|pays? for|feeds?|sends?|covers?|provides?|means) (?:up to |about )?$/i;

/** Asks about a number in the draft: "1,284 parcels: who packed them?" */
export function findNumberHook(draft: DraftFacts, over: boolean): Hook | undefined {
  const said = wordsSaid(draft);
  for (const sentence of leadSentences(draft)) {
    if (saysWho(sentence)) continue;
    const clause = mainClause(sentence.facts);
    for (const { 1: amount, 2: behind, index } of clause.matchAll(counted)) {
      if (amount === undefined || behind === undefined || isTooFew(amount)) continue;
      // "Your ticket buys 30 lunches": nobody has cooked them yet.
      if (pays.test(clause.slice(0, index))) continue;
      const found = findDeed(behind, said);
      if (found === undefined) continue;
      const { done, ahead, planned: ifPlanned, who, answer } = found.deed;
      const isPlanned = ifPlanned !== undefined && planned.test(draft.text);
      const asked = isPlanned ? ifPlanned : (!over && ahead) || done;
      return {
        question: `${withCapital(`${amount} ${found.words}`)}: ${asked}`,
        ...(who !== undefined && { who }),
        ...(answer !== undefined && asked === done && { answer }),
      };
    }
  }
  return undefined;
}

/** Nouns that are never somebody's work: people and measures. */
const neverWork = new Set(
  words(
    'people, children, patients, babies, visitors, residents, tenants, clients, customers, ' +
      'families, households, students, pupils, learners, users, followers, members, women, ' +
      'men, girls, boys, teams, staff, colleagues, years, year, months, weeks, week, days, ' +
      'nights, hours, minutes, seconds, miles, km, kilometres, metres, percent, litres, ' +
      'tonnes, degrees, times, jobs, countries, cities, towns, sites, branches, centres, ' +
      'lines, legs, chances, ways, reasons, things, places, spaces, heads, million, thousand, ' +
      'hundred, dozen, pm, am, kr, pages, steps, grams, cents, deaths, births, funerals, ' +
      'emergencies, quid, per, cm, mm, kg, mph, goals, points, stars, seats, spots, slots, ' +
      'courses, sizes, colours, ages',
  ),
);

/** Asks about a number whose noun is in no row: "412,000 containers: whose work is behind them?" */
export function findBareNumber(draft: DraftFacts): Hook | undefined {
  for (const sentence of leadSentences(draft).slice(0, 2)) {
    if (saysWho(sentence)) continue;
    const terms = termsOf(sentence);
    for (const { 1: amount, index } of mainClause(sentence.facts).matchAll(counted)) {
      if (amount === undefined || isTooFew(amount)) continue;
      const from = index + amount.length + 1;
      const behind = terms.filter(({ start }) => start >= from).slice(0, 3);
      const at = behind.findIndex(({ noun, text }) => noun && /\p{Ll}{3,}s$/u.test(text));
      const run = behind.slice(0, at + 1);
      const isPhrase = run.every(
        ({ noun, adjective, person, place, body, text }, i) =>
          (noun || adjective) && !person && !place && !body && (i === 0 || /^\p{Ll}/u.test(text)),
      );
      const last = run.at(-1);
      const next = behind[at + 1];
      if (last === undefined || !isPhrase || neverWork.has(last.text.toLowerCase())) continue;
      if (next !== undefined && next.noun && next.start - last.end === 1) continue;
      const noun = mainClause(sentence.facts).slice(from, last.end);
      return { question: `${withCapital(`${amount} ${noun}`)}: whose work is behind them?` };
    }
  }
  return undefined;
}

/** True if the sentence already says who did it. */
export function saysWho({ facts }: DraftSentence): boolean {
  return (
    facts.groups.some(({ role }) => role === 'deed') ||
    facts.partners.length > 0 ||
    facts.tags.some(({ own }) => !own) ||
    facts.outsiders.some(({ kind }) => kind === 'person')
  );
}

function isTooFew(amount: string): boolean {
  if (!/^\d/.test(amount)) return false;
  if (/million/.test(amount)) return false;
  const number = Number(amount.replaceAll(',', ''));
  // Four digits without a comma are usually a year.
  return number < 3 || /^(?:19|20)\d\d$/.test(amount);
}

// A verb or a preposition ends the phrase that the number counts.
const ends = new Set(
  words(
    'to, in, on, at, for, and, or, are, is, were, was, have, has, went, with, from, by, per, this, last, a, an, the, that, which, we, our',
  ),
);

interface FoundDeed {
  readonly deed: Deed;
  /** The words after the number, up to the noun, as written. */
  readonly words: string;
}

function findDeed(behind: string, said: ReadonlySet<string>): FoundDeed | undefined {
  const following = behind.split(' ');
  for (let end = 1; end <= Math.min(3, following.length); end += 1) {
    const run = following.slice(0, end);
    const lastWord = run.at(-1)!.toLowerCase();
    if (lastWord === 'of') continue;
    if (ends.has(lastWord)) return undefined;
    const spoken = run.join(' ').toLowerCase();
    const deed = deeds.find(
      ({ nouns, beside }) =>
        nouns.some((noun) => spoken === noun || spoken.endsWith(` ${noun}`)) &&
        (beside === undefined || beside.some((word) => said.has(word))),
    );
    if (deed === undefined) continue;
    // "63 pairs of curlew", not "63 pairs".
    const isOf =
      following[end]?.toLowerCase() === 'of' &&
      following[end + 1] !== undefined &&
      (following[end + 2] === undefined || ends.has(following[end + 2]!.toLowerCase()));
    return { deed, words: following.slice(0, isOf ? end + 2 : end).join(' ') };
  }
  return undefined;
}
