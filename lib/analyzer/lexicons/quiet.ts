/**
 * Where the coach keeps silent: bereavement, danger, closures and opening times, apologies and corrections,
 * vacancies and legal notices, helplines. Each pattern has its examples; where unsure, quiet wins.
 * Collected from how organisations write such posts; own list.
 */
export interface QuietEntry {
  readonly why: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  /** Apologies are what replies are made of: there the closed-reply rule may still speak. */
  readonly postsOnly?: true;
}

export const quietEntries: readonly QuietEntry[] = [
  {
    why: 'bereavement',
    pattern:
      /\b(?:passed away|has died|have died|died (?:on|this|last|at|in|peacefully|suddenly|yesterday|after|aged)|(?:sudden|tragic|the) death of|the (?:loss|passing) of|rest in peace|RIP\b|condolences|deepest sympath|sad(?:ly)? to (?:tell|announce|share|report|learn|hear|say|let you know)|saddened (?:to|by)|sad news|heartbroken|heartbreaking news|mourn(?:ing|s)?\b|bereave|funeral (?:of|for|will|service|takes|arrangements)|memorial (?:service|for|event)|book of condolence|lay (?:flowers|a wreath)|minute'?s silence|two[- ]minute silence|lest we forget|remembrance|we remember (?:him|her|them|those|the)|remembering (?:him|her|them|those|all|our)|would have (?:been|turned) [\p{L}\d-]+ (?:today|this|on)|anniversary of (?:his|her|their) death|our (?:thoughts|hearts|prayers|love|sympath(?:y|ies))(?: and (?:prayers|thoughts|hearts|love))? (?:are|is|go(?:es)?)|those (?:we (?:have )?lost|lost)|in loving memory|in memoriam|in memory of|late (?:husband|wife|colleague|friend|chair|founder)|much-missed|sorely missed|lost (?:a|our|one of our) (?:dear|beloved|friend|colleague|much)|flags? (?:is|are|will be|at|flying at) half)/iu,
    examples: [
      'Ruth would have been sixty today.',
      'It is with heavy hearts that we share that Tom Hale has died.',
      'The library will hold a minute’s silence at eleven.',
    ],
  },
  {
    why: 'danger and weather',
    pattern:
      /(?:(?:^|[.!?,;:\n]) ?)(?:999|911|112)(?=[,.!?:]|$| (?:now|first|and ask)\b)|\b(?:(?:weather|wind|heat|flood|storm|snow|ice|rain|fog|frost|thunder|amber|red|yellow|tsunami|cyclone|hurricane|tornado|fire|smoke|air quality|evacuation|boil water|drought)[- ](?:warning|alert|watch|notice|advisory|order)s?\b|evacuat(?:e|ed|ion)|under water\b|(?:road|street|path|river|bridge)s? (?:is|are) (?:flooded|impassable|under water)|(?:call|ring|dial|phone) (?:999|911|112|000|111|101)\b|emergency services|stay (?:away|indoors|inside|off the|safe,? (?:everyone|and))|keep (?:off|away from|clear of|well away|children (?:at home|away))|do not (?:travel|approach|enter|touch)|don'?t go (?:in|into|near|out) |gas leak|power (?:cut|outage)|product recall|urgent recall|unsafe to|missing (?:person|child|teenager)|storm [A-Z]\p{Ll}+|wildfire|bushfire|earthquake|scam (?:warning|alert)|fraud alert|beware of)/iu,
    examples: [
      'Amber warning for snow from six tonight.',
      'Please keep off the ice on the mere.',
      'If anyone is hurt, call 999.',
    ],
  },
  {
    why: 'closures and opening times',
    pattern:
      /\b(?:(?:is|are|be|remain|remains|stay|stays|we'?re|now|shop|museum|library|office|café|cafe|centre|school|pool) (?:\p{L}+ )?(?:closed|shut)\b(?! (?:captions|circuit|door))|(?:closed|shut) (?:today|tomorrow|tonight|until|till|on (?:\p{Lu}|the)|for (?:the|a|maintenance|repairs|refurb|christmas|easter)|due to|over|from|this|all day|too)|(?:closing|finishing|shutting) early|early clos(?:e|ing|ure)|will (?:not|NOT) (?:open|be open|run|go ahead)|won'?t (?:be open|open|run|be running|go ahead)|(?:has|have|is|are|been|sadly|unfortunately) (?:been |had to be |now )?(?:cancelled|canceled|postponed|called off|rescheduled|suspended)\b|CANCELL?ED|POSTPONED|road clos(?:ure|ed)|closure (?:of|on|notice)|(?:opening|visiting|holiday|christmas|easter|half[- ]term|bank holiday|summer|winter|festive|reduced|new|revised|library|office|shop|café) (?:hours|times)\b|hours for the|back to normal (?:hours|on)|service (?:disruption|update|alert)|planned (?:maintenance|outage)|temporarily (?:closed|unavailable|out of)|out of (?:order|service|action until)|lines? (?:is|are) down|(?:website|phones?|phone lines?|system) (?:is|are) down)/iu,
    examples: [
      'Half-term hours: ten to four.',
      'The pool is closed until Monday.',
      "Tonight's talk has been postponed.",
    ],
  },
  {
    why: 'times by day',
    pattern:
      /(?:(?:^|\n)[^\n]{0,12}\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{L}*\b[^\n]{0,20}?(?:\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)? ?(?:to|-|–|until|till) ?\d|closed|shut)[^\n]{0,30}){2}/iu,
    examples: ['Saturday 10 to 4\nSunday closed'],
  },
  {
    why: 'apology or correction',
    pattern:
      /(?:^|\n)\W{0,4}(?:(?:correction|clarification|update|erratum)\s*[:!-]|(?:a )?correction (?:to|on|about))|\b(?:we (?:sincerely |deeply |do |unreservedly |want to |would like to )*apologi[sz]e|(?:our|my|sincere|an?|full|unreserved) apolog(?:y|ies)|apologies (?:to|for|if|all)|(?:we'?re|we are|i'?m) (?:so |very |really |truly |deeply )?sorry|sorry (?:folks|everyone|all|about|for (?:the|any|our|not|this)|to (?:anyone|everyone|those|all|everybody))|our (?:mistake|error)|we (?:got|made) (?:it|this|that|a mistake|an error|something)? ?(?:wrong|mistake)|was (?:our|my) mistake|(?:wrong|incorrect) (?:date|day|time|link|name|address|figure))/iu,
    examples: [
      'CORRECTION: the fair is on the 9th.',
      'We apologise for the mix-up over seats.',
      'Our mistake: the wrong date was on the poster.',
    ],
    postsOnly: true,
  },
  {
    why: 'vacancy, tender or legal notice',
    pattern:
      /\b(?:vacanc(?:y|ies)|we(?:'re| are) (?:now )?(?:hiring|recruiting)\b|now hiring|job (?:opening|opportunit|alert|title|description)|(?:new|latest) (?:job|role|post)s?\b[^.!?]{0,30}:|closing date|deadline for applications|applications? clos(?:e|es|ing)|apply (?:by|before) \p{L}*\d|per annum|pro[- ]rata|salary|(?:full|part)[- ]time (?:position|role|post|job|vacanc|or|and|opportunit)\p{L}*|part[- ]time,|hours (?:a|per) week|\d+ hours,|fixed[- ]term|invitation to tender|tenders?\b|procurement|request for (?:proposals|quotations)|expressions of interest|public notice|notice is hereby|planning (?:application|notice)|statutory|consultation (?:closes|ends|on the)|annual general meeting|\bAGM\b|notice of (?:meeting|election|vacancy)|terms of reference)/iu,
    examples: [
      'Vacancy: assistant cook, 20 hours, Leith.',
      'Notice of meeting: Monday at seven.',
      'Invitation to tender for roof repairs.',
    ],
  },
  {
    why: 'helpline or crisis',
    pattern:
      /\b(?:helpline|hotline|crisis (?:line|text|team|support)|samaritans|if (?:you|tonight|today|this|things|any of this|it all)(?:'re| are| is|'s)? (?:\p{L}+ ){0,3}(?:struggling|affected|feels?|in crisis|too much|worried|at risk|in danger|scared|unsafe)|(?:need|want) (?:some(?:one|body)|a person) to talk|text \p{L}+ to \d|suicid|self[- ]harm|domestic (?:abuse|violence)|116 ?123|0800 ?\d|in (?:immediate )?danger|you(?:'re| are) not alone|reach out for (?:help|support)|safeguarding)/iu,
    examples: [
      'If today feels too much, ring us at any hour.',
      'The helpline is open all night.',
      'You are not alone: text HOME to 85258.',
    ],
  },
];
