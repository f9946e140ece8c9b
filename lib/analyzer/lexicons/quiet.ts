/**
 * Where the coach keeps silent: bereavement, danger, closures and opening times, apologies and corrections,
 * vacancies and legal notices, helplines. Each pattern has its examples; where unsure, quiet wins.
 * Collected from how organisations write such posts; own list.
 */
export interface QuietEntry {
  readonly why: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  /** Drafts that look alike and are none. */
  readonly ignores?: readonly string[];
  /** Apologies are what replies are made of: there the closed-reply rule may still speak. */
  readonly postsOnly?: true;
  /** Counts lines: read over the whole draft, the others sentence by sentence. */
  readonly lines?: true;
}

export const quietEntries: readonly QuietEntry[] = [
  {
    why: 'bereavement',
    pattern:
      /\b(?:passed away|has died|have died|died (?:on|this|last|at|in|peacefully|suddenly|yesterday|after|aged)|(?:sudden|tragic|the) death of|the passing of (?!time|the (?:seasons|years|torch|baton|ages|centuries)|a law|years|seasons|an era|laws)|the loss of (?:a|an|our|my|his|her|their|two|three|one|somebody|someone|so many|lives?|such) |rest in peace|condolences|deepest sympath|sad(?:ly)? to (?:tell|announce|share|report|learn|hear|say|let you know)|saddened (?:to|by)|sad news|heartbroken|heartbreaking news|(?:we|are|is|in|all|still|family|town|village|community|who|to) mourn(?:ing|s)?\b|mourns? (?:the|a|our|his|her|their|with)|bereave|funeral (?:of|for|will|service|takes|arrangements)|memorial (?:service|for|event)|book of condolence|lay (?:flowers|a wreath)|minute'?s silence|two[- ]minute silence|lest we forget|remembrance|we remember (?:him|her|them|those|the (?:fallen|dead|lost|victims|lives|men|women|people|families|\d+|\p{L}+ who (?:died|fell|gave|lost|were killed)))|remembering (?:him|her|them|those|all|our)|would have (?:been|turned) [\p{L}\d-]+ (?:today|this|on)|anniversary of (?:his|her|their) death|our (?:thoughts|hearts|prayers|love|sympath(?:y|ies))(?: and (?:prayers|thoughts|hearts|love))? (?:are|is|go(?:es)?)|those (?:we (?:have )?lost|lost)|in loving memory|in memoriam|in memory of|late (?:husband|wife|colleague|friend|chair|founder)|much-missed|sorely missed|lost (?:a|an|our|one of our|my|his|her|their) (?:(?:dear|beloved|much[- ]loved|old|good|great|oldest|longest[- ]serving|long-standing|former|brilliant|wonderful|first|founding|true|lovely|treasured|\p{L}+ful) ){0,3}(?:friends?|colleagues?|coach(?:es)?|volunteers?|members?|founders?|chair(?:man|woman|person)?|presidents?|trustees?|teachers?|neighbou?rs?|patrons?|director|curator|keeper|mum|mother|dad|father|brother|sister|son|daughter|husband|wife|teammate|team mate|captain|dog|cat|horse|pony|one)\b(?! (?:to|bid|vote|in the (?:final|draw)))|lost (?:a|our|one of our) (?:dear|beloved|much)|(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|a|many) (?:years?|months?|weeks?)(?: ago)?(?: today| tomorrow| this \p{L}+)?,? (?:since )?we lost|(?:years?|months?|weeks?|days?) (?:since|after|ago) [^.!?\n]{2,40}(?:left us|was taken|slipped away|lost (?:his|her|their) (?:battle|fight|life|lives))|(?:left us|slipped away|was taken from us)(?: (?:too|far too|so|peacefully|suddenly|on|last|this|yesterday|in|aged|at))|we (?:still |all |do |will |really |already )?miss (?:him|her|them)\b|(?:he|she|they) (?:is|are|will be|'?ll be|'?s|'?re) (?:so |sorely |deeply |greatly |much |very much |dearly |badly )+missed|rainbow bridge|laid to rest|lost (?:his|her|their) (?:battle|fight|life|lives)|say(?:ing)? (?:a (?:last|final|sad) )?goodbye to (?:our|a) (?:dear|beloved|friend|old)|gone too soon|light (?:a|one) candle for|flags? (?:is|are|will be|at|flying at) half)/iu,
    examples: [
      'Ruth would have been sixty today.',
      'It is with heavy hearts that we share that Tom Hale has died.',
      'The library will hold a minute’s silence at eleven.',
      'Two years ago today we lost our captain Sid. The bench is still his.',
      'Last night we lost our oldest member, and the kettle stayed cold.',
      "It's three years since Nell left us, and her chair is still by the fire.",
      'Pip, the shop cat, slipped away peacefully in the sun. We miss her.',
      'Our lighthouse dog has crossed the rainbow bridge.',
      'She will be sorely missed by all who sang with her.',
      'We are mourning with the families of the crew.',
      'We remember the men who fell at the bridge.',
      'We are sad at the loss of our neighbour Ned.',
    ],
    ignores: [
      'Mourning doves nest over our front door again.',
      'Our walk tells of the loss of hedgerows since the war.',
      'Our clock shows the passing of time in eleven ways.',
      'We remember the first tram, and the bell it had.',
      'We lost the final by a goal and ate all the cake.',
      'Let it rip! Our kite day starts at noon.',
    ],
  },
  {
    why: 'bereavement',
    pattern:
      /\bR\.?I\.?P\b\.?|\b[Ww]e(?: have|'ve)? lost (?:(?:dear|old|lovely|our) ){0,2}\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:,| (?:this|last|on|yesterday|today|suddenly|peacefully|after|too)\b)(?! (?:final|round|match|game|season))/u,
    examples: [
      'RIP Ned, who rang our bells for forty years.',
      'We lost Nell, our oldest reader, this spring.',
      'This week we lost dear Nell Marsh, suddenly, at home.',
    ],
    ignores: ['Let it rip! Our kite day starts at noon.', 'Our old grip tape had to go at last.'],
  },
  {
    why: 'danger and weather',
    pattern:
      /(?:(?:^|[.!?,;:\n]) ?)(?:999|911|112)(?=[,.!?:]|$| (?:now|first|and ask)\b)|\b(?:(?:weather|wind|heat|flood|storm|snow|ice|rain|fog|frost|thunder|amber|red|yellow|tsunami|cyclone|hurricane|tornado|fire|smoke|air quality|evacuation|boil water|drought)[- ](?:warning|alert|watch|notice|advisory|order)s?\b|evacuat(?:e|ed|ion)|(?:is|are|now|still|field|fields|floor|cellar|hall|road|stage|pitch|car park|half|all|everything|foot) under (?:two |three |four )?(?:feet |foot |inches |metres )?(?:of |deep )?water\b|(?:police|fire (?:service|crews?|brigade)|officers|the authorities|the council|environmental health) (?:have|has|are|is) (?:asked|told|advised|asking|telling|advising|ordered|ordering) (?:us|all|everyone|everybody|people|residents|shops|drivers|visitors)(?: \p{L}+){0,2}? (?:not )?to (?:close|shut|stay|keep|leave|avoid|evacuate|cancel|postpone|remain|move|wait|go home)|(?:because of|due to|owing to|in view of) (?:the|this|today's|tomorrow's|tonight's) (?:\p{L}+ )?(?:heat ?wave|heat|storm|storms|snow|ice|floods?|flooding|high winds|winds?|gales?|fog|smoke|fire|lightning|freeze|cold snap)\b(?! of\b)|with (?:the |these |this )?(?:high winds|gales|flooding|floods|heat ?wave)\b|(?:road|street|path|river|bridge)s? (?:is|are) (?:flooded|impassable|under water)|(?:call|ring|dial|phone) (?:999|911|112|000|111|101)\b|emergency services|stay (?:away|indoors|inside|off the|safe,? (?:everyone|and))|keep (?:off|away from|clear of|well away|children (?:at home|away))|do not (?:travel|approach|enter|touch)|don'?t go (?:in|into|near|out) |gas leak|power (?:cut|outage)|product recall|urgent recall|unsafe to|missing (?:person|child|teenager)|wildfire|bushfire|earthquake|scam (?:warning|alert)|fraud alert|beware of)/iu,
    examples: [
      'Amber warning for snow from six tonight.',
      'Please keep off the ice on the mere.',
      'If anyone is hurt, call 999.',
      'Police have asked us to keep everybody in the hall for now.',
      'Due to the heatwave our walk begins at seven and ends at ten.',
      'The lower field is under water again.',
      'With the high winds tonight, the market moves indoors.',
    ],
    ignores: [
      'Our brass band took the town by storm and then had tea.',
      'Due to the storm of interest in our fair there are more tickets.',
      'The police have asked us to sing at their summer ball.',
      'Otters close their nostrils under water, and our film shows it.',
      'The council has asked for more of our benches.',
    ],
  },
  {
    why: 'danger and weather',
    pattern: /\b(?:Storm|Hurricane|Cyclone|Typhoon) \p{Lu}\p{Ll}+\b(?! (?:Trooper|Chaser))/u,
    examples: ['Storm Brenda is on its way, so the boats stay in.'],
    ignores: ['Our brass band took the town by storm and then had tea.'],
  },
  {
    why: 'closures and opening times',
    pattern:
      /\b(?:(?:is|are|be|remain|remains|stay|stays|we'?re|now|shop|museum|library|office|café|cafe|centre|school|pool) (?:\p{L}+ )?(?:closed|shut)\b(?! (?:captions|circuit|door))|(?:closed|shut) (?:today|tomorrow|tonight|until|till|on (?:\p{Lu}|the)|for (?:the|a|maintenance|repairs|refurb|christmas|easter)|due to|over|from|this|all day|too)|(?:closing|finishing|shutting) early|early clos(?:e|ing|ure)|will (?:not|NOT) (?:open|be open|run|go ahead)|won'?t (?:be open|open|run|be running|go ahead)|(?:has|have|is|are|been|sadly|unfortunately) (?:been |had to be |now )?(?:cancelled|canceled|postponed|called off|rescheduled|suspended)\b|road clos(?:ure|ed)|closure (?:of|on|notice)|(?<!extended (?:its|our|their|the) |longer |the longest )(?:opening|visiting|holiday|christmas|easter|half[- ]term|bank holiday|summer|winter|festive|reduced|new|revised|library|office|shop|café) (?:hours|times)\b|open(?:s|ing)? (?:later|earlier|late|early|at \d[\d.:]* ?(?:am|pm)?) and clos(?:e|es|ing) (?:later|earlier|late|early|at \d)|asked (?:us )?to close|(?:have|had|need|are going) to (?:close|shut) (?:our|the|early|at|for|until|today|from|all)|hours for the|back to normal (?:hours|on)|service (?:disruption|update|alert)|planned (?:maintenance|outage)|temporarily (?:closed|unavailable|out of)|out of (?:order|service|action until)|lines? (?:is|are) down|(?:website|phones?|phone lines?|system) (?:is|are) down)/iu,
    examples: [
      'Half-term hours: ten to four.',
      'The pool is closed until Monday.',
      "Tonight's talk has been postponed.",
      "This week we're opening at 8 and closing at 1.",
      'We have been asked to close our front door until noon.',
      'We have to close early on Friday.',
    ],
    ignores: [
      'Our library has extended its opening hours and won an award! Book now.',
      'Our newest exhibition is open, and the cake is on us.',
    ],
  },
  {
    why: 'closures and opening times',
    pattern: /\b(?:CANCELL?ED|POSTPONED|CLOSED)\b/u,
    examples: ["POSTPONED: Sunday's walk, to the week after."],
  },
  {
    why: 'times by day',
    lines: true,
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
      /\b(?:vacanc(?:y|ies)|we(?:'re| are) (?:now )?(?:hiring|recruiting)\b(?! out)|now hiring(?! out)|job (?:opening|opportunit|alert|title|description)|(?:new|latest) (?:job|role|post)s?\b[^.!?]{0,30}:|closing date|deadline for applications|applications? clos(?:e|es|ing)|apply (?:by|before) \p{L}*\d|per annum|pro[- ]rata|salary|(?:full|part)[- ]time (?:position|role|post|job|vacanc|or|and|opportunit)\p{L}*|part[- ]time,|hours (?:a|per) week|\d+ hours,|fixed[- ]term|invitation to tender|tenders? (?:for|notice|documents?|process|deadline|is|are|closes?|opens?|submissions?|returns?)\b|(?:out to|open|submit (?:a|your)|call for|open for|public|new) tenders?\b(?! (?:lamb|beef|pork|chicken|meat|steak|stems?|leaves|shoots|plants|heart|love|care|moment|touch))|procurement|request for (?:proposals|quotations)|expressions of interest|public notice|notice is hereby|planning (?:application|notice)|statutory|consultation (?:closes|ends|on the)|annual general meeting|\bAGM\b|notice of (?:meeting|election|vacancy)|terms of reference)/iu,
    examples: [
      'Vacancy: assistant cook, 20 hours, Leith.',
      'Notice of meeting: Monday at seven.',
      'Invitation to tender for roof repairs.',
      'The tender for the new bridge is out.',
    ],
    ignores: [
      'Our kitchen serves tender lamb on Sundays.',
      'We are now hiring out our hall for parties.',
    ],
  },
  {
    why: 'helpline or crisis',
    pattern:
      /\b(?:helpline|hotline|crisis (?:line|text|team|support)|samaritans|if (?:you|tonight|today|this|things|any of this|it all)(?:'re| are| is|'s)? (?:\p{L}+ ){0,3}(?:struggling|affected|feels?|in crisis|too much|worried|at risk|in danger|scared|unsafe)|(?:need|want) (?:some(?:one|body)|a person) to talk|text \p{L}+ to \d|suicid|self[- ]harm|domestic (?:abuse|violence)|116 ?123|0800 ?\d|in (?:immediate )?danger|you(?:'re| are) not alone\b(?! in (?:loving|liking|thinking|wanting|wondering|missing|preferring|finding|enjoying|hating|being|having))|reach out for (?:help|support)|safeguarding)/iu,
    examples: [
      'If today feels too much, ring us at any hour.',
      'The helpline is open all night.',
      'You are not alone: text HOME to 85258.',
    ],
    ignores: ['You are not alone in loving cake, our café says.'],
  },
];
