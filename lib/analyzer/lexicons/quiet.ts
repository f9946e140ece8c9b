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
  /** A light "sorry" is what replies are made of: it silences posts alone. */
  readonly postsOnly?: true;
  /** A reply made of stock words stays the closed-reply rule's, whatever it is sorry for. */
  readonly unlessStock?: true;
  /** Counts lines: read over the whole draft, the others sentence by sentence. */
  readonly lines?: true;
}

const animals =
  'dog|bitch|cat|puppy|kitten|horse|pony|mare|gelding|donkey|rabbit|hamster|guinea pig|ferret|parrot|budgie|tortoise|alpaca|goat|cow|bull|pig|sheep|ewe|ram|hen|cockerel|swan|seal|otter|elephant|tiger|lion|giraffe|gorilla|penguin|owl|pet';
const kin =
  'mum|mam|mom|mother|dad|father|nan|nana|nanna|gran|granny|grandma|grandmother|grandad|grandpa|grandfather|husband|wife|partner|son|daughter|brother|sister|baby|child|friend|aunt|auntie|uncle|cousin|parents|family|boy|girl|colleague|neighbour|neighbor';
const trades =
  'tellers?|cooks?|chefs?|bakers?|butchers?|baristas?|bartenders?|waiters?|waitress(?:es)?|waiting staff|bar staff|kitchen (?:staff|porters?|assistants?)|porters?|drivers?|nurses?|vets?|doctors?|carers?|care workers?|support workers?|teachers?|teaching assistants?|tutors?|lecturers?|playworkers?|youth workers?|caretakers?|cleaners?|gardeners?|grounds?keepers?|farm ?hands?|labourers?|mechanics?|electricians?|plumbers?|joiners?|carpenters?|technicians?|engineers?|developers?|designers?|analysts?|accountants?|bookkeepers?|book-keepers?|clerks?|administrators?|receptionists?|secretar(?:y|ies)|managers?|coordinators?|co-ordinators?|officers?|assistants?|apprentices?|trainees?|supervisors?|stewards?|lifeguards?|wardens?|rangers?|librarians?|curators?|editors?|copywriters?|fundraisers?|directors?|head of \\p{L}+|trustees|cashiers?|sales ?(?:assistants?|people|staff)|shop staff|staff members?|conductors?|guards?|groomers?|instructors?';
const systems =
  'site|website|web ?shop|online shop|app|system|server|service|booking page|booking system|bookings|checkout|card payments?|payments?|card (?:machine|reader)|phones?|phone lines?|lines?|network|wi-?fi|broadband|internet|emails?|inbox|portal|platform|cloud|api|dashboard|login|log-in|catalogue|tills?|ticketing|livestream';
const diseases =
  'avian (?:flu|influenza)|bird flu|foot[- ]and[- ]mouth|norovirus|swine fever|bluetongue|kennel cough|parvo(?:virus)?|myxomatosis|measles|mumps|meningitis|e\\.? ?coli|salmonella|listeria|legionella|legionnaires\\S{0,2}|covid(?:-19)?|scarlet fever|whooping cough|chicken ?pox|strep a|hepatitis|tuberculosis|rabies|ash dieback|distemper';
const infected =
  'confirmed|suspected|detected|tested positive|cases?|outbreaks?|precautions?|restrictions?|housing order|control zone|symptoms|going (?:round|around)|spreading|precautionary';

