import type { DraftFacts } from './draft-facts.ts';

const season =
  /\b(?:merry christmas|season'?s greetings|eid mubarak|ramadan (?:kareem|mubarak)|shana tova|nadolig llawen|blwyddyn newydd dda|shubh diwali|(?:very )?happy (?:christmas|xmas|new year|lunar new year|chinese new year|easter|eid|ramadan|diwali|hanukkah|chanukah|passover|vaisakhi|nowruz|holi|halloween|thanksgiving|kwanzaa|holidays|pride|birthday|retirement|st\.? \p{L}+'?s? day|\p{L}+'?s'? day|\p{Lu}[\p{L}']*(?: \p{Lu}[\p{L}']*){0,3} day)|(?:wish(?:ing)?|wishes) (?:you|you all|all|everyone|everybody|all of you|all our \p{L}+|a) [^.!?\n]{0,40}\b(?:christmas|new year|easter|eid|diwali|hanukkah|holidays?|ramadan|season|passover)|have a (?:\p{L}+ ){0,3}(?:christmas|new year|easter|holiday|weekend|summer))\b/iu;

const cheer =
  /\b(?:congratulations|congrats|well done|happy (?:\p{L}+ )?(?:birthday|retirement|anniversary)|good luck|farewell|hats off|bravo|three cheers|kudos|thank you|thanks|thank|shout-?out|best wishes|many happy returns)\b/iu;

/** True for a seasonal greeting or a cheer for someone by name, which need no coaching. */
export function isGreeting(draft: DraftFacts): boolean {
  return (
    isSeasonsGreeting(draft) ||
    draft.sentences.some(({ facts }) => {
      if (!cheer.test(facts.voice)) return false;
      return (
        facts.outsiders.some(({ kind, staff }) => staff || kind === 'person') ||
        facts.partners.some(({ partner }) => partner.kind === 'staff')
      );
    })
  );
}

/** "Merry Christmas! Our sale is on, book now" is an offer and not a greeting. */
function isSeasonsGreeting({ text, sentences }: DraftFacts): boolean {
  return (
    season.test(text) &&
    !sentences.some(
      ({ facts }) => facts.links.length > 0 || facts.calls.some(({ kind }) => kind !== 'follow'),
    )
  );
}
