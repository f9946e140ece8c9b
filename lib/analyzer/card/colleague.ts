import { fitTopics } from '../../organisation/topic-fit.ts';
import type { DraftWords } from '../../organisation/topic-fit.ts';
import { whyPartner } from '../../organisation/why-partner.ts';
import type { Partner } from '../../organisation/partner.ts';
import { nameKeys } from '../../organisation/words.ts';
import type { RuleTools } from '../define-rule.ts';
import type { DraftFacts } from '../draft-facts.ts';
import type { Suggestion } from '../finding.ts';
import { isListedName } from '../parse.ts';

const title =
  /^(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Sir|Dame|Rev|Revd|Fr|Cllr|Councillor|Sister|Brother)\.?$/u;

/** "Amira"; "Dr Haddad" for one who goes by a title. */
export function calledBy(name: string): string {
  const words = name.trim().split(/\s+/);
  const titles = words.findIndex((word) => !title.test(word));
  if (titles === -1) return name;
  return titles === 0 ? words[0]! : [...words.slice(0, titles), words.at(-1)].join(' ');
}

const fullName =
  /(?<![\p{L}-])((?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Rev|Revd|Fr|Cllr|Councillor)\.? )?)(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?: \p{Lu}\.)?(?: (?:de|van|von|der|al|bin|Mc|Mac|O['’])?[ -]?\p{Lu}[\p{L}'’-]+){1,2}/gu;

/** Whom a portrait is about, as one calls them; undefined where nobody is named or it may be more than one. */
export function findColleague(text: string): string | undefined {
  const people = [...text.matchAll(fullName)].filter(
    ([, titled, first = '']) => titled !== '' || isListedName(first) || countOf(text, first) > 1,
  );
  const called = new Set(people.map(([name]) => calledBy(name.replaceAll('.', ''))));
  const [only] = called;
  return called.size === 1 ? only : undefined;
}

function countOf(text: string, word: string): number {
  return text.split(/[^\p{L}\p{M}-]+/u).filter((each) => each === word).length;
}

/**
 * A note to a colleague who knows the subject, or is in the draft: "Ask Amira to tell it". It hands over our draft as
 * ours, to be told in their own words.
 */
export function askColleague(
  draft: DraftFacts,
  words: DraftWords,
  tools: RuleTools,
): Suggestion | undefined {
  const called = (partner: Partner) => calledBy(partner.name).split(' ').at(-1) ?? partner.name;
  const own = new Set([tools.profile.name, ...tools.profile.aliases].flatMap(nameKeys));
  const said = new Set(draft.text.match(/\p{L}[\p{L}\p{M}'’-]*/gu));
  const isInDraft = (partner: Partner) => said.has(called(partner));
  const colleague = tools
    .candidates({ kinds: ['staff'], words, isNamed: isInDraft }, 1)

    .find((partner) => !nameKeys(called(partner)).some((key) => own.has(key)));
  if (colleague === undefined) return undefined;
  const name = calledBy(colleague.name);
  const because = whyPartner(colleague, {
    topics: fitTopics(colleague, words)?.topics ?? [],
    times: 0,
    now: tools.now,
  });
  return {
    kind: 'question',
    label: `Ask ${name} to tell it`,
    copy: `${name}, would you post this in your own words, from your own account? Here is ours:\n\n${draft.whole}`,
    because,
  };
}