/** Any of the ways of saying it, from the beginning of a word. */
function any(...ways: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${ways.join('|')})`, 'iu');
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
  {
    why: 'bereavement, told without the word',
    pattern: any(
      String.raw`died (?:with (?:us|me|him|her|them|his|their)|beside|here|surrounded|while|when|doing|before|of (?!laughter|laughing|embarrassment|boredom)|from (?!laugh|embarrass)|giving|saving|trying to)`,
      String.raw`(?:he|she|who|${kin}) (?:has |had |have )?died(?! (?:laughing|of laughter|of embarrassment|of boredom|out\b|down|off|away))(?![\p{L}'])`,
      String.raw`(?:he|she|who|mum|mam|mom|dad|nan|gran|grandad) (?:is|was|were|'s|lay) dying(?! (?:to|for|of (?:laughter|boredom)|out\b))`,
      String.raw`(?:was|were|been|being) (?:\p{L}+ )?killed (?:on (?:the|his|her|their|a) (?:road|roads|way|bike|motorbike|street|line|track|crossing)|in (?:a|an|the|his|her|their) (?:\p{L}+ ){0,2}(?:crash|accident|collision|fire|fall|blast|explosion|attack|shooting|avalanche|landslide|flood|storm|war|action|bombing)|by an? (?:\p{L}+ )?(?:car|driver|van|lorry|truck|train|bus|motorist)|last night|yesterday|this (?:morning|week|afternoon|evening)|on \p{L}+day|instantly|outside|at work|while|when|crossing|cycling|walking)`,
      String.raw`(?:was|were) (?:\p{L}+ )?(?:murdered|stabbed|shot dead|drowned)(?! (?:in|by) (?:the (?:first|second|third|last|final) (?:act|scene|chapter)|1\d))|(?:has|have) (?:been (?:murdered|stabbed|shot dead)|drowned)|took (?:his|her|their) own li(?:fe|ves)|body (?:was|has been) found|lost at sea`,
      String.raw`(?<!(?:summer|winter|spring|autumn|sun|snow|rain|storm|heat|swallows|swifts|geese|power) )(?:has|have|'s) left us(?=[.!…]|$|,? (?:aged|at the age|too soon|far too|after a (?:short|long) illness))`,
      String.raw`(?:is|are|was|were|'s|'re) (?:sadly )?no longer with us(?! (?:as|at the|in the (?:office|shop|team)|full|on|but (?:has|have) (?:moved|joined|gone)))`,
      String.raw`who (?:is|are|'s|'re) (?:sadly )?no longer (?:here|with|around|at the table)`,
      String.raw`remember(?:s|ing)? (?:all )?(?:the |our |your )?(?:people|person|ones?|someone|somebody|everyone|loved ones|friends|family|babies|animals|pets|those) (?:who (?:died|have died|has died|are no longer|is no longer|never came home|we)|(?:we|you|they|she|he)(?:'ve| have)? (?:all |each )?(?:love|loved|lost|miss|missed)|no longer)`,
      String.raw`remember(?:s|ing)? the (?:\p{L}+ )?(?:crew|victims|fallen|dead|miners|drowned|lost|bereaved|lives)(?= of| who| lost| from|[.,!]|$)`,
      String.raw`to remember [^.!?\n]{0,40} (?:who|whom) (?:died|we lost|was killed|were killed|passed)`,
      String.raw`lost (?:your|you|\p{L}+'s) (?:(?:dear|beloved|much[- ]loved|lovely|poor|old|sweet|wonderful|darling|little) ){0,2}(?:${kin}|${animals})(?![\p{L}-])`,
      String.raw`(?:sorry|sad|gutted|heartbroken|saddened|devastated) (?:for|about|at|to (?:hear|read|learn|see) (?:of|about)|to learn of) (?:(?:your|his|her|their|the family's|this|that|the|such an?|all|a) )(?:(?!data|weight|hair|profit|power|hearing|signal|narrow|heavy|home|away)\p{L}+ )?loss(?:es)?(?![\p{L}-])(?! of (?:power|signal|service|data|water))`,
      String.raw`sorry (?:to (?:hear|read|learn|see) )?(?:about|for|of|that) (?:your|his|her|the|poor) (?:(?:dear|beloved|lovely|poor|old|late|sweet|wonderful|little|beautiful) ){0,2}(?:${kin}|${animals}|illness|diagnosis|accident|bereavement|stroke|miscarriage|cancer)(?= |[.,!;]|$)(?! (?:was (?:late|cold|missing|short)|ticket|parking|order|room|pass|seat|membership|photo|portrait|show|food))`,
      String.raw`thoughts (?:and \p{L}+ )?(?:of|from) (?:everyone|everybody|all|us all|the whole|our)[^.!?\n]{0,60}? (?:are|is|remain|go(?:es)? out|turn) (?:with|to)`,
      String.raw`(?:thoughts|prayers) (?:are|remain|will be) with|hearts? (?:goes|go|is going) out to|(?:all|everyone|everybody|we're|we are|are) thinking of (?:his|her|their|the|\p{L}+'s?) (?:\p{L}+ )?(?:family|families|loved ones|friends|parents|children|relatives|crew)`,
      String.raw`(?:(?:are|is|who are|family|families|friends|those|everyone|still|people) griev(?:e|ing)|grieving (?:family|families|parents|friends|for))`,
      String.raw`(?:mum|mam|mom|dad|nan|gran|granny|grandad|grandma|grandpa) (?:went|slipped|drifted|let go)(?: (?:peacefully|quietly|gently)| at [\p{L}\d:.]+(?: (?:o'clock|thirty))?(?: in the (?:morning|night|afternoon|evening))?),? (?:with (?:the|us|his|her|me)|in (?:his|her|the) (?:sleep|arms|own bed)|in (?:my|our) arms|holding|surrounded|asleep|just (?:as|before|after)|while)`,
      String.raw`(?:spent|spend|spending) (?:his|her|their|mum's|dad's) (?:last|final) (?:[\p{L}\d-]+ )?(?:days?|weeks?|hours?|months?|nights?)(?! (?:of|as|on|at|in|before|packing|working))`,
      String.raw`to (?:mum|mam|mom|dad|nan|gran|grandad|him|her|my \p{L}+) in (?:his|her) (?:last|final) (?:[\p{L}\d-]+ )?(?:days?|weeks?|hours?|months?)(?! (?:of|as|on|at|with the))`,
      String.raw`(?:his|her|their) (?:very )?last [^.!?\n]{1,50}[.!] (?:he|she) was (?:only |just |nearly |almost )?(?:[3-9]\d|1\d\d)(?=[.,!]|$)`,
      String.raw`(?:say(?:ing)?|said) (?:a |our |an )?(?:\p{L}+ )?(?:goodbye|good-bye|farewell|goodnight|good night) to (?![^\n]{0,140}\b(?:homes?|adopted|adopters?|rehom\p{L}+|new (?:owner|family)|retire\p{L}*|mascot|costume|panto\p{L}*)\b)(?:[^.!?\n]{0,50}[ -])?(?:${animals})(?=[.,!]|$| (?:on|this|last|yesterday|today|after|who|at|in)\b)`,
      String.raw`(?:say(?:ing)?|said) (?:a |our |their |his |her |the )?(?:last|final) goodbyes?(?! (?:tour|show|gig))|pa(?:y|id|ying) (?:our|their|your|my|his|her|its) (?:last |final )?respects`,
      String.raw`(?:goodnight|good night|goodbye|farewell),? (?:sweet|dear|darling|gentle|brave|beautiful|lovely|old|little) (?:prince|princess|girl|boy|friend|man|lady|pal|soul|lad|one)(?=[.,!]|$)`,
      String.raw`(?:run free|fly high|rest (?:easy|well|in power|gently)|sleep (?:well|tight|soundly)),? (?:(?:old|dear|sweet|little|big|our|my|beautiful|brave|gentle) ){1,3}(?:friend|girl|boy|lad|lady|man|one|mate|pal|soul|prince|lamb|${animals})(?![\p{L}-])`,
      String.raw`(?:was|were|be|been|being) put to sleep|euthani[sz](?:e|ed|ing|ia)|put (?:him|her) to sleep (?:at|this|on|today|yesterday|tomorrow|last|in (?:his|her))|(?:had|have|decision|time|help|kindest thing)(?: \p{L}+)? to (?:put|let) (?:him|her|(?:our|your|the|my) (?:${animals})) (?:to sleep|go)(?=[.,!]|$| (?:today|yesterday|this|last|on|in))`,
      String.raw`(?:still ?born|stillbirth|miscarr(?:iage|ied)|baby loss|lost (?:the|our|her|their) (?:baby|twins))`,
    ),
    examples: [
      'Our driver Leo was killed on his way home on Friday.',
      'Our beekeeper Mr Amis has left us. He was 70.',
      'Wanda, who started this club, is no longer with us.',
      'Two of those who built the hut are no longer with us.',
      'Come and remember the friends we have lost.',
      'On Monday we said goodbye to Soot, our station cat.',
      'The thoughts of all of us are with the Hart family.',
      'Our hearts go out to everyone on the boat.',
      'Gran slipped away quietly at six, with the radio on: gran went at six, with the radio on.',
      'We are so sorry for your loss.',
      'She sang her last solo in June. She was 91.',
      'Old Duke was put to sleep this morning.',
      'Goodnight, old friend.',
      'We are sorry to hear about your dad.',
      'Her son told us she died before the roses came out.',
    ],
    ignores: [
      'The applause died down and we counted the tins.',
      'Our laptop battery died of old age, the bike did not.',
      'We nearly died laughing at the panto rehearsal.',
      'Our apprentice has left us for a bakery in Leeds.',
      'The winter has left us.',
      'Tom is no longer with us as treasurer: he is our chair now.',
      'The sign is no longer here, look for the blue door.',
      'We said goodbye to our old boiler on Monday.',
      'Say goodbye to cat hair with our new brush.',
      'We said goodbye to Rex, a very old dog, who has found a home in Hull.',
      'Our loss is your gain: all mugs half price.',
      'Sorry for the heavy loss on Saturday, our keeper says.',
      'Her last day at the till is Friday. She was our first cashier.',
      'The story put the whole of Year 1 to sleep.',
      'Sleep well on our new mattresses.',
      'Weeds were killed by the frost at last.',
      'We remember the first tram, and the bell it had.',
    ],
  },
  {
    why: 'bereavement, by name',
    pattern:
      /(?<![\p{L}])(?:(?:[Gg]oodnight|[Gg]ood night|[Gg]oodbye|[Ff]arewell|[Ss]leep (?:well|tight)|[Rr]est (?:easy|well|in power)|[Rr]un free|[Ff]ly high|[Rr]est now),? (?:(?:sweet|dear|darling|gentle|brave|beautiful|lovely|old|little|our) ){1,2}\p{Lu}\p{Ll}+|(?:[Ss]leep (?:well|tight)|[Rr]est (?:easy|well)|[Rr]un free|[Ff]ly high), \p{Lu}\p{Ll}+(?=[.,!]|$)|(?:be|of|to|been|had|are|were|was|helped|for) (?:put|putting|putting dear) \p{Lu}\p{Ll}+ to sleep\b(?! (?:with|by) (?:a|the|our|her|his))|\p{Lu}\p{Ll}+ (?:was|were|has|is) (?:dying|killed)\b(?! (?:to|for|by (?:frost|pesticide|cold)|off|out)))/u,
    examples: [
      'Goodnight, sweet Pepper. Ten years of tail.',
      'Sleep tight, Captain.',
      'We will be putting Duke to sleep at four.',
      'We are putting Molly to sleep tomorrow, as you asked.',
    ],
    ignores: [
      'Goodbye old boiler, hello heat pump!',
      'Goodnight from all at the theatre, see you on Monday.',
      'Nobody could put Bertie to sleep with a book like this.',
    ],
  },
  {
    why: 'hard news of the house',
    pattern: any(
      String.raw`(?:let(?:ting)?|have let) go (?:of )?(?:(?:some|several|many|most|half|a|the|our|of|\d+|\p{L}+teen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|third|quarter|number|good|dear|talented|brilliant) ){1,4}(?:people|colleagues|staff|employees|teammates|team members|team|workforce|members of (?:staff|the team|our team)|jobs|posts)`,
      String.raw`(?:lay|laying|laid|lays) off(?= (?:\d|two|three|four|five|six|seven|eight|nine|ten|some|several|many|most|half|a |our|staff|people|everyone|everybody|all|colleagues|workers|nearly|almost|around|about))|(?:was|were|been|being|be) laid off|lay-?offs|made redundant|redundancies|redundancy (?:notice|pay|process|consultation|talks|terms)|job (?:losses|cuts)|cut(?:ting)? (?:[\p{L}\d]+ ){1,2}(?:jobs|roles|posts)(?! (?:board|page))|(?:jobs|roles|posts|colleagues|livelihoods) (?:are|will be|have been|were|is) (?:now )?(?:at risk|lost|cut|going|gone)|reduc(?:e|ing|ed) (?:the size of )?our (?:team|workforce|headcount|staff)|restructur(?:e|ing) (?:of )?(?:our|the) (?:team|staff|organisation|company)`,
      String.raw`(?:we|we're|we are|club|company|charity|business|theatre|shop|firm|brewery|trust|supplier|owners?|landlord|now|been|placed|put|gone|went|going|go|goes|entered|entering|fallen|fell|fall) (?:in|into|entered) (?:voluntary |compulsory )?(?:administration|liquidation|receivership|insolvency)|enter(?:ed|ing|s)? (?:voluntary |compulsory )?(?:administration|liquidation|receivership)|administrators (?:have been|were|are|have|will)|insolven(?:t|cy)|(?:gone|go|going|went|is|are|declared|file[ds]? for|filing for) (?:bankrupt|bankruptcy|bust)(?![\p{L}])|winding[- ]up (?:order|petition)|ceas(?:e|ed|ing|es) trading|(?:going|gone|go) out of business`,
      String.raw`(?:clos(?:e|es|ed|ing)|shut(?:s|ting)?) (?!(?:the|this|that) (?:gap|deal|loop|circle|divide|chapter))[^.!?\n]{0,60}?\b(?:for good(?! (?:measure|reason|luck|cause|behaviour))|for ever|forever|permanently|for the (?:last|final) time)|permanently (?:closed|shut|closing)|clos(?:e|es|ing) (?:our|its|the|their) doors (?:for the (?:last|final)|after|in \p{L}+|on \d|on \p{L}+day|at the end)|(?:we|will|must|have to|going to|decided to) shut up shop|final day of trading|last day of trading|closing[- ]down`,
      String.raw`after [\p{L}\d-]+ (?:\p{L}+ )?years,? [^.!?\n]{1,40}? (?:are|is|will be|have decided to|has decided to|will|must|are going to) (?:now |sadly |finally )?(?:clos(?:e|ing)|shut(?:ting)?|ceas(?:e|ing)|wind(?:ing)? up)`,
      String.raw`(?:step|stepping|steps|stepped|stand|standing|stands|stood) (?:down|aside|back)[^.!?\n]{0,60}? (?:for|due to|because of|on|following|owing to|through) (?:\p{L}+ )?(?:(?:family|health|personal|medical|private) (?:reasons?|grounds|circumstances|matters|commitments)|ill[- ]?(?:ness|health)|(?:his|her|their|my|poor) health|a bereavement|surgery|a diagnosis|grief)|(?:taking|take|takes|took) (?:some )?(?:time|leave|a break|a step back) [^.!?\n]{0,40}?(?:family|health|personal|medical|compassionate) (?:reasons?|grounds|circumstances|leave)|compassionate leave|sick leave`,
      String.raw`(?:hard|difficult|tough|devastating|terrible|awful|heavy|shocking) news(?! (?:desk|reporter|stor|journal|team|programme|editor|room|cycle|for (?:mice|slugs|moths|vampires)))(?![\p{L}-])|(?:difficult|hard|painful|heartbreaking|tough|sad|agonising|agonizing|awful|impossible) decision (?:to|that we)(?! (?:pick|choose|crown|name|award|give|buy|eat))`,
      String.raw`(?:we(?:'re| are)|are all|everyone is|all of us are|feel|absolutely|utterly|completely) (?:\p{L}+ )?(?:devastated|distraught|in shock|heartsick)|devastated[.!](?= |$)`,
      String.raw`(?:stretchered|intensive care|(?:a|his|her|the|this|serious) (?:\p{L}+ )?(?:head|spinal|neck|brain) injur|in a coma|critical condition|critically ill|(?:seriously|badly|gravely) (?:ill|hurt|injured|unwell)|fighting for (?:his|her|their) li(?:fe|ves)|(?:rushed|taken|airlifted|flown) to (?:the )?hospital|terminal(?:ly)? (?:ill|illness|cancer|diagnosis)|get well soon(?!,? (?:cards?|range|wishes cards?))(?!['’]? cards?))`,
    ),
    examples: [
      'Today we let go of nine colleagues.',
      'We have had to lay off half of our bakers.',
      'The mill has gone into administration.',
      'After twelve years we are closing our café for good.',
      'Nell is stepping down as chair for health reasons.',
      'Hard news today, and no easy way to say it.',
      'We made the difficult decision to end the night bus.',
      'Our goalkeeper was taken to hospital with a head injury.',
    ],
    ignores: [
      'Let go of the rope when the bell rings, our coach says.',
      'We let go of forty balloons over the hall, all of paper.',
      'Rosa left a job in administration to bake our bread.',
      'We closed the deal for good measure with a slice of cake.',
      'Ned is stepping down as chair after nine good years.',
      'Step back in time for some family fun at our mill.',
      'The judges made the difficult decision to name two winners.',
      'Our website has redundancy built in, says the engineer.',
      'Get-well-soon cards are new in our shop.',
      'Our hard news desk won a prize.',
    ],
  },
  {
    why: 'break-in, fire, crash or collapse',
    pattern: any(
      String.raw`(?:had|have had|been|suffered|after|following|there was|reported) (?:a|an|the|another|last night's|this morning's|our (?:second|third)) (?:\p{L}+ )?(?:break-?in|burglary|robbery|theft|arson|flood|assault|stabbing|shooting)(?![\p{L}-])|(?:was|were|been|got|is|are|just|again) (?:\p{L}+ )?(?:broken into|burgled|burglarized|vandali[sz]ed|robbed(?! of (?:sleep|a (?:win|goal|penalty|point)))|ransacked|looted|burnt down|burned down|burnt to|gutted by|set on fire|set alight|torched|destroyed by (?:fire|flood|a fire))`,
      String.raw`(?:vandals?|thie(?:f|ves)|burglars?|robbers?|intruders?|arsonists?|raiders?) (?:have |has |had )?(?:\p{L}+ )?(?:broke|broken|stole|stolen|took|taken|smashed|wrecked|damaged|destroyed|set fire|ripped|slashed|forced|got in|got into|poured|sprayed|struck|hit|targeted|raided)|(?:somebody|someone|they|who(?:ever)?) (?:has |have )?(?:broke(?:n)? in|broke(?:n)? into (?!song|a (?:dance|smile|run|jog))|stole|stolen|set fire to|smashed (?:our|the|a|two|three|every) (?:\p{L}+ )?(?:windows?|doors?|glass|gates?|greenhouse|lock|shutters?|till))`,
      String.raw`(?<!(?:hearts?|kisses|show|scene|glances?) (?:was|were|been|got) )(?:was|were|been|got|have been|has been|had) (?:\p{L}+ ){0,2}stolen (?:from (?:our|the (?:yard|shed|shop|car|van|garden|church|school|field|farm|hall|museum|roof|site|office|premises)|outside)|last night|overnight|this (?:morning|week|weekend)|yesterday|on \p{L}+day|between|in the night)|stole (?:our|the) (?:\p{L}+ )?(?:van|minibus|bikes?|till|cash|cashbox|tools|lead|copper|laptops?|computers?|money|trailer|generator|donations?|collection|tin|charity box|plants|trophies)|vandalism (?:at|in|to|of|last|on|overnight)|(?:break-?in|burglary) (?:at|last|overnight|yesterday|this|on)`,
      String.raw`(?:lorry|truck|van|bus|car|coach|train|house|flats?|building|barn|shed|hall|roof|warehouse|shop|bin|moor|heath|factory|school|boat|ship|hillside|forest|woods?|chimney|caravan|workshop|kitchen|hotel|pub|church|stable) (?:is|was|are|were|has been|have been|has|have|had|fire)? ?(?:on fire|alight|ablaze|caught fire|in flames|went up in (?:flames|smoke))|(?:house|barn|shed|warehouse|moor(?:land)?|roof|chip pan|electrical|gorse|factory|chimney|lorry|vehicle) fires?(?= (?:at|in|on|last|this|near|has|have|is|broke|overnight|yesterday)|[.,!])|fire (?:broke out|ripped through|swept through|tore through|has (?:destroyed|damaged|gutted)|destroyed|damaged|gutted)|(?:after|since|following) (?:the|a|last night's|yesterday's|our) fire(?! (?:engine|pit|drill|station|sale|show|door|crew|service|brigade|truck|alarm|walk|festival|garden|circle|safety|training|dance))(?![\p{L}-])|firefighters (?:are|were|from|have)|(?:we|there) (?:had|was|has been|'ve had) a fire(?! (?:engine|pit|drill|station|sale|show|door|crew|going|in the (?:grate|hearth|stove)))(?![\p{L}-])`,
      String.raw`(?:a|the|this|serious|fatal|car|road|bus|train|bike|coach|minibus|head-on|multi-vehicle|two-car|three-car) (?:crash|collision|pile-?up|accident)(?= (?:on (?:the|\p{L}\d|\p{L}+ (?:road|street|lane|hill|bridge))|at the|near|outside|involving|has|this morning|last night|closed|blocking|earlier|today|yesterday|between))|(?:car|road|bus|train|bike|coach|minibus) (?:crash|accident) in|fatal(?:ly)? (?:crash|accident|injur|collision|shooting|stabbing|fire|wound|shot|incident)|there(?:'s| has| have|'ve| had|'d)? been (?:a|an|another) (?:\p{L}+ ){0,2}(?:incident|accident|crash|collision|death|fire|flood|theft|break-?in|burglary|attack|assault|shooting|stabbing|outbreak|explosion|spill)(?![\p{L}-])(?! of (?:kindness|cheer|joy|generosity))`,
      String.raw`(?:road|street|motorway|carriageway|junction|a\d{1,4}|m\d{1,3}|slip road|railway line) (?:(?:is|are|was|now|both ways|currently|remains?|has been|will be) ){0,2}(?:shut|closed|blocked|impassable)(?! (?:the|a|its|his|her|in 1))|expect (?:(?:long|some|major|severe) )?delays|avoid the area|road ?works (?:on|from|at|in|start|begin)`,
      String.raw`flooding (?:on|at|in (?:the|our)|has|is|this|last|along|near|across)|(?:is|are|was|were|has|have|been|got|badly|completely|'s) flooded(?! with (?!water|mud|sewage))(?! by (?!water|mud|sewage|the (?:river|burn|beck|stream)))`,
      String.raw`(?:ceiling|roof) (?:has |have |had |that )?(?:came|come|fell|fallen|caved|blew|blown) (?:down|in|off)|(?:ceiling|roof|wall|chimney|scaffold(?:ing)?|bridge|tower|steeple|floor|stairs?|staircase|cliff|bank|embankment|stand|stage|marquee) (?:has |have |had )?(?:partly |partially )?(?:collapsed|caved in|gave way|given way|fell in)|(?:burst|broken|leaking|frozen) (?:pipe|main|water main|boiler)s?(?! (?:dreams|art))|(?:boiler|pipe|water main|main|tank|heating) (?:has |have |had |is |was )?(?:burst(?! into)|broken down|packed up|given up|failed)|fallen tree|tree (?:is |has |came )?(?:down across|fallen|blocking)`,
      String.raw`(?:nobody|no one|no-one|everyone|everybody|all (?:the )?(?:children|pupils|staff|passengers|crew|visitors|animals|residents)) (?:was|were|is|are|has been|have been) (?:seriously |badly |all |now )?(?:hurt|injured|safe|accounted for)(?! in the (?:making|filming|baking))(?=[.,!;]| (?:and|but|thank|in|as)|$)|(?:nobody|no one|no-one) (?:hurt|injured)(?=[.,!;]|$)`,
      String.raw`(?:dog|sheep|livestock|knife|acid|racist|homophobic|terror(?:ist)?) attacks?(?! (?:the cake|alarm|of))|(?:sheep|ewes?|lambs?|hens?|chickens?|swans?|cygnets?|ducks?|horses?|cows|calves|dogs?|cats?|goats?|deer|seals?|puppies) (?:(?:was|were|have been|has been|are|is|found) )?(?:dead|killed|mauled|savaged|worried|shot)(?![\p{L}-])(?! (?:by|on) (?:a film|film|camera))|(?:was|were|been) (?:\p{L}+ )?(?:attacked|assaulted|mauled|savaged|beaten up|spat at)(?! (?:in|by the \p{L}+ in) 1\d)|(?:don't|do not|stop) (?:shoot|shooting|poison|poisoning|kill|killing|attack|attacking|hurt|hurting|abuse|abusing) (?:the |our |any )?(?:dogs?|cats?|swans?|ducks?|birds?|people|animals?|wildlife|sheep|horses?|deer|seals?|staff|volunteers|drivers|crews|nurses)|abuse (?:of|at|towards|against|aimed at) (?:our |the )?(?:staff|volunteers|drivers|crew|nurses|team|referees?|players)`,
    ),
    examples: [
      'We had a break-in on Sunday. The van is gone.',
      'Our allotment shed was vandalised overnight.',
      'Someone stole our minibus.',
      'A barn is on fire by the mill. Keep your windows shut.',
      'There has been a crash on the A12.',
      'Station Road is blocked, expect delays.',
      'The cellar is flooded again.',
      'The ceiling came down in the hall.',
      'A pipe has burst: the hall’s heating has packed up.',
      'Eleven ewes were killed on the top field.',
      'Do not feed or poison the birds: please do not poison the birds.',
    ],
    ignores: [
      'Our choir is on fire tonight, come and hear.',
      'Rosa stole the show, and the last scone.',
      'Our hearts were stolen by a one-eyed kitten.',
      'We had a fire drill, and 300 children were out in two minutes.',
      'A crash course in crochet begins at our hall on Monday.',
      'It was a happy accident: the jam set as marmalade.',
      'Our inbox is flooded with entries for the cake show.',
      'The whole hall has broken into song again.',
      'The scaffolding came down and our new front is glorious.',
      'Our thermometer collapsed from 30 to 9 degrees this week.',
      'Nobody was hurt in the making of this pie.',
      'Our old fire engine gives rides on Sunday.',
      'Please shoot us a message about the hat.',
    ],
  },
  {
    why: 'sickness, poison and recalls',
    pattern: any(
      String.raw`(?:${diseases})[^.!?\n]{0,60}?(?<![\p{L}])(?:${infected})(?![\p{L}])`,
      String.raw`(?:${infected})(?![\p{L}])[^.!?\n]{0,60}? (?:${diseases})(?![\p{L}])`,
      String.raw`(?:advice|guidance|information) (?:on|about) (?:${diseases})(?![\p{L}])|tested positive (?:for|this|on|last)|outbreak of (?:illness|sickness|vomiting|food poisoning|\p{L}+ (?:flu|fever|virus))|(?:sickness|vomiting|stomach) bug|food poisoning`,
      String.raw`(?:(?:voluntary|safety|food|toy|urgent|precautionary) recall|recall(?:ed|ing)? [^.!?\n]{0,60}?(?:batch|cans|bottles|jars|packs|stock|use[- ]by|best[- ]before)|(?:may|might|could) (?:also )?(?:be|contain|have) (?:(?:small|tiny|bits|pieces|traces|fragments|some|of|broken) ){0,4}(?:glass|metal|salmonella|listeria|undeclared)|(?:please )?(?:do not|don't) (?:eat|drink|serve|feed) (?:it|them|any|the (?:cans|bottles|jars|water|product))(?! (?:all|straight away|too fast|before (?:i|we)))|contaminated (?:water|batch|food|feed|with))`,
      String.raw`(?:dog|cat|pet|puppy|kitten|child|toddler|horse|rabbit)s? (?:has|have|had|may have|might have|could have|'s) (?:\p{L}+ )?(?:eaten|swallowed|licked|drunk|ingested|chewed|collapsed|been (?:stung|bitten by|hit by|poisoned))[^.!?\n]{0,80}?(?:ring|call|phone|vet|straight|immediately|emergency|hospital|at once|right away|antifreeze|poison|pellets|xylitol|battery|bait)`,
      String.raw`(?:ring|call|phone|contact|see) (?:us|them|your (?:own )?vet|a vet|a doctor|your gp|the vet|an ambulance|the emergency \p{L}+) (?:\p{L}+ )?(?:straight ?away|immediately|at once|right away|without delay)(?! (?:to (?:book|order|claim|win)|for (?:a|your) (?:table|quote|discount)))|(?:ring|call|phone|use) (?:the |our |your )?(?:out[- ]of[- ]hours |vet's )?emergency (?:line|vet|number)|seek (?:medical|veterinary|urgent|immediate) (?:help|advice|attention|care)|(?:every )?(?:minutes?|seconds?) (?:really )?(?:matters?|counts?)(?=[.,!]|$)(?! in (?:this|our) (?:quiz|race|game))`,
      String.raw`(?:been|was|were|deliberately|suspected|accidentally) (?:\p{L}+ )?(?:poisoned|poisoning)(?! (?:in|by the) (?:act|the second|1\d))|(?:antifreeze|rat poison|slug pellets|poisoned bait)(?= (?:is|are|has|have|was|were|can|kills?|left|found|poison)|,)`,
      String.raw`(?:urgent|missing|lost|stolen)(?:: ?(?:lost|missing|stolen)?| ) ?(?:${animals})(?=[:,]| (?:in|near|from|around|last seen|has|have|please))`,
    ),
    examples: [
      'Avian flu has been confirmed at a farm nearby.',
      'There is a suspected case of measles at the nursery.',
      'We are recalling the March batch of jars.',
      'The cans may contain pieces of glass.',
      'If your cat has licked a lily, ring the vet at once.',
      'Ring us straight away, minutes matter.',
      'Two cats were poisoned on Mill Lane.',
      'Missing cat: grey, one ear, near the ford.',
    ],
    ignores: [
      'An outbreak of bunting has reached our high street.',
      'Nell recalls the winter of 1963 in our new podcast.',
      'Since Covid our lunch club has doubled.',
      'Our play may contain swans, and one loud tuba.',
      'Ring us straight away to book the last two tables.',
      'Our ivy walk starts at ten, mind the poison ivy joke.',
      'Our dog has eaten the raffle prizes again.',
      'Lost dog posters through the years: our new show.',
    ],
  },
  {
    why: 'service down, or not today',
    pattern: any(
      String.raw`(?:${systems}) (?:is|are|has been|have been|has gone|went|keeps going|was|were|isn't|aren't) (?:(?:not|now|still|currently|back|both|all|temporarily|unfortunately) ){0,2}(?:down(?! to (?:you|us|earth))|offline|not working|unavailable|out of action|playing up|broken|having (?:some )?(?:trouble|problems|issues|difficulties)|experiencing|struggling|hacked|working(?=[.,!]| (?:this|at the moment|right now|today|again)))(?![\p{L}-])(?<!n't (?:back |still )?(?:down|offline|unavailable|broken|hacked))(?<!(?:is|are|was|were|been|now|still|all|back) working)`,
      String.raw`is (?:\p{L}+ )?down[.,!;:]{1,3} ?(?:we(?:'re| are) (?:on it|looking|working|aware|investigating)|sorry|our engineers|engineers|bear with)`,
      String.raw`outages?(?![\p{L}-])|we(?:'re| are) (?:currently |now )?(?:aware (?:of|that)|experiencing (?:\p{L}+ )?(?:problems|issues|difficulties|delays|outage)|having (?:some )?(?:technical|it|phone|website) (?:problems|issues|difficulties|trouble))|technical (?:difficulties|fault|hitch)|data breach|cyber[- ]?(?:attack|incident)|ransomware|phishing|(?:been|were|was|got) hacked`,
      String.raw`(?:won't|will not|can't|cannot|not) (?:now |be able to )?(?:be )?(?:re-?open(?:ing)?|going ahead|taking place)(?! (?:old|that|the (?:debate|argument|case|question)))(?![\p{L}-])|(?:won't|will not) (?:now )?be (?:opening|running)(?= |[.,!])(?! out| shy| away)`,
      String.raw`no (?:(?:evening|morning|steam|late|more|junior|senior|school|[\p{L}]+day|tap|baby|adult) )?(?:rehearsals?|practice|training|class(?:es)?|sessions?|services?|trains?|bus|buses|ferry|ferries|sailings?|school|lessons?|storytime|market|meetings?|match|games?|shows?|performances?|deliver(?:y|ies)|collections?|choir|drop-in|surgery|clinic|parkrun|yoga|swimming|coffee morning|eggs|milk|bread) (?:from us )?(?:today|tonight|tomorrow|this (?:week|weekend|morning|afternoon|evening|\p{L}+day)|on \p{L}+day|next week|until \p{L}+)(?=[.,!;:–-]|$| (?:as|because|due|sorry|sadly|folks|everyone|i'm|we|while|it|further|the|next|or|while|march|april|may|june)\b)`,
      String.raw`(?:rehearsal|practice|training|class|session|match|game|fair|walk|show|quiz|market|meeting|concert|picnic|party|service|choir|run|ride|trip)s?(?:'s| is| are) (?:now |sadly |unfortunately )?off(?= (?:today|tonight|tomorrow|this|until|again|for now|because|due|as the)|[.,!])`,
      String.raw`boil (?:your|all|any|tap|drinking)(?: tap| drinking)? water(?=[:,.!;][^\n]{0,120}notice| (?:until further|before drinking|notice|for drinking))|(?:school|nursery|reception|preschool|pre-school|after[- ]school club|breakfast club|playgroup)s? (?:\p{L}+ )?(?:finish(?:es)?|clos(?:es|e)|ends?|starts?|opens?) (?:early|late|at \d)`,
      String.raw`(?:heat ?wave|storm|snow|ice|flood|fog|smoke|gale|weather) ?: [^\n]{0,60}?(?:please|keep|leave|stay|bring|avoid|do not|don't)`,
      String.raw`(?:call|ring|phone|speak|talk|text|write)[^.!?\n]{0,40}? in (?:strict |complete |total )?confidence|loan sharks?(?= |[.,?!])(?! (?:costume|sketch))|confidential(?:ly)? (?:help|support|line|chat|service|helpline)`,
    ),
    examples: [
      'Our website is down this morning.',
      'The booking system isn’t working.',
      'Mill Cloud is down. We are on it.',
      'Card payments are having problems.',
      'We are aware of a fault on the line.',
      'The pool won’t be reopening this term.',
      'No training tonight, the pitch is a lake.',
      "Tonight's walk is off.",
      'Boil your water until further notice.',
      'Owe money to a loan shark? Ring us in confidence.',
      'Nursery closes at 1 on the last day.',
    ],
    ignores: [
      'Prices are down in our shop until Sunday.',
      'The bunting is down. Our fair was the best yet.',
      'Our team is down to earth, and down to the last scone.',
      'We are having trouble choosing a name for the goat.',
      'Our walk is off to a flying start.',
      'No class tonight can match our Year 6 for noise.',
      'Our app is working on phones of every kind.',
      'Boil your water, add the peas, and wait three minutes.',
      'Our website is back, with a map.',
    ],
  },
  {
    why: 'apology that matters',
    unlessStock: true,
    pattern: any(
      String.raw`we (?:have |'ve )?(?:got|gotten) (?:this|that|it|these|things|something|one) (?:\p{L}+ ){0,2}wrong(?![\p{L}-])`,
      String.raw`(?:we|i) (?:have |'ve )?(?:really |badly )?let (?:you|them|her|him|people|some of you|many of you|our \p{L}+|your \p{L}+|so many)(?: \p{L}+)? down(?! (?:gently|the))|letting you down`,
      String.raw`should(?:n't| not| never) (?:ever )?have (?:happened|said|done|posted|printed|published|shared|used|treated|been (?:said|posted|published|printed|shared|used|put|treated|spoken|left|sent|turned|told))`,
      String.raw`(?:the|any|for|cause|caused) (?:real |deep |great )?(?:upset|hurt|distress|harm|offence|offense|pain)(?: and \p{L}+)?,? (?:(?:that |which )?(?:we|this|it)(?:'ve| have| has)? (?:caused?|has caused|led)|(?:that |which )?(?:you|your \p{L}+)(?:'ve| have)? (?:felt|feel|been caused|went through))|(?:deeply|truly|terribly|profoundly|unreservedly|sincerely) sorry|unreserved(?:ly)? apolog|sorry (?:for|about) (?:what happened|how (?:you|he|she|they|your \p{L}+) (?:was|were)|the way (?:you|he|she|they|your \p{L}+) (?:was|were))|sorry (?:that )?(?:you|your \p{L}+|he|she|they) (?:was|were) (?:hurt|upset|treated|spoken|turned|left|frightened|scared|injured|ignored|made)`,
      String.raw`we(?:'ve| have)? (?:now )?(?:pulled|withdrawn|withdrew|removed|deleted|taken down|took down) (?:it|the (?:post|label|poster|advert|ad|video|picture|photo|page|article|product|advertisement|tweet|leaflet))(?![\p{L}])|(?:is|was|are|were)(?:n't| not) (?:accurate|true),? and we(?:'re| are) (?:looking into|investigating)`,
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
  {
    why: 'vacancy by its trade',
    pattern: any(
      String.raw`(?:we(?:'re| are)?(?: now| also| still| currently)* (?:looking (?:for|to (?:hire|recruit|employ|take on))|seeking|on the (?:lookout|look-out|hunt) for|in need of|need(?:ing)?|hope to (?:hire|recruit))|(?:museum|library|school|hall|café|cafe|shop|club|trust|farm|office|kitchen|clinic|nursery|pub|council|charity) (?:needs|is looking for|seeks|is seeking)) (?!an? \p{L}+[’']s )(?:(?:an?|another|our next|some|new|two|three|four|\d+|experienced|qualified|friendly|skilled|head|senior|junior|assistant|part-time|full-time|weekend|saturday|seasonal|temporary|relief|night|paid|second|third|sous|pastry|van|delivery|minibus|vet|staff|front[- ]end|back[- ]end|software|fundraising|marketing|events|project|office|duty|shop|finance|community|digital|communications) ){1,5}(?:${trades})(?![\p{L}-])(?!['’]s)(?! (?:to (?:thank|celebrate|name|nominate|dunk)|hats?\b|caps?\b|uniforms?\b|costumes?\b|of the (?:year|week|month)))`,
      String.raw`(?:${trades}) (?:urgently |also )?(?:wanted|needed|required|sought)(?![\p{L}-])`,
      String.raw`(?:hire|hiring|recruit|recruiting|employ|take on) (?:(?:an?|another|some|new|more|two|three|four|five|\d+|experienced|senior|junior|part-time|full-time) ){1,3}(?:${trades}|people|staff)(?![\p{L}-])`,
      String.raw`(?:pay|paid|wage|wages|rate|salary|starting) (?:is |of |at |from |on )?[£$€][\d.,]+k? ?(?:an|per|a|p\/?) ?(?:hour|day|shift|h|annum|year|week|month)|come (?:and )?work for us(?![\p{L}])|hire (?:somebody|someone) (?:who|to|with)|(?:we have|there's|there is) (?:a|an) (?:\p{L}+ )?(?:vacancy|job (?:going|for)|opening for (?:a|an) )`,
      String.raw`notice of (?:poll|hearing|variation|intent|closure|disposal)|polling (?:stations?|places?) (?:are |will be )?open`,
    ),
    examples: [
      "We're looking for a weekend baker in Leith.",
      'The hall needs a caretaker.',
      'Kitchen staff wanted, evenings.',
      'We need to hire two drivers before May.',
      'Gallery steward: pay £12 an hour.',
      'Notice of poll: Thursday.',
    ],
    ignores: [
      'We are looking for a baker’s dozen of readers.',
      'We are looking for a teacher to thank this week. Whom would you pick?',
      'Hire our boats at £8 an hour.',
      'Our baker needed three goes at the tart.',
      'We are looking for partners for next season.',
      'We are looking for a driver’s cap from 1950 for our show.',
    ],
  },
];
