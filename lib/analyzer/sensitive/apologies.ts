import { any, type SensitiveEntry } from './sensitive-entry.ts';

/** Apologies and corrections. */
export const apologies: readonly SensitiveEntry[] = [
  {
    why: 'apology or correction',
    pattern:
      /(?:^|\n)\W{0,4}(?:(?:correction|clarification|update|erratum)\s*[:!-]|(?:a )?correction (?:to|on|about))|\b(?:we (?:sincerely |deeply |do |unreservedly |want to |would like to )*apologi[sz]e|(?:our|my|sincere|an?|full|unreserved) apolog(?:y|ies)|apologies (?:to|for|if|all)|(?:we'?re|we are|i'?m) (?:so |very |really |truly |deeply )?sorry|sorry (?:folks|everyone|all|about|for (?:the|any|our|not|this)|to (?:anyone|everyone|those|all|everybody))|our (?:mistake|error)|we (?:got|made) (?:it|this|that|a mistake|an error|something)? ?(?:wrong|mistake)|was (?:our|my) mistake|(?:wrong|incorrect) (?:date|day|time|link|name|address|figure))/u,
    examples: [
      'CORRECTION: the fair is on the 9th.',
      'We apologise for the mix-up over seats.',
      'Our mistake: the wrong date was on the poster.',
    ],
    postsOnly: true,
  },
  {
    why: 'serious apology',
    unlessStock: true,
    pattern: any(
      String.raw`we (?:have |'ve )?(?:got|gotten) (?:this|that|it|these|things|something|one) (?:\p{L}+ ){0,2}wrong(?![\p{L}-])`,
      String.raw`(?:it|that|this) was wrong(?= and we| of us| of me)|we were wrong (?:to|about|and)|we ` +
        String.raw`take (?:it|that) back|we owe (?:you|our \p{L}+|them|him|her|everyone|everybody|\p{L}+ ` +
        String.raw`\p{L}+) an apology`,
      String.raw`we (?:have |'ve )?made (?:a|an|some|this|the|our) (?:\p{L}+ )?(?:mistakes?|` +
        String.raw`errors?)(?![\p{L}-])|we (?:named|gave|printed|published|posted|sent|quoted|listed|` +
        String.raw`credited) (?:you |out )?(?:the|an?) (?:wrong|incorrect)|(?:article|post|poster|leaflet|` +
        String.raw`flyer|newsletter|caption|programme|email|advert|date|price) (?:was|were|is|are) ` +
        String.raw`wrong(?![\p{L}-])`,
      String.raw`(?:we|i) (?:have |'ve )?(?:really |badly )?let (?:you|them|her|him|people|some of you|` +
        String.raw`many of you|our \p{L}+|your \p{L}+|so many)(?: \p{L}+)? down(?! (?:gently|the))|letting ` +
        String.raw`you down`,
      String.raw`should(?:n't| not| never) (?:ever )?have (?:happened|said|done|posted|printed|published|` +
        String.raw`shared|used|treated|been (?:said|posted|published|printed|shared|used|put|treated|` +
        String.raw`spoken|left|sent|turned|told))`,
      String.raw`(?:the|any|for|cause|caused) (?:real |deep |great )?(?:upset|hurt|distress|harm|offence|` +
        String.raw`offense|pain)(?: and \p{L}+)?,? (?:(?:that |which )?(?:we|this|it)(?:'ve| have| has)? ` +
        String.raw`(?:caused?|has caused|led)|(?:that |which )?(?:you|your \p{L}+)(?:'ve| have)? (?:felt|` +
        String.raw`feel|been caused|went through))|(?:deeply|truly|terribly|profoundly|unreservedly|` +
        String.raw`sincerely) sorry|unreserved(?:ly)? apolog|sorry (?:for|about) (?:what happened|how ` +
        String.raw`(?:you|he|she|they|your \p{L}+) (?:was|were)|the way (?:you|he|she|they|your \p{L}+) ` +
        String.raw`(?:was|were))|sorry (?:that )?(?:you|your \p{L}+|he|she|they) (?:was|were) (?:hurt|` +
        String.raw`upset|treated|spoken|turned|left|frightened|scared|injured|ignored|made)`,
      String.raw`we(?:'ve| have)? (?:now )?(?:pulled|withdrawn|withdrew|removed|deleted|taken down|took ` +
        String.raw`down) (?:it|the (?:post|label|poster|advert|ad|video|picture|photo|page|article|product|` +
        String.raw`advertisement|tweet|leaflet))(?![\p{L}])|(?:is|was|are|were)(?:n't| not) (?:accurate|` +
        String.raw`true),? and we(?:'re| are) (?:looking into|investigating)`,
    ),
    examples: [
      'We got this one badly wrong. The joke is off our label.',
      'We let you down on Friday night.',
      'That should never have been printed.',
      'We have taken down the poster.',
      'We are deeply sorry for the hurt this has caused.',
    ],
    ignores: [
      'Half of you got question nine wrong at our quiz.',
      'Our rope let the piano down gently.',
      'We pulled the cart up the hill ourselves.',
      'You should have seen the queue at our door.',
    ],
  },
];
