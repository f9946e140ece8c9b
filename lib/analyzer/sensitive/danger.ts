import { any, type SensitiveEntry } from './sensitive-entry.ts';

const animals =
  'dog|bitch|cat|puppy|kitten|horse|pony|mare|gelding|donkey|rabbit|hamster|guinea pig|' +
  'ferret|parrot|budgie|tortoise|alpaca|goat|cow|bull|pig|sheep|ewe|ram|hen|cockerel|swan|' +
  'seal|otter|elephant|tiger|lion|giraffe|gorilla|penguin|owl|pet';
const diseases =
  'avian (?:flu|influenza)|bird flu|foot[- ]and[- ]mouth|norovirus|swine fever|bluetongue|' +
  'kennel cough|parvo(?:virus)?|myxomatosis|measles|mumps|meningitis|e\\.? ?coli|' +
  'salmonella|listeria|legionella|legionnaires\\S{0,2}|covid(?:-19)?|scarlet fever|' +
  'whooping cough|chicken ?pox|strep a|hepatitis|tuberculosis|rabies|ash dieback|distemper';
const infected =
  'confirmed|suspected|detected|tested positive|cases?|outbreaks?|precautions?|' +
  'restrictions?|housing order|control zone|symptoms|going (?:round|around)|spreading|' +
  'precautionary';

