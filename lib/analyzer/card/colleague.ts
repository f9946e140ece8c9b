import { fitTopics } from '../../partners/topic-fit.ts';
import type { DraftWords } from '../../partners/topic-fit.ts';
import { whyPartner } from '../../partners/why-partner.ts';
import type { Partner } from '../../partners/partner.ts';
import { nameKeys } from '../../organisation/words.ts';
import type { RuleTools } from '../define-rule.ts';
import type { DraftFacts } from '../reading/draft-facts.ts';
import type { Suggestion } from '../finding.ts';
import { isListedName } from '../reading/parse.ts';
import { anyOf } from './hook.ts';

const titles = anyOf(
  'Dr, Prof, Professor, Mr, Mrs, Ms, Miss, Mx, Sir, Dame, Rev, Revd, Fr, Cllr, Councillor, Sister, Brother',
);
const title = new RegExp(String.raw`^(?:${titles})\.?$`, 'u');

/** The name colleagues use: "Amira", or "Dr Haddad" for someone with a title. */
export function calledBy(name: string): string {
  const words = name.trim().split(/\s+/);
  const after = words.findIndex((word) => !title.test(word));
  if (after === -1) return name;
  return after === 0 ? words[0]! : [...words.slice(0, after), words.at(-1)].join(' ');
}

// No name begins with these: "Meet Anna Hennig".
const noName =
  '(?!(?:Meet|Introducing|Welcome|Congratulations|Hello|Say|With|From|Our|The|When|As|Today|Yesterday)\\b)';
const given = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`;
const particle = String.raw`(?:de|van|von|der|al|bin|Mc|Mac|O['’])`;
const family = String.raw`(?: ${particle}?[ -]?\p{Lu}[\p{L}'’-]+){1,2}`;
/** "Dr Salma Haddad", "Leanne Okoro-Pryce", "Mei-Ling Sørensen". */
const fullName = new RegExp(
  String.raw`(?<![\p{L}-])${noName}((?:(?:${titles})\.? )?)(${given})(?: \p{Lu}\.)?${family}`,
  'gu',
);

// Words after a name that announce a job: "Nuala McGrady is our Head Baker".
const takesOffice =
  /^ (?:is|becomes|joins|joined|starts|takes over|has (?:been|joined)) (?:our|the|us|as)\b/u;

/** The person a portrait is about, by the name colleagues use; undefined if the draft names nobody or several people. */
export function findColleague(text: string): string | undefined {
  const people = [...text.matchAll(fullName)].filter(
    ({ 0: name, 1: titled, 2: first = '', index }) =>
      titled !== '' ||
      isListedName(first) ||
      takesOffice.test(text.slice(index + name.length)) ||
      standsAlone(text, first),
  );
  const called = new Set(people.map(([name]) => calledBy(name.replaceAll('.', ''))));
  const [only] = called;
  return called.size === 1 ? only : undefined;
}

/** True if the first name also occurs without a surname: "Leanne joined us". */
function standsAlone(text: string, first: string): boolean {
  const alone = new RegExp(
    String.raw`(?<![\p{L}-]|\p{Lu}[\p{L}-]* )${first}(?![\p{L}-]|['’]?s? \p{Lu})`,
    'u',
  );
  return alone.test(text);
}

/**
 * Offers a message to a colleague who knows the topic or is in the draft: "Ask Amira to tell it". It quotes the draft
 * and asks them to post about it in their own words.
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