/** Danger, weather, crime, sickness and where to find help. */
export const danger: readonly SensitiveEntry[] = [
  {
    why: 'danger and weather',
    pattern:
      /(?:(?:^|[.!?,;:\n]) ?)(?:999|911|112)(?=[,.!?:]|$| (?:now|first|and ask)\b)|\b(?:(?:weather|wind|heat|flood|storm|snow|ice|rain|fog|frost|thunder|amber|red|yellow|tsunami|cyclone|hurricane|tornado|fire|smoke|air quality|evacuation|boil water|drought)[- ](?:warning|alert|watch|notice|advisory|order)s?\b|evacuat(?:e|ed|ion)|(?:is|are|now|still|field|fields|floor|cellar|hall|road|stage|pitch|car park|half|all|everything|foot) under (?:two |three |four )?(?:feet |foot |inches |metres )?(?:of |deep )?water\b|(?:police|fire (?:service|crews?|brigade)|officers|the authorities|the council|environmental health) (?:have|has|are|is) (?:asked|told|advised|asking|telling|advising|ordered|ordering) (?:us|all|everyone|everybody|people|residents|shops|drivers|visitors)(?: \p{L}+){0,2}? (?:not )?to (?:close|shut|stay|keep|leave|avoid|evacuate|cancel|postpone|remain|move|wait|go home)|(?:because of|due to|owing to|in view of) (?:the|this|today's|tomorrow's|tonight's) (?:\p{L}+ )?(?:heat ?wave|heat|storm|storms|snow|ice|floods?|flooding|high winds|winds?|gales?|fog|smoke|fire|lightning|freeze|cold snap)\b(?! of\b)|with (?:the |these |this )?(?:high winds|gales|flooding|floods|heat ?wave)\b|(?:road|street|path|river|bridge)s? (?:is|are) (?:flooded|impassable|under water)|(?:call|ring|dial|phone) (?:999|911|112|000|111|101)\b|emergency services|stay (?:away|indoors|inside|off the|safe,? (?:everyone|and))|keep (?:off|away from|clear of|well away|children (?:at home|away))|do not (?:travel|approach|enter|touch)|don'?t go (?:in|into|near|out) |gas leak|power (?:cut|outage)|product recall|urgent recall|unsafe to|missing (?:person|child|teenager)|wildfire|bushfire|earthquake|scam (?:warning|alert)|fraud alert|beware of)/u,
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
    cased: true,
    examples: ['Storm Brenda is on its way, so the boats stay in.'],
    ignores: ['Our brass band took the town by storm and then had tea.'],
  },
  {
    why: 'helpline or crisis',
    pattern:
      /\b(?:helpline|hotline|crisis (?:line|text|team|support)|samaritans|if (?:you|tonight|today|this|things|any of this|it all)(?:'re| are| is|'s)? (?:\p{L}+ ){0,3}(?:struggling|affected|feels?|in crisis|too much|worried|at risk|in danger|scared|unsafe)|(?:need|want) (?:some(?:one|body)|a person) to talk|text \p{L}+ to \d|suicid|self[- ]harm|domestic (?:abuse|violence)|116 ?123|0800 ?\d|in (?:immediate )?danger|you(?:'re| are) not alone\b(?! in (?:loving|liking|thinking|wanting|wondering|missing|preferring|finding|enjoying|hating|being|having))|reach out for (?:help|support)|safeguarding)/u,
    examples: [
      'If today feels too much, ring us at any hour.',
      'The helpline is open all night.',
      'You are not alone: text HOME to 85258.',
    ],
    ignores: ['You are not alone in loving cake, our café says.'],
  },
  {
    why: 'break-in, fire, crash or collapse',
    pattern: any(
      String.raw`(?:had|have had|been|suffered|after|following|there was|reported) (?:a|an|the|another|` +
        String.raw`last night's|this morning's|our (?:second|third)) (?:\p{L}+ )?(?:break-?in|burglary|` +
        String.raw`robbery|theft|arson|flood|assault|stabbing|shooting)(?![\p{L}-])|(?:was|were|been|got|` +
        String.raw`is|are|just|again) (?:\p{L}+ )?(?:broken into|burgled|burglarized|vandali[sz]ed|` +
        String.raw`robbed(?! of (?:sleep|a (?:win|goal|penalty|point)))|ransacked|looted|burnt down|burned ` +
        String.raw`down|burnt to|gutted by|set on fire|set alight|torched|destroyed by (?:fire|flood|a ` +
        String.raw`fire))`,
      String.raw`(?:vandals?|thie(?:f|ves)|burglars?|robbers?|intruders?|arsonists?|raiders?) (?:have |` +
        String.raw`has |had )?(?:\p{L}+ )?(?:broke|broken|stole|stolen|took|taken|smashed|wrecked|damaged|` +
        String.raw`destroyed|set fire|ripped|slashed|forced|got in|got into|poured|sprayed|struck|hit|` +
        String.raw`targeted|raided)|(?:somebody|someone|they|who(?:ever)?) (?:has |have )?(?:broke(?:n)? ` +
        String.raw`in|broke(?:n)? into (?!song|a (?:dance|smile|run|jog))|stole|stolen|set fire to|smashed ` +
        String.raw`(?:our|the|a|two|three|every) (?:\p{L}+ )?(?:windows?|doors?|glass|gates?|greenhouse|` +
        String.raw`lock|shutters?|till))`,
      String.raw`(?<!(?:hearts?|kisses|show|scene|glances?) (?:was|were|been|got) )(?:was|were|been|got|` +
        String.raw`have been|has been|had) (?:\p{L}+ ){0,2}stolen (?:from (?:our|the (?:yard|shed|shop|car|` +
        String.raw`van|garden|church|school|field|farm|hall|museum|roof|site|office|premises)|outside)|` +
        String.raw`last night|overnight|this (?:morning|week|weekend)|yesterday|on \p{L}+day|between|in ` +
        String.raw`the night)|stole (?:our|the) (?:\p{L}+ )?(?:van|minibus|bikes?|till|cash|cashbox|tools|` +
        String.raw`lead|copper|laptops?|computers?|money|trailer|generator|donations?|collection|tin|` +
        String.raw`charity box|plants|trophies)|vandalism (?:at|in|to|of|last|on|overnight)|(?:break-?in|` +
        String.raw`burglary) (?:at|last|overnight|yesterday|this|on)`,
      String.raw`police (?:are|is|were|have been) (?:at (?:our|the)|on (?:the )?(?:scene|site)|attending|` +
        String.raw`investigating|called|searching|appealing)|(?:bomb|knife) (?:threat|scare)|after a ` +
        String.raw`threat|(?<!(?:hearts?|kisses|show|scene|glances?) (?:was|were|been|got) )(?:was|were|` +
        String.raw`been|got) stolen(?=[.,!]|$| (?:from|off|out of|last|this|on|over|between|yesterday|` +
        String.raw`overnight|by (?:thieves|someone|somebody))(?![\p{L}-]))|(?:burned|burnt) (?:down|to the ` +
        String.raw`ground)(?! in 1)|(?:wrecked|damaged|destroyed|flattened|torn (?:off|apart|down)|ripped ` +
        String.raw`off|blown (?:off|down|over)) (?:by|in|during) [^.!?\n]{0,30}?(?:gales?|storms?|winds?|` +
        String.raw`floods?|fire|lightning)(?![\p{L}-])|(?:stage |hall |church |barn )?roof (?:blew|was ` +
        String.raw`blown|has blown) off`,
      String.raw`(?:walker|climber|man|woman|child|boy|girl|pupil|visitor|rider|worker|colleague|player|` +
        String.raw`someone|somebody) (?:has |have |had )?(?:fell (?:from|off|down|into|through)|fallen ` +
        String.raw`(?:from|off|down|into|through)|been (?:hit|struck|hurt|injured)|was (?:hit by|struck by|` +
        String.raw`hurt|injured))|(?:are|is) (?:\p{L}+ )?(?:shaken|shocked|horrified|sickened|appalled) ` +
        String.raw`(?:by|at|to (?:hear|learn|see))|(?:all )?(?:children|pupils|staff|passengers|crew|` +
        String.raw`visitors|animals|residents) are (?:\p{L}+ and )?safe(?=[.,!]|$)`,
      String.raw`stolen (?:off|out of) (?:our|the|a)|(?:somebody|someone|vandals|whoever) (?:has |have ` +
        String.raw`)?(?:sprayed|daubed|kicked in|slashed|trashed|torched|wrecked|ripped up|dug up|cut down|` +
        String.raw`snapped off)|(?:racist|homophobic|antisemitic|hateful|sectarian) (?:graffiti|words|` +
        String.raw`slogans?|abuse|messages?)|(?:windows?|doors?|panes?|locks?) (?:has been |have been |was ` +
        String.raw`|were |got )?(?:smashed|kicked in|forced)|every(?:one|body) (?:is )?safe(?=[.,!]|$)`,
      String.raw`(?<!christmas )tree (?:has |had )?(?:came|come|fell|fallen|blew|blown) (?:down )?(?:on|` +
        String.raw`onto|across|over) (?:our|the|a)|tree (?:has |had )?(?:came|come|fell|fallen|blew|blown) ` +
        String.raw`down in the (?:night|storm|wind|gale)|(?:river|water levels?|beck|burn|floodwater) ` +
        String.raw`(?:is|are) (?:\p{L}+ )?rising|sandbags|burst its banks|(?:^|[.!\n] ?)missing: ?\p{L}+|` +
        String.raw`missing since|last seen (?:at|near|wearing|by|walking|heading)|(?:have you|has anyone|` +
        String.raw`has anybody|anyone) seen (?:him|her|this (?:man|woman|boy|girl|dog|cat|van|bike|horse))`,
      String.raw`(?:lorry|truck|van|bus|car|coach|train|house|flats?|building|barn|shed|hall|roof|` +
        String.raw`warehouse|shop|bin|moor|heath|factory|school|pavilion|clubhouse|greenhouse|garage|` +
        String.raw`studio|library|museum|boat|ship|hillside|forest|woods?|chimney|caravan|workshop|kitchen|` +
        String.raw`hotel|pub|church|stable) (?:is|was|are|were|has been|have been|has|have|had|fire)? ` +
        String.raw`?(?:on fire|alight|ablaze|caught fire|in flames)|(?<!(?:pudding|pud|guy|bonfire) )went ` +
        String.raw`up in flames|(?:house|barn|shed|warehouse|moor(?:land)?|roof|chip pan|electrical|gorse|` +
        String.raw`factory|chimney|lorry|vehicle) fires?(?= (?:at|in|on|last|this|near|has|have|is|broke|` +
        String.raw`overnight|yesterday)|[.,!])|fire (?:broke out|ripped through|swept through|tore through|` +
        String.raw`has (?:destroyed|damaged|gutted)|destroyed|damaged|gutted)|(?:after|since|following) ` +
        String.raw`(?:the|a|last night's|yesterday's|our) fire(?! (?:engine|pit|drill|station|sale|show|` +
        String.raw`door|crew|service|brigade|truck|alarm|walk|festival|garden|circle|safety|training|` +
        String.raw`dance))(?![\p{L}-])|firefighters (?:are|were|from|have)|(?:we|there) (?:had|was|has ` +
        String.raw`been|'ve had) a fire(?! (?:engine|pit|drill|station|sale|show|door|crew|going|in the ` +
        String.raw`(?:grate|hearth|stove)))(?![\p{L}-])`,
      String.raw`(?:a|the|this|serious|fatal|car|road|bus|train|bike|coach|minibus|head-on|multi-vehicle|` +
        String.raw`two-car|three-car) (?:crash|collision|pile-?up|accident)(?= (?:on (?:the|\p{L}\d|\p{L}+ ` +
        String.raw`(?:road|street|lane|hill|bridge))|at the|near|outside|involving|has|this morning|last ` +
        String.raw`night|closed|blocking|earlier|today|yesterday|between))|(?:car|road|bus|train|bike|` +
        String.raw`coach|minibus) (?:crash|accident) in|fatal(?:ly)? (?:crash|accident|injur|collision|` +
        String.raw`shooting|stabbing|fire|wound|shot|incident)|there(?:'s| has| have|'ve| had|'d)? been ` +
        String.raw`(?:a|an|another) (?:\p{L}+ ){0,2}(?:incident|accident|crash|collision|death|fire|flood|` +
        String.raw`theft|break-?in|burglary|attack|assault|shooting|stabbing|outbreak|explosion|` +
        String.raw`spill)(?![\p{L}-])(?! of (?:kindness|cheer|joy|generosity))`,
      String.raw`(?:road|street|motorway|carriageway|junction|a\d{1,4}|m\d{1,3}|slip road|railway line) ` +
        String.raw`(?:(?:is|are|was|now|both ways|currently|remains?|has been|will be) ){0,2}(?:shut|` +
        String.raw`closed|blocked|impassable)(?! (?:the|a|its|his|her|in 1))|expect (?:(?:long|some|major|` +
        String.raw`severe) )?delays|avoid the area|road ?works (?:on|from|at|in|start|begin)`,
      String.raw`flooding (?:on|at|in (?:the|our)|has|is|this|last|along|near|across)|(?:is|are|was|were|` +
        String.raw`has|have|been|got|badly|completely|'s) flooded(?! with (?!water|mud|sewage))(?! by ` +
        String.raw`(?!water|mud|sewage|the (?:river|burn|beck|stream)))`,
      String.raw`(?:ceiling|roof) (?:has |have |had |that )?(?:came|come|fell|fallen|caved|blew|blown) ` +
        String.raw`(?:down|in|off)|(?:ceiling|roof|wall|chimney|scaffold(?:ing)?|bridge|tower|steeple|` +
        String.raw`floor|stairs?|staircase|cliff|bank|embankment|stand|stage|marquee) (?:has |have |had ` +
        String.raw`)?(?:partly |partially )?(?:collapsed|caved in|gave way|given way|fell in)|(?:burst|` +
        String.raw`broken|leaking|frozen) (?:pipe|main|water main|boiler)s?(?! (?:dreams|art))|(?:boiler|` +
        String.raw`pipe|water main|main|tank|heating) (?:has |have |had |is |was )?(?:burst(?! into)|` +
        String.raw`broken down|packed up|given up|failed)|fallen tree|tree (?:is |has |came )?(?:down ` +
        String.raw`across|fallen|blocking)`,
      String.raw`(?:nobody|no one|no-one|everyone|everybody|all (?:the )?(?:children|pupils|staff|` +
        String.raw`passengers|crew|visitors|animals|residents)) (?:was|were|is|are|has been|have been) ` +
        String.raw`(?:seriously |badly |all |now )?(?:hurt|injured|safe|accounted for)(?! in the (?:making|` +
        String.raw`filming|baking))(?=[.,!;]| (?:and|but|thank|in|as)|$)|(?:nobody|no one|no-one) (?:hurt|` +
        String.raw`injured)(?=[.,!;]|$)`,
      String.raw`(?:dog|sheep|livestock|knife|acid|racist|homophobic|terror(?:ist)?) attacks?(?! (?:the ` +
        String.raw`cake|alarm|of))|(?:sheep|ewes?|lambs?|hens?|chickens?|swans?|cygnets?|ducks?|horses?|` +
        String.raw`cows|calves|dogs?|cats?|goats?|deer|seals?|puppies) (?:(?:was|were|have been|has been|` +
        String.raw`are|is|found|lay|lying|been) ){0,2}(?:dead|killed|mauled|savaged|worried|` +
        String.raw`shot)(?![\p{L}-])(?! (?:by|on) (?:a film|film|camera))|(?:was|were|been) (?:\p{L}+ ` +
        String.raw`)?(?:attacked|assaulted|mauled|savaged|beaten up|spat at)(?! (?:in|by the \p{L}+ in) ` +
        String.raw`1\d)|(?:don't|do not|stop) (?:shoot|shooting|poison|poisoning|kill|killing|attack|` +
        String.raw`attacking|hurt|hurting|abuse|abusing) (?:the |our |any )?(?:dogs?|cats?|swans?|ducks?|` +
        String.raw`birds?|people|animals?|wildlife|sheep|horses?|deer|seals?|staff|volunteers|drivers|` +
        String.raw`crews|nurses)|abuse (?:of|at|towards|against|aimed at) (?:our |the )?(?:staff|` +
        String.raw`volunteers|drivers|crew|nurses|team|referees?|players)`,
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
      String.raw`(?:advice|guidance|information) (?:on|about) (?:${diseases})(?![\p{L}])|tested positive ` +
        String.raw`(?:for|this|on|last)|outbreak of (?:illness|sickness|vomiting|food poisoning|\p{L}+ ` +
        String.raw`(?:flu|fever|virus))|(?:sickness|vomiting|stomach) bug|food poisoning`,
      String.raw`(?:(?:voluntary|safety|food|toy|urgent|precautionary) recall|voluntarily recall|` +
        String.raw`^\W{0,4}recall ?[:–-]|\nrecall ?[:–-]|recall(?:ed|ing)? [^.!?\n]{0,60}?(?:batch|cans|` +
        String.raw`bottles|jars|packs|stock|use[- ]by|best[- ]before)|(?:may|might|could) (?:also )?(?:be|` +
        String.raw`contain|have) (?:(?:small|tiny|bits|pieces|traces|fragments|some|of|broken) ` +
        String.raw`){0,4}(?:glass|metal|salmonella|listeria|undeclared)|(?:please )?(?:do not|don't) ` +
        String.raw`(?:eat|drink|serve|feed) (?:it|them|any|the (?:cans|bottles|jars|water|product))(?! ` +
        String.raw`(?:all|straight away|too fast|before (?:i|we)))|(?:has|have) been withdrawn (?:because|` +
        String.raw`due|after|from (?:sale|our shelves))|undeclared (?:\p{L}+ )?(?:milk|nuts?|egg|gluten|` +
        String.raw`wheat|soy|soya|fish|sesame|mustard|celery|peanuts?|allergens?)|not safe to (?:eat|drink|` +
        String.raw`use|enter|swim|touch)|(?:poisonous|toxic|deadly) (?:to|for) (?:dogs|cats|pets|horses|` +
        String.raw`birds|children)[^.!?\n]{0,80}?(?:ring|call|phone|vet|eaten)|(?:blue[- ]green|toxic) ` +
        String.raw`algae|algal bloom|(?:do not|don't) let (?:your|any) \p{L}+ (?:swim|drink|eat|lick|near|` +
        String.raw`off the lead)|(?:throw away|dispose of|discard|return|destroy) (?:any|all|` +
        String.raw`your)[^.!?\n]{0,40}(?:date code|batch|use[- ]by|best[- ]before)|contaminated (?:water|` +
        String.raw`batch|food|feed|with))`,
      String.raw`(?:dog|cat|pet|puppy|kitten|child|toddler|horse|rabbit)s? (?:has|have|had|may have|` +
        String.raw`might have|could have|'s) (?:\p{L}+ )?(?:eaten|swallowed|licked|drunk|ingested|chewed|` +
        String.raw`collapsed|been (?:stung|bitten by|hit by|poisoned))[^.!?\n]{0,80}?(?:ring|call|phone|` +
        String.raw`vet|straight|immediately|emergency|hospital|at once|right away|antifreeze|poison|` +
        String.raw`pellets|xylitol|battery|bait)`,
      String.raw`(?:ring|call|phone|contact|see) (?:us|them|your (?:own )?vet|a vet|a doctor|your gp|the ` +
        String.raw`vet|an ambulance|the emergency \p{L}+) (?:\p{L}+ )?(?:straight ?away|immediately|at ` +
        String.raw`once|right away|without delay)(?! (?:to (?:book|order|claim|win)|for (?:a|your) ` +
        String.raw`(?:table|quote|discount)))|(?:ring|call|phone|use) (?:the |our |your )?(?:out[- ]of[- ` +
        String.raw`]hours |vet's )?emergency (?:line|vet|number)|seek (?:medical|veterinary|urgent|` +
        String.raw`immediate) (?:help|advice|attention|care)|(?:every )?(?:minutes?|seconds?) (?:really ` +
        String.raw`)?(?:matters?|counts?)(?=[.,!]|$)(?! in (?:this|our) (?:quiz|race|game))`,
      String.raw`(?:been|was|were|deliberately|suspected|accidentally) (?:\p{L}+ )?(?:poisoned|` +
        String.raw`poisoning)(?! (?:in|by the) (?:act|the second|1\d))|(?:antifreeze|rat poison|slug ` +
        String.raw`pellets|poisoned bait)(?= (?:is|are|has|have|was|were|can|kills?|left|found|poison)|,)`,
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
];
